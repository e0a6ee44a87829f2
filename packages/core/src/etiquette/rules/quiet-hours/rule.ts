import type { Channel } from "../../../model/channel.js";
import { addMilliseconds, DAY_MS, HOUR_MS } from "../../../model/instant.js";
import { wallTimeOf } from "../../../model/wall-time.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import { intrusionAt, nextWelcome } from "../../conduct/polite-hours.js";
import { momentText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";

/** Within these hours after a word of theirs you are in conversation. */
const CONVERSATION_HOURS = 2;
const NAMES: Readonly<Record<Channel, string>> = {
  email: "email",
  "linkedin-note": "note",
  "linkedin-message": "message",
  text: "text",
  phone: "call",
  "in-person": "visit",
};

type Found = readonly Problem<"night" | "dayOff">[];

/** Their clock, not yours. */
export const rule = defineRule({
  id: "quiet-hours",
  subject: "history",
  title: "Write in their daytime.",
  why: "A phone that buzzes at night is an intrusion, whatever the words are.",
  severity: "warning",
  sources: ["MAN", "JPN"],
  messages: {
    night:
      "Your {what} reached them at {when}, their time. Schedule such messages for their morning, {from} or later.",
    dayOff:
      "Your {what} reached them on a day off, {when}, their time. Schedule it for their next working day, {from} or later.",
  },
  instead: ["Schedule it for Tuesday, nine in the morning where they are."],
  check: (history) => {
    const { zone, policy } = history;
    if (zone === null) return [];
    let theirs: Letter | null = null;
    return history.letters.flatMap((letter): Found => {
      if (letter.from === "they") {
        theirs = letter;
        return [];
      }
      const why = intrusionAt(letter.at, zone, letter.channel, policy);
      if (why === null || isExcused(history, letter, theirs, zone, why)) return [];
      const from = nextWelcome(letter.at, zone, letter.channel, policy);
      const data = {
        what: NAMES[letter.channel],
        when: momentText(letter.at, zone),
        from: momentText(from, zone),
      };
      return [
        {
          message: why === "night" ? ("night" as const) : ("dayOff" as const),
          field: "correspondence",
          timing: { happenedAt: letter.at, from },
          data,
        },
      ];
    });
  },
});

/** They began it, it could not wait, or it is the thanks that are due that very day. */
function isExcused(
  { interviews }: CheckedHistory,
  { at, kind, channel, interviewId }: Letter,
  theirs: Letter | null,
  zone: string,
  why: "night" | "day-off",
): boolean {
  const inTalk = theirs !== null && addMilliseconds(theirs.at, CONVERSATION_HOURS * HOUR_MS) >= at;
  if (inTalk) return true;
  const day = wallTimeOf(at, zone).date;
  return interviews.some(({ id, appointment, heldAt, moves, noShows }) => {
    if (interviewId !== undefined && interviewId !== id) return false;
    if (kind === "thank-you" && heldAt !== undefined) {
      const within = at <= addMilliseconds(heldAt, DAY_MS);
      const rings = channel === "text" || channel === "phone";
      if (within && (why === "day-off" || (!rings && wallTimeOf(heldAt, zone).date === day))) {
        return true;
      }
    }
    // A change on the day of the talk, or an apology for a missed one, cannot wait for morning.
    const upsets = [...moves, ...noShows].map((each) => each.at);
    const talks = appointment === undefined ? upsets : [...upsets, appointment.start];
    const urgent = kind === "confirm" || kind === "reply" || kind === "reschedule";
    return urgent && talks.some((moment) => wallTimeOf(moment, zone).date === day);
  });
}

import type { Channel } from "../../../model/channel.js";
import { addMilliseconds, HOUR_MS, type Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { timeToWrite } from "../../conduct/repair-time.js";
import { endOfTalk } from "../../conduct/talk-end.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";

const THANKS = /\b(?:thank|thanks|grateful|gratitude|appreciate)\b/i;

type Found = readonly Problem<"owed" | "late" | "spoken">[];

/** Thanks in writing, while the talk is fresh. */
export const rule = defineRule({
  id: "thank-24h",
  subject: "history",
  title: "Thank them within 24 hours.",
  why: "Thanked while the talk is fresh, people help twice as often; later it reads like a duty.",
  severity: "error",
  sources: ["S63", "BOL", "GRG"],
  options: {
    withinHours: {
      type: "integer",
      default: 24,
      minimum: 1,
      maximum: 240,
      description: "Hours within which thanks are due.",
    },
  },
  messages: {
    owed: "You talked on {day}, and {span} later they have had no thanks in writing. Send them {when}, name what helped most, and do not dwell on the delay.",
    late: "Your thanks came {span} after the talk; {hours} hours is the limit. Nothing to repair now: next time write them the same evening.",
    spoken: "You thanked them aloud only. A few lines by email, {when}, are what they can keep.",
  },
  instead: ["Draft the thank-you right after the talk, and send it the same evening."],
  check: (history, { withinHours }) =>
    history.interviews.flatMap((interview): Found => {
      const { heldAt, id } = interview;
      const end = endOfTalk(interview);
      if (heldAt === undefined || end === undefined) return [];
      const by = addMilliseconds(end, withinHours * HOUR_MS);
      const thanks = writtenThanksAt(history, interview, heldAt);
      const field = `interviews.${id}`;
      if (thanks === null) {
        if (history.now <= by || wantsNoWord(history)) return [];
        const isSpoken = interview.thankedAt !== undefined;
        const repair = timeToWrite(history, isSpoken ? "email" : channelOf(interview));
        const timing = { happenedAt: heldAt, dueAt: by, ...repair.timing };
        const { when } = repair;
        if (isSpoken) return [{ message: "spoken" as const, field, timing, data: { when } }];
        const [day, span] = [dayText(heldAt, history.zone), spanText(end, history.now)];
        return [{ message: "owed" as const, field, timing, data: { day, span, when } }];
      }
      if (thanks <= by) return [];
      const data = { span: spanText(end, thanks, withinHours), hours: withinHours };
      return [{ message: "late" as const, field, timing: { happenedAt: thanks }, data }];
    }),
});

/** When they were first thanked in writing; a letter of any kind that says thanks counts. */
function writtenThanksAt(
  { letters }: CheckedHistory,
  { id, thankedAt }: Interview,
  heldAt: Instant,
): Instant | null {
  const mine = letters.filter(({ from, at }) => from === "you" && at >= heldAt);
  const written = mine.find(
    ({ kind, channel, text, interviewId }) =>
      isWritten(channel) &&
      ((kind === "thank-you" && (interviewId === undefined || interviewId === id)) ||
        (text !== null && THANKS.test(text))),
  );
  if (written !== undefined) return written.at;
  const spoken = mine.some(({ kind, channel }) => kind === "thank-you" && !isWritten(channel));
  return thankedAt === undefined || spoken ? null : thankedAt;
}

function isWritten(channel: Channel): boolean {
  return channel !== "phone" && channel !== "in-person";
}

/** On which channel they will be thanked: where you text each other, later in the morning. */
function channelOf({ channel }: Interview): Channel {
  return channel !== undefined && isWritten(channel) ? channel : "email";
}

/** They asked to be left alone: then nothing is owed, and thanks would be one letter too many. */
function wantsNoWord({ contact }: CheckedHistory): boolean {
  return contact.state === "opted-out";
}

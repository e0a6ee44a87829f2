import { addMilliseconds, DAY_MS, type Instant } from "../../../model/instant.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import { dayText } from "../../conduct/wording.js";
import { metBefore, nextSign } from "../../conduct/words-between.js";
import { defineRule, type Problem } from "../../define-rule.js";
import { type Act, yourActs } from "./acts.js";
import { invitedFrom, laterThan } from "./invitation.js";

const PLEA =
  /\b(?:reconsider|change your mind|(?:are you|is that) (?:really |quite |absolutely )?(?:sure|certain|final)|i (?:would|could|can) come to you|(?:couldn't|can't|won't) you (?:just |at least )?|at least (?:answer|tell|give|let)|persuade you|(?:even|just|only) (?:five|ten|5|10) minutes|think (?:about )?it over|give me a chance|one more time)\b/i;

type Found = readonly Problem<"afterOptOut" | "afterNo" | "arguing">[];

/** A no ends it. */
export const rule = defineRule({
  id: "respect-no",
  subject: "history",
  title: "Take no for an answer.",
  why: "No means no. One word of thanks leaves the door open; anything more closes it.",
  severity: "error",
  sources: ["†"],
  messages: {
    afterOptOut:
      "They asked for no more messages on {day}, and {count} went out since, the first on {first}. Send nothing more, not even an apology; take them off every list.",
    afterNo:
      "They said no on {day}, and you wrote again on {first}. Leave it there: one word of thanks was all there was to say.",
    arguing:
      'They said no on {day}, and your answer asks again ("{words}"). Do not write again; they may come back by themselves.',
  },
  instead: ["Leave it there. Should they write again by themselves, answer them."],
  check: (history) =>
    answeredNos(history).flatMap(({ no, sent }): Found => {
      const day = dayText(no.at, history.zone);
      const wrong = no.isFinal ? sent : unwelcome(history, no, sent);
      const [first] = wrong;
      if (first === undefined) return [];
      const timing = { happenedAt: first.at };
      const data = { day, first: dayText(first.at, history.zone), count: wrong.length };
      if (no.isFinal) return [{ message: "afterOptOut" as const, timing, data }];
      const plea = first.kind === "reply" ? PLEA.exec(first.text ?? "") : null;
      if (plea !== null) {
        return [{ message: "arguing" as const, timing, data: { ...data, words: plea[0] } }];
      }
      return [{ message: "afterNo" as const, timing, data }];
    }),
});

interface No {
  readonly at: Instant;
  /** They want no more messages at all. */
  readonly isFinal: boolean;
  /** "Ask me again in autumn": from when that is; null where nothing was left open. */
  readonly invitedFrom: Instant | null;
}

/** Every no with what you sent after it, until they came back or said no again. */
function answeredNos(history: CheckedHistory): { no: No; sent: readonly Act[] }[] {
  const nos = nosIn(history);
  const acts = yourActs(history);
  let next = 0;
  let finalUntil: Instant | undefined | null = null;
  return nos.map((no, index) => {
    const returned = nextSign(history, no.at);
    const stillFinal = finalUntil === undefined || (finalUntil !== null && no.at < finalUntil);
    const isFinal = no.isFinal || stillFinal;
    if (isFinal) finalUntil = returned;
    const sent: Act[] = [];
    const until = nos[index + 1]?.at;
    for (; next < acts.length; next++) {
      const act = acts[next];
      if (act === undefined || (until !== undefined && act.at > until)) break;
      if (act.at > no.at && (returned === undefined || act.at < returned)) sent.push(act);
    }
    return { no: { ...no, isFinal }, sent };
  });
}

/** Every no, from the events where there are any, else from the states. */
function nosIn({ contact, interviews, events, letters }: CheckedHistory): No[] {
  if (events !== null) {
    const theirs = letters.filter(({ from }) => from === "they");
    let next = 0;
    return events.flatMap((event): No[] => {
      if (event.type === "opt-out") return [{ at: event.at, isFinal: true, invitedFrom: null }];
      if (event.type !== "decline") return [];
      while (next < theirs.length && (theirs[next]?.at ?? "") <= event.at) next++;
      const words = `${event.reason ?? ""}\n${wordsOfNo(theirs[next - 1], event.at)}`;
      return [{ at: event.at, isFinal: false, invitedFrom: invitedFrom(event.at, words) }];
    });
  }
  // Without events nobody knows whether a no came with an invitation: only what is final counts.
  const nos: No[] = [];
  if (contact.state === "opted-out") {
    nos.push({ at: contact.since, isFinal: true, invitedFrom: null });
  } else if (contact.state === "declined") {
    nos.push({ at: contact.since, isFinal: false, invitedFrom: null });
  } else {
    for (const { state, since } of interviews) {
      if (state === "declined")
        nos.push({ at: since, isFinal: false, invitedFrom: laterThan(since) });
    }
  }
  return nos.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** What their last letter before a no said, where the no may be what somebody noted of it the same day. */
function wordsOfNo(letter: Letter | undefined, no: Instant): string {
  if (letter === undefined || addMilliseconds(letter.at, DAY_MS) < no) return "";
  return letter.text ?? "";
}

/** After a no to a talk: one thanks is fine, word of somebody they named, and an old tie goes on. */
function unwelcome(history: CheckedHistory, no: No, sent: readonly Act[]): readonly Act[] {
  const isOldTie = metBefore(history, no.at);
  const open = no.invitedFrom ?? (isOldTie ? laterThan(no.at) : null);
  let thanked = false;
  return sent.filter(({ at, kind, text }) => {
    if (open !== null && at >= open) return false;
    if (isOldTie && kind !== "nudge" && kind !== "outreach") return false;
    if (kind === "report") return text !== null && PLEA.test(text);
    const isThanks = kind === "reply" || kind === "thank-you";
    if (!isThanks || thanked) return true;
    thanked = true;
    return text !== null && PLEA.test(text);
  });
}

import { addMilliseconds, DAY_MS, type Instant } from "../../../model/instant.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import { dayText } from "../../conduct/wording.js";
import { metBefore, nextSign } from "../../conduct/words-between.js";
import { defineRule, type Problem } from "../../define-rule.js";

const PLEA =
  /\b(?:reconsider|change your mind|(?:are you|is that) (?:really |quite |absolutely )?(?:sure|certain|final)|i (?:would|could|can) come to you|(?:couldn't|can't|won't) you (?:just |at least )?|at least (?:answer|tell|give|let)|persuade you|(?:even|just|only) (?:five|ten|5|10) minutes|think (?:about )?it over|give me a chance|one more time)\b/i;
const LATER =
  /\b(?:later|another time|again in|ask (?:me )?again|try (?:me )?again|not (?:now|right now|at the moment|this (?:week|month|term|year))|(?:after|in|next|until) (?:the )?(?:new year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|exams?|month|year|term))\b/i;
/** A later that comes within three weeks is none. */
const LATER_DAYS = 21;

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
  instead: ["Thank you for letting me know. All the best with the new ward!"],
  check: (history) =>
    nosIn(history).flatMap((no): Found => {
      const returned = nextSign(history, no.at);
      const sent = yourActs(history).filter(
        ({ at }) => at > no.at && (returned === undefined || at < returned),
      );
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
  /** "Ask me again in autumn." */
  readonly invitesLater: boolean;
}

interface Act {
  readonly at: Instant;
  /** A `report` tells them what became of somebody they named: whoever gives a name may hear of it. */
  readonly kind: Letter["kind"] | "gift" | "report";
  readonly text: string | null;
}

/** Every no, from the events where there are any, else from the states. */
function nosIn({ contact, interviews, events, letters }: CheckedHistory): No[] {
  const inviting = (words: string | undefined | null) =>
    typeof words === "string" && LATER.test(words);
  if (events !== null) {
    return events.flatMap((event): No[] => {
      if (event.type === "opt-out") return [{ at: event.at, isFinal: true, invitesLater: false }];
      if (event.type !== "decline") return [];
      const said = letters.find(({ from, at }) => from === "they" && at === event.at);
      return [
        {
          at: event.at,
          isFinal: false,
          invitesLater: inviting(event.reason) || inviting(said?.text),
        },
      ];
    });
  }
  // Without events nobody knows whether a no came with an invitation: only what is final counts.
  const nos: No[] = [];
  if (contact.state === "opted-out") {
    nos.push({ at: contact.since, isFinal: true, invitesLater: false });
  } else if (contact.state === "declined") {
    nos.push({ at: contact.since, isFinal: false, invitesLater: false });
  } else {
    for (const { state, since } of interviews) {
      if (state === "declined") nos.push({ at: since, isFinal: false, invitesLater: true });
    }
  }
  return nos;
}

/** What you sent or gave, in order; a gift that went out with a letter counts once. */
function yourActs({ letters, contact, events }: CheckedHistory): Act[] {
  const acts: Act[] = letters
    .filter(({ from }) => from === "you")
    .map(({ at, kind, text }) => ({ at, text, kind: tellsOfNamed(events, at) ? "report" : kind }));
  const written = new Set(acts.map(({ at }) => at));
  for (const { by, at } of contact.gifts) {
    if (by === "you" && !written.has(at)) {
      acts.push({ at, kind: "gift", text: null });
    }
  }
  return acts.sort((one, other) => (one.at < other.at ? -1 : 1));
}

function tellsOfNamed(events: CheckedHistory["events"], at: Instant): boolean {
  return (
    events?.some(
      (event) => event.type === "report" && event.at === at && event.outcome.about === "referral",
    ) ?? false
  );
}

/** After a no to a talk: one thanks is fine, word of somebody they named, and an old tie goes on. */
function unwelcome(history: CheckedHistory, no: No, sent: readonly Act[]): readonly Act[] {
  const isOldTie = metBefore(history, no.at);
  const later = addMilliseconds(no.at, LATER_DAYS * DAY_MS);
  let thanked = false;
  return sent.filter(({ at, kind, text }) => {
    if ((no.invitesLater || isOldTie) && at >= later) return false;
    if (isOldTie && kind !== "nudge" && kind !== "outreach") return false;
    if (kind === "report") return text !== null && PLEA.test(text);
    const isThanks = kind === "reply" || kind === "thank-you";
    if (!isThanks || thanked) return true;
    thanked = true;
    return text !== null && PLEA.test(text);
  });
}

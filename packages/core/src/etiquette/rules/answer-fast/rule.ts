import type { ContactEvent } from "../../../model/event.js";
import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { endOfBusinessDay } from "../../conduct/fair-time.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";

type Found = readonly Problem<"owed" | "late" | "ignored">[];

/** They wait. */
export const rule = defineRule({
  id: "answer-fast",
  subject: "history",
  title: "Answer within a business day.",
  why: "They answered you and now keep a time free; every silent day makes them regret it.",
  severity: "error",
  sources: ["MID", "YAH"],
  options: {
    withinBusinessDays: {
      type: "integer",
      default: 1,
      minimum: 1,
      maximum: 30,
      description: "Business days within which to answer.",
    },
  },
  messages: {
    owed: "They wrote on {day} and still wait for you. Answer now, even if only to say when you will know.",
    late: "You answered after {span}; one business day is the limit. Nothing to repair now; next time send a holding line.",
    ignored:
      "They wrote on {day} and never heard from you. A short apology is still better than nothing, without a new request.",
  },
  instead: ["Thank you! I will send you two times tomorrow morning."],
  check: (history, { withinBusinessDays }) =>
    history.interviews.flatMap((interview): Found => {
      if (interview.state === "declined") return [];
      return callsOnYou(history, interview).flatMap((call): Found => {
        const by = endOfBusinessDay(history, call, withinBusinessDays);
        const answer = answerTo(history, interview, call);
        const field = `interviews.${interview.id}`;
        if (answer === "unknown") return [];
        if (answer !== null) {
          if (answer <= by) return [];
          const data = { span: spanText(call, answer) };
          return [{ message: "late" as const, field, timing: { happenedAt: answer }, data }];
        }
        if (history.now <= by || isOver(history, by)) return [];
        const isWaiting = WAITING.has(interview.state);
        const data = { day: dayText(call, history.zone) };
        return [
          {
            message: isWaiting ? ("owed" as const) : ("ignored" as const),
            field,
            timing: isWaiting ? { happenedAt: call, by } : { happenedAt: call },
            data,
          },
        ];
      });
    }),
});

const WAITING: ReadonlySet<Interview["state"]> = new Set([
  "sent",
  "nudged",
  "replied",
  "scheduling",
  "scheduled",
  "confirmed",
]);

/** The first of their words about the talk after each of yours, as long as it lies ahead. */
function callsOnYou(history: CheckedHistory, { id, heldAt }: Interview): Instant[] {
  const calls: Instant[] = [];
  let isOpen = false;
  for (const { from, at, interviewId } of history.letters) {
    if (from === "you") isOpen = false;
    else if (interviewId === id && !isOpen && (heldAt === undefined || at < heldAt)) {
      calls.push(at);
      isOpen = true;
    }
  }
  return calls;
}

/**
 * When their word was answered: by a letter of yours, or by an agreement, which only events date.
 * Null where it was not; "unknown" where something must have been said that nobody noted.
 */
function answerTo(
  { letters, events }: CheckedHistory,
  { id, appointment, heldAt }: Interview,
  call: Instant,
): Instant | "unknown" | null {
  const letter = letters.find(({ from, at }) => from === "you" && at > call)?.at;
  const settled = events?.find(
    (event) =>
      event.at > call &&
      SETTLES.has(event.type) &&
      (!("interviewId" in event) || event.interviewId === id),
  )?.at;
  const first = [letter, settled].filter((at) => at !== undefined).sort()[0];
  if (events !== null) return first ?? null;
  if (appointment !== undefined || heldAt !== undefined) return "unknown";
  return letter ?? null;
}

/** What ends the waiting without a letter. */
const SETTLES: ReadonlySet<ContactEvent["type"]> = new Set([
  "accept",
  "hold",
  "cancel",
  "no-show",
  "decline",
  "opt-out",
]);

function isOver({ contact }: CheckedHistory, by: Instant): boolean {
  const closed = contact.state === "opted-out" || contact.state === "declined";
  return closed && contact.since <= by;
}

import type { ContactEvent } from "../../../model/event.js";
import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { endOfBusinessDay } from "../../conduct/fair-time.js";
import { timeToWrite } from "../../conduct/repair-time.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";
import { type Call, callsOnYou } from "./calls.js";

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
    owed: "They {did} on {day} and still wait for you. Answer {when}, even if only to say when you will know.",
    late: "You answered after {span}; one business day is the limit. Nothing to repair now; next time send a holding line.",
    ignored:
      "They {did} on {day} and never heard from you. A short apology, {when}, is still better than nothing, without a new request.",
  },
  instead: ["Thank you! I will send you two times tomorrow morning."],
  check: (history, { withinBusinessDays }) => {
    return history.interviews.flatMap((interview): Found => {
      if (interview.state === "declined") return [];
      return callsOnYou(history, interview).flatMap((call): Found => {
        const by = endOfBusinessDay(history, call.at, withinBusinessDays);
        const answer = answerTo(history, interview, call);
        const field = `interviews.${interview.id}`;
        if (answer === "unknown") return [];
        if (answer !== null) {
          if (answer <= by) return [];
          const data = { span: spanText(call.at, answer) };
          return [{ message: "late" as const, field, timing: { happenedAt: answer }, data }];
        }
        if (history.now <= by || isOver(history, by)) return [];
        const { timing, when } = timeToWrite(history, call.channel);
        return [
          {
            message: WAITING.has(interview.state) ? ("owed" as const) : ("ignored" as const),
            field,
            timing: { happenedAt: call.at, dueAt: by, ...timing },
            data: { did: call.did, day: dayText(call.at, history.zone), when },
          },
        ];
      });
    });
  },
});

const WAITING: ReadonlySet<Interview["state"]> = new Set([
  "sent",
  "nudged",
  "replied",
  "scheduling",
  "scheduled",
  "confirmed",
]);

/**
 * When their word was answered: by a letter of yours, or by an agreement, which only events date.
 * Null where it was not; "unknown" where something must have been said that nobody noted.
 */
function answerTo(
  { letters, events }: CheckedHistory,
  { id, state, since, appointment, heldAt }: Interview,
  { at: call, isMove }: Call,
): Instant | "unknown" | null {
  const letter = letters.find(
    ({ from, at, kind }) =>
      // A log that knows days only has the answer in the same moment.
      from === "you" && (at > call || (at === call && kind !== "outreach" && kind !== "nudge")),
  )?.at;
  const settled = events?.find(
    (event) =>
      event.at >= call && settles(event) && (!("interviewId" in event) || event.interviewId === id),
  );
  const first = [letter, settled?.at].filter((at) => at !== undefined).sort()[0];
  // Whoever has met has spoken, though nobody noted it; who wants no more letters is past an answer.
  const isMoot = settled?.type === "hold" || settled?.type === "opt-out";
  if (isMoot && first === settled.at) return "unknown";
  if (events !== null && first !== undefined) return first;
  const isStillMoved = isMove && state === "scheduling" && since <= call;
  const isAgreed = heldAt !== undefined || (appointment !== undefined && !isStillMoved);
  const isDated = events?.some((event) => event.type === "accept" && event.interviewId === id);
  return isAgreed && isDated !== true ? "unknown" : (first ?? null);
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

function settles(event: ContactEvent): boolean {
  return SETTLES.has(event.type) || (event.type === "move" && event.by === "you");
}

/** Nothing is owed any more: they said no in time, or want no letter of any kind. */
function isOver({ contact }: CheckedHistory, by: Instant): boolean {
  return contact.state === "opted-out" || (contact.state === "declined" && contact.since <= by);
}

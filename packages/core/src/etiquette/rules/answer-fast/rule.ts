import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { endOfBusinessDay } from "../../conduct/fair-time.js";
import { timeToWrite } from "../../conduct/repair-time.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";
import { answersIn } from "./answers.js";
import { callsOnYou } from "./calls.js";

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
  check: (history, { withinBusinessDays }) =>
    history.interviews.flatMap((interview): Found => {
      if (interview.state === "declined") return [];
      const answerTo = answersIn(history, interview);
      return callsOnYou(history, interview).flatMap((call): Found => {
        const by = endOfBusinessDay(history, call.at, withinBusinessDays);
        const answer = answerTo(call);
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

/** Nothing is owed any more: they said no in time, or want no letter of any kind. */
function isOver({ contact }: CheckedHistory, by: Instant): boolean {
  return contact.state === "opted-out" || (contact.state === "declined" && contact.since <= by);
}

import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { businessDaysLater, businessDaysLeft } from "../../conduct/fair-time.js";
import { countText, dayText } from "../../conduct/wording.js";
import { theyStirred, yourLettersAbout } from "../../conduct/words-between.js";
import { defineRule, type Problem } from "../../define-rule.js";

const REMIND =
  /\b(?:remind me|nudge me|ping me|write (?:to )?me again|get back to me|follow up with me|check in with me|chase me)\b/i;

type Found = readonly Problem<"soonOpen" | "soonClosed">[];

/** Room to answer. */
export const rule = defineRule({
  id: "nudge-gap",
  subject: "history",
  title: "Leave a week before you write again.",
  why: "A reminder after two days tells busy people that they are slow.",
  severity: "error",
  sources: ["DUK", "CAR", "UZH"],
  options: {
    errorBelow: {
      type: "integer",
      default: 3,
      minimum: 0,
      maximum: 60,
      description: "Fewer business days than this are an error.",
    },
    warnBelow: {
      type: "integer",
      default: 5,
      minimum: 0,
      maximum: 60,
      description: "Fewer business days than this are a warning.",
    },
    nextAfter: {
      type: "integer",
      default: 10,
      minimum: 1,
      maximum: 60,
      description: "Business days to leave before a further message.",
    },
  },
  messages: {
    soonOpen:
      "You wrote again after {had}, on {day}. Let it rest now: another message is polite from {from} at the earliest.",
    soonClosed:
      "You wrote again after {had}, on {day}. That is past; next time leave seven business days.",
  },
  instead: ["Seven business days after the first message, ten after the second."],
  check: (history, { errorBelow, warnBelow, nextAfter }) =>
    history.interviews.flatMap((interview): Found => {
      const words = yourWords(history, interview);
      return nudgesIn(history, interview).flatMap((at): Found => {
        const before = words.findLast((word) => word < at);
        if (before === undefined || theyStirred(history, before, at)) return [];
        if (askedToBeReminded(history, at)) return [];
        const days = businessDaysLeft(history, before, at);
        if (days >= Math.max(errorBelow, warnBelow)) return [];
        const isOpen = interview.state === "nudged" && words.at(-1) === at;
        const from = businessDaysLater(history, at, nextAfter);
        const data = {
          had: countText(Math.max(0, days), "business day"),
          day: dayText(at, history.zone),
          from: dayText(from, history.zone),
        };
        return [
          {
            message: isOpen ? ("soonOpen" as const) : ("soonClosed" as const),
            field: `interviews.${interview.id}`,
            timing: isOpen ? { happenedAt: at, from } : { happenedAt: at },
            data,
            ...(days < errorBelow ? {} : { severity: "warning" as const }),
          },
        ];
      });
    }),
});

/** Everything you said about a talk, as moments in order. */
function yourWords(history: CheckedHistory, interview: Interview): Instant[] {
  const { sentAt, answeredAt, nudgedAt } = interview;
  const letters = yourLettersAbout(history, interview).map(({ at }) => at);
  const moments = [sentAt, answeredAt, ...nudgedAt, ...letters];
  return [...new Set(moments.filter((at) => at !== undefined))].sort();
}

function nudgesIn(history: CheckedHistory, interview: Interview): Instant[] {
  const letters = yourLettersAbout(history, interview);
  const nudges = letters.filter(({ kind }) => kind === "nudge").map(({ at }) => at);
  return [...new Set([...interview.nudgedAt, ...nudges])].sort();
}

/** "Remind me on Thursday": then sooner is right. */
function askedToBeReminded({ letters }: CheckedHistory, at: Instant): boolean {
  return letters.some(
    (letter) =>
      letter.from === "they" && letter.at < at && letter.text !== null && REMIND.test(letter.text),
  );
}

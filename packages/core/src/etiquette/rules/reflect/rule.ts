import type { Reflection } from "../../../model/reflection.js";
import { endOfDay, yourClocks } from "../../conduct/fair-time.js";
import { timeForYourself } from "../../conduct/repair-time.js";
import { dayText, spanText } from "../../conduct/wording.js";
import { defineRule, type Problem } from "../../define-rule.js";

type Found = readonly Problem<"owed" | "late" | "thin" | "copied">[];

/** Four short answers, soon. */
export const rule = defineRule({
  id: "reflect",
  subject: "history",
  title: "Answer the four prompts within three days.",
  why: "The talk was to help you choose; without a look back it was only pleasant.",
  severity: "suggestion",
  sources: ["S65", "S66", "S67", "S68", "S69"],
  options: {
    withinDays: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 60,
      description: "Days within which to look back.",
    },
  },
  messages: {
    owed: "You talked on {day} and have not looked back at it. Answer the four prompts {when}, in a line each: what you felt, whether you see yourself there, what changed, what is missing.",
    late: "You looked back {span} after the talk. Next time do it within {days} days, while you still feel how it was.",
    thin: "Your reflection says next to nothing. Take each prompt once more, in a full sentence, before you choose the next person.",
    copied:
      "The same words stand under several prompts. Each asks something else: answer them one by one.",
  },
  instead: [
    "I liked the pace; I cannot see myself on nights; I had thought it lonelier; I lack what the training costs.",
  ],
  check: (history, { withinDays }) =>
    history.interviews.flatMap((interview): Found => {
      const { heldAt, reflectedAt, reflection, id, appointment } = interview;
      if (heldAt === undefined) return [];
      const by = endOfDay(yourClocks(history, appointment?.zone), heldAt, withinDays);
      const field = `interviews.${id}`;
      if (reflectedAt === undefined) {
        if (history.now <= by) return [];
        const { timing, when } = timeForYourself(history, appointment?.zone);
        return [
          {
            message: "owed" as const,
            field,
            timing: { happenedAt: heldAt, dueAt: by, ...timing },
            data: { day: dayText(heldAt, history.ownZone ?? history.zone), when },
          },
        ];
      }
      const timing = { happenedAt: reflectedAt };
      if (reflectedAt > by) {
        const data = { span: spanText(heldAt, reflectedAt), days: withinDays };
        return [{ message: "late" as const, field, timing, data }];
      }
      if (reflection === undefined) return [];
      const poor = poverty(reflection);
      return poor === null ? [] : [{ message: poor, field, timing }];
    }),
});

/** What is poor about the four answers, if anything. */
function poverty(reflection: Reflection): "thin" | "copied" | null {
  const answers = [
    reflection.impressions,
    reflection.picture,
    reflection.changed,
    reflection.missing,
  ].map((answer) => answer.trim().toLowerCase());
  const words = answers.map((answer) => answer.split(/\s+/).length);
  if (words.filter((count) => count < 2).length >= 2) return "thin";
  return new Set(answers).size <= 2 ? "copied" : null;
}

import { defineRule } from "../../define-rule.js";

const TOO_MUCH = [
  ["mentor", /\b(?:my mentor|mentor me)\b/i],
  ["often", /\b(?:weekly|every week|each week|every day|daily|every two weeks)\b/i],
  [
    "demanded",
    /\b(?:you (?:must|have to|need to) (?:stay|keep|write|answer|connect)|i expect (?:you to (?:stay|keep|write|answer|reply|connect|call|update)|(?:an? |your )?(?:answer|reply|update|call)s?)|add me)\b/i,
  ],
] as const;
const TOUCH =
  /\b(?:(?:keep|stay) in (?:touch|contact)|connect (?:with you )?on|(?:write|report) (?:back )?to you|email you|let you know|tell you how|update you|reach you)\b/i;

/** Consent first. */
export const rule = defineRule({
  id: "plan-keep-touch",
  subject: "plan",
  title: "Ask how to stay in touch.",
  why: "Whoever is asked how can say no; whoever is told cannot.",
  severity: "suggestion",
  sources: ["S62"],
  messages: {
    absent:
      "You have not planned to ask how to stay in touch. Ask at the end whether a message now and then would be welcome.",
    mentor:
      'You ask for a mentor ("{words}"), which is a large commitment after one talk. Ask whether you may write once you have tried their advice.',
    often: 'You plan to write so often ("{words}") that it becomes a duty. Ask what suits them.',
    demanded: 'You tell them to stay in touch ("{words}"). Ask how they like it.',
  },
  instead: ["May I write to you when I have tried this?"],
  check: ({ askHowToKeepInTouch, closingWords, questions }) => {
    for (const [index, words] of closingWords.entries()) {
      for (const [message, pattern] of TOO_MUCH) {
        const found = pattern.exec(words);
        if (found === null) continue;
        return [{ message, field: `closing.words.${index}`, data: { words: found[0] } }];
      }
    }
    const asked = [...closingWords, ...questions].some((words) => TOUCH.test(words));
    if (askHowToKeepInTouch === true || asked) return [];
    return [{ message: "absent", field: "closing.askHowToKeepInTouch" }];
  },
});

import { defineRule } from "../../define-rule.js";

const PAY =
  /\b(?:salary|salaries|earn|earns|earned|earnings|wages?|compensation|pay scale|the pay|paid well|well paid)\b/i;
/** What the rules for questions call closed, private, findable or a request for work. */
const UNFIT_FIRST: ReadonlySet<string> = new Set([
  "open-questions",
  "no-personal-question",
  "no-lookup-question",
  "no-job-ask",
]);

/** The first question lets them tell. */
export const rule = defineRule({
  id: "plan-open-first",
  subject: "plan",
  title: "Begin with an open question about them.",
  why: "A question they can tell a story to warms both of you up; a cold one makes it an interrogation.",
  severity: "warning",
  sources: ["S55"],
  messages: {
    pay: "You begin with money. Ask first how they came to this work; pay can wait, or come from a survey.",
    unfit:
      "Your first question does not open the talk. Begin with one they can answer with a story: how they came to this, what a day is like.",
  },
  instead: ["How did you come to this work?", "What does a typical day look like?"],
  check: ({ questions, onFirstQuestion }) => {
    const [first] = questions;
    if (first === undefined) return [];
    if (PAY.test(first)) return [{ message: "pay", field: "questions.0" }];
    const unfit = onFirstQuestion.some(({ ruleId }) => UNFIT_FIRST.has(ruleId));
    return unfit ? [{ message: "unfit", field: "questions.0" }] : [];
  },
});

import { defineRule } from "../../define-rule.js";

/** First the facts. */
export const rule = defineRule({
  id: "consistent-history",
  subject: "history",
  title: "Keep a record that can be true.",
  why: "What contradicts itself proves nothing, so nobody is judged by it until it is put right.",
  severity: "warning",
  sources: ["†"],
  messages: {
    contradiction:
      "This record cannot be true: {what}. Put the log in order; until then nothing is concluded from this part of it.",
  },
  instead: ["Sort the log by time and import it again."],
  check: ({ contradictions }) =>
    contradictions.map(({ field, what }) => ({
      message: "contradiction" as const,
      field,
      data: { what },
    })),
});

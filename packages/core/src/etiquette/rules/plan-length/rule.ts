import { defineRule } from "../../define-rule.js";

/** The agreed length; what they offer beyond it is theirs to give. */
export const rule = defineRule({
  id: "plan-length",
  subject: "plan",
  title: "Plan for 30 minutes at most.",
  why: "You promised a short talk, and keeping the promise is what lets them offer more.",
  severity: "warning",
  sources: ["S37", "S38", "UMA"],
  options: {
    maxMinutes: {
      type: "integer",
      default: 30,
      minimum: 5,
      maximum: 240,
      description: "The most minutes to plan for.",
    },
  },
  messages: {
    unset: "No length is agreed, so the talk has no end they can count on. Agree on 20 minutes.",
    tooLong:
      "You plan {minutes} minutes; {most} is the most to plan for. Agree on 20 and leave it to them to offer more.",
  },
  instead: ["20 minutes, and a free hour behind it in case they want to go on."],
  check: ({ minutes, offeredMinutes }, { maxMinutes }) => {
    if (minutes === null) return [{ message: "unset", field: "minutes" }];
    if (minutes <= Math.max(maxMinutes, offeredMinutes ?? 0)) return [];
    return [{ message: "tooLong", field: "minutes", data: { minutes, most: maxMinutes } }];
  },
});

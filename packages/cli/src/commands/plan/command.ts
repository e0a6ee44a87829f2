import { coachFlags } from "../../coach/coach-flags.js";
import { TOPIC_CHOICES } from "../../coach/topic-choices.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  minutes: { type: "count", value: "number", summary: "how long; default: as agreed, else 20" },
  goal: {
    type: "texts",
    value: "topic",
    summary: `what you want to find out: ${TOPIC_CHOICES.join(", ")}`,
  },
  research: { type: "texts", value: "words", summary: "what you have read about them" },
  intro: { type: "text", value: "words", summary: "who you are, in a sentence or two" },
  ...coachFlags,
});

/** `coffeechat plan`: one page for the talk. */
export const command = defineCommand({
  name: "plan",
  summary: "plan the talk with somebody: time, place, questions, how to end",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat plan nuria", "the page to take along"],
    ["coffeechat plan nuria --goal way-in --goal traits", "with what you want to find out first"],
  ],
  load: async () => (await import("./plan.js")).plan,
});

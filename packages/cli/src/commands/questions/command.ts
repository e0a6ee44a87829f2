import { TOPIC_CHOICES } from "../../coach/topic-choices.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  goal: {
    type: "texts",
    value: "topic",
    summary: `what you want to find out: ${TOPIC_CHOICES.join(", ")}`,
  },
  minutes: { type: "count", value: "number", summary: "how long the talk is; default 20" },
  asked: { type: "texts", value: "id", summary: "a question that was answered already" },
  bank: { type: "switch", summary: "all questions there are" },
  json: { type: "switch", summary: "print as JSON" },
});

/** `coffeechat questions`: what to ask. */
export const command = defineCommand({
  name: "questions",
  summary: "choose questions for a talk, the open ones first",
  flags,
  examples: [
    ["coffeechat questions", "seven for twenty minutes"],
    ["coffeechat questions --goal traits --goal way-in --minutes 30", "on what you want to know"],
    ["coffeechat questions --asked typical-day", "without what was answered"],
    ["coffeechat questions --bank", "all 22"],
  ],
  load: async () => (await import("./questions.js")).questions,
});

import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  impressions: { type: "text", value: "words", summary: "what you felt and thought" },
  picture: { type: "text", value: "words", summary: "whether you can picture yourself there" },
  changed: { type: "text", value: "words", summary: "how your impression has changed" },
  missing: {
    type: "text",
    value: "words",
    summary: "what you still need to know, where, from whom",
  },
  verdict: {
    type: "text",
    value: "verdict",
    summary: "what it means for you",
    choices: ["love-it", "could-fit", "unsure", "not-for-me"],
  },
  pro: { type: "texts", value: "words", summary: "what speaks for it" },
  con: { type: "texts", value: "words", summary: "what speaks against it" },
  ...coachFlags,
});

/** `coffeechat reflect`: four questions after a talk. */
export const command = defineCommand({
  name: "reflect",
  summary: "think a talk over: four questions, and what it means for you",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat reflect nuria", "asks the four questions"],
    [
      'coffeechat reflect nuria --impressions "…" --picture "…" --changed "…" --missing "…" --verdict could-fit',
      "without questions",
    ],
  ],
  load: async () => (await import("./reflect.js")).reflect,
});

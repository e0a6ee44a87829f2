import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  everything: { type: "switch", summary: "all contacts, and what is known of you" },
  yes: { type: "switch", summary: "do not ask whether you are sure" },
  ...coachFlags,
});

/** `coffeechat erase`: forgets a person for good. */
export const command = defineCommand({
  name: "erase",
  summary: "forget a person for good, or everything",
  description:
    "Forget a person for good: facts, messages, notes, what is planned, and their name where others' records refer to them. Only a mark without a name remains, so that no import brings them back. It asks first; without a terminal --yes is needed.",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat erase nuria", "asks, and forgets her"],
    ["coffeechat erase --everything --yes", "forgets all"],
  ],
  load: async () => (await import("./erase.js")).erase,
});

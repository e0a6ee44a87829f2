import { coachFlags } from "../../coach/coach-flags.js";
import { factFlags } from "../../coach/fact-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  ...factFlags,
  reason: {
    type: "text",
    value: "words",
    summary: "why you would like to talk with them: it goes into your first message",
  },
  finding: { type: "texts", value: "words", summary: "what you found out about them" },
  ...coachFlags,
});

/** `coffeechat add`: a new contact. */
export const command = defineCommand({
  name: "add",
  summary: "add a person you would like to talk with",
  description:
    "Add a person you would like to talk with. On a terminal it asks for what is missing; elsewhere name and --source are needed.",
  arguments: [{ name: "name", summary: "their name", many: true }],
  flags,
  examples: [
    ["coffeechat add", "asks for everything"],
    [
      'coffeechat add "Nuria Castellanos" --source alumni-platform --zone Europe/Madrid',
      "adds her without a question",
    ],
    [
      'coffeechat add "Ben Oduya" --source referral --referrer "Nuria Castellanos" --may-use-name',
      "a name that somebody gave you",
    ],
  ],
  load: async () => (await import("./add.js")).add,
});

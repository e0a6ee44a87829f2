import { coachFlags } from "../../coach/coach-flags.js";
import { SOURCE_CHOICES } from "../../coach/fact-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

const STATES = [
  "identified",
  "researched",
  "approached",
  "engaged",
  "met",
  "nurturing",
  "advocate",
  "dormant",
  "declined",
  "opted-out",
] as const;

export const flags = defineFlags({
  list: { type: "switch", summary: "a list, even where only one contact fits" },
  state: { type: "text", value: "state", summary: "only contacts in this state", choices: STATES },
  source: {
    type: "text",
    value: "place",
    summary: "only contacts found there",
    choices: SOURCE_CHOICES,
  },
  tag: { type: "text", value: "word", summary: "only contacts with this tag" },
  ...coachFlags,
});

/** `coffeechat show`: a contact, or the list of contacts. */
export const command = defineCommand({
  name: "show",
  summary: "show a contact with everything that has happened, or list contacts",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat show", "everybody"],
    [
      "coffeechat show nuria",
      "one person: facts, talks, messages, what is planned, what may be recorded",
    ],
    ["coffeechat show --state met --json", "those whom you have met, as data"],
    ["coffeechat show --list birchwood", "everybody at Birchwood"],
  ],
  load: async () => (await import("./show.js")).show,
});

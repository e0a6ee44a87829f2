import { coachFlags } from "../../coach/coach-flags.js";
import { factFlags } from "../../coach/fact-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  name: { type: "text", value: "name", summary: "their name" },
  ...factFlags,
  forget: {
    type: "texts",
    value: "field",
    summary:
      "a fact to forget: org, role, email, phone, linkedin, zone, locale, title, pronouns, detail, referrer",
  },
  ...coachFlags,
});

/** `coffeechat edit`: corrects what is known of a contact. */
export const command = defineCommand({
  name: "edit",
  summary: "correct what you know of somebody: their zone, address, role",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat edit nuria --zone Europe/Madrid", "releases what waits for their time zone"],
    ["coffeechat edit nuria --forget phone", "removes what should not be there"],
  ],
  load: async () => (await import("./edit.js")).edit,
});

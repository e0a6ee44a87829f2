import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  out: { type: "text", value: "file", summary: "where to write; default: standard output" },
  data: coachFlags.data,
});

/** `coffeechat export`: everything, or one contact, as JSON lines. */
export const command = defineCommand({
  name: "export",
  summary: "write everything down as JSON lines, to keep or to move",
  description:
    "Write all contacts with their whole history as JSON lines, or one contact's alone. `coffeechat import` takes it in again. The file is made for you alone (mode 0600), whole or not at all.",
  arguments: [{ name: "contact", summary: "only this one", many: true }],
  flags,
  examples: [
    ["coffeechat export --out backup.jsonl", "everything into a file"],
    ["coffeechat export nuria | jq .", "one contact, to look at"],
  ],
  load: async () => (await import("./export-contacts.js")).exportContacts,
});

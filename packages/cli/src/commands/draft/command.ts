import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  template: {
    type: "text",
    value: "id",
    summary: "which template; default: the one that suits the next step",
  },
  for: {
    type: "text",
    value: "step",
    summary: "for which step to choose a template: sent, nudged, answered, confirmed, thanked …",
  },
  set: {
    type: "texts",
    value: "field=words",
    summary: "a field of the template, such as --set school=Lakeside",
  },
  fields: { type: "switch", summary: "only list the fields of the template, and what is known" },
  list: { type: "switch", summary: "only list the templates that suit this contact" },
  lang: {
    type: "text",
    value: "language",
    summary: "the language of the words; default: English",
    choices: ["en", "de", "es", "fr"],
  },
  tone: {
    type: "text",
    value: "tone",
    summary: "how it sounds",
    choices: ["warm", "neutral", "formal"],
  },
  text: {
    type: "text",
    value: "file",
    summary: "check your own words instead; - for standard input",
  },
  subject: { type: "text", value: "words", summary: "the subject of your own words" },
  kind: {
    type: "text",
    value: "kind",
    summary: "what your own words are for; default: outreach",
    choices: ["outreach", "nudge", "confirm", "reschedule", "thank-you", "keep-in-touch", "reply"],
  },
  channel: {
    type: "text",
    value: "channel",
    summary: "how the words travel",
    choices: ["email", "linkedin-note", "linkedin-message", "text", "phone", "in-person"],
  },
  ...coachFlags,
});

/** `coffeechat draft`: words for a contact, checked. Nothing is sent. */
export const command = defineCommand({
  name: "draft",
  summary: "write the next message to somebody, and check it",
  description:
    "Write the next message to somebody from a template, or check words of your own (--text), against what is known of both of you. Nothing is sent: copy it, send it yourself, then record it with `coffeechat log`. Ends with 1 where the check finds errors.",
  arguments: [{ name: "contact", summary: "their name, words of it, or the id", many: true }],
  flags,
  examples: [
    ["coffeechat draft nuria", "the message that suits, asking for what is missing"],
    ["coffeechat draft nuria --list", "the templates that suit, and why"],
    ["coffeechat draft nuria --template o-alumni --fields", "what the template needs"],
    [
      'coffeechat draft nuria --template n-first --set topic="clinical trials"',
      "without questions",
    ],
    ["coffeechat draft nuria --text mail.txt --kind thank-you", "checks your own words"],
  ],
  load: async () => (await import("./draft.js")).draft,
});

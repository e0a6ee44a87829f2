import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "n-last",
  kind: "nudge",
  channel: "email",
  relationship: "warm",
  tone: "warm",
  budget: { words: 50 },
  purpose: "Says a friendly goodbye to the question and keeps the person.",
  whenToUse:
    "A warm contact did not answer the first note and one nudge, and ten business days have passed.",
  whenNotTo: "Contacts without any link get one nudge only; and nobody gets this one twice.",
  sources: ["SFU", "VAN"],
  input: z.strictObject({
    them,
    me: sender,
    thread: line(200, "The subject of your first email, so that this one joins its thread"),
    topic: line(60, "What you hoped to hear about, to follow “about”: life in a trials unit"),
    minutes: minutes(10),
  }),
});

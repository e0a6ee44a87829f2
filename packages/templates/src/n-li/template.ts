import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "n-li",
  kind: "nudge",
  channel: "linkedin-message",
  relationship: "linkedin",
  tone: "neutral",
  budget: { words: 40 },
  purpose: "Makes answering on LinkedIn a matter of one line.",
  whenToUse:
    "Five business days or more have passed since they read, or could have read, your message.",
  whenNotTo: "They answered, even with a thumb; or you have nudged them once.",
  sources: ["S17", "LNK", "SFU"],
  input: z.strictObject({
    them,
    me: sender,
    hook: line(
      90,
      "Something new of theirs, to follow “Hi Freya,”: your photo of the finished bridge made my week",
    ).optional(),
    topic: line(50, "What you hope to hear about, to follow “about”: working with timber"),
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "k-advice",
  kind: "keep-in-touch",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 90 },
  purpose: "Tells somebody that their advice was used, and what came of it.",
  whenToUse: "You did what they told you and can say how it went, well or badly.",
  whenNotTo: "You have not tried it yet.",
  sources: ["S70", "S71", "GRG", "SCU"],
  input: z.strictObject({
    them,
    me: sender,
    topic: line(50, "What the advice was about, for the subject: asking the night crew"),
    advice: line(
      140,
      "What they told you, to follow “you told me to”: ask the night crew before asking the manager",
    ),
    result: line(200, "One sentence on what came of it"),
    context: line(140, "One sentence that wishes them well in something of theirs").optional(),
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-speaker",
  kind: "outreach",
  channel: "email",
  relationship: "guest-speaker",
  tone: "formal",
  budget: { words: 100 },
  purpose: "Gives a speaker one of their own sentences back, and asks where it came from.",
  whenToUse: "You heard their talk, lecture or panel and wrote a sentence down.",
  whenNotTo: "You can no longer say what they talked about.",
  sources: ["S27", "S37", "S51", "UCLA"],
  input: z.strictObject({
    them,
    me: stranger,
    quote: line(140, "The sentence you wrote down, in their words"),
    occasion: line(
      70,
      "Where they said it, to follow “I was at”: your lecture at the law library on Monday",
    ),
    topic: line(
      50,
      "What it was about, for the subject and the question: mediation between neighbors",
    ),
    context: line(140, "One sentence on why it struck you").optional(),
    minutes: minutes(20),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-cold",
  kind: "outreach",
  channel: "email",
  relationship: "linkedin",
  tone: "formal",
  budget: { words: 100 },
  purpose: "Shows the reading you did, and brings the one question that it left open.",
  whenToUse:
    "Nothing links you yet, and you have worked through something they made: a paper, a project, a talk.",
  whenNotTo: "You have not read anything of theirs; or somebody could introduce you.",
  sources: ["S17", "S37", "S57", "UCLA", "BOO", "ILL"],
  input: z.strictObject({
    them,
    me: stranger,
    topic: line(50, "What it is about, for the subject: the Alder Street rain gardens"),
    homework: line(
      120,
      "What of theirs you worked through, to follow “finished”: your report on the Alder Street rain gardens",
    ),
    question: line(
      140,
      "Your open question, put indirectly, to follow “it left me wondering”: how you decide which streets come first",
    ),
    why: line(160, "One sentence on why you ask them, and nobody else").optional(),
    minutes: minutes(20),
    slots,
  }),
});

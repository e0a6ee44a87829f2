import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "k-congrats",
  kind: "keep-in-touch",
  channel: "linkedin-message",
  relationship: "any",
  tone: "warm",
  budget: { words: 40 },
  purpose: "Is glad with them on the day it happens.",
  whenToUse: "A promotion, a prize, a launch, a degree of theirs: within days.",
  whenNotTo: "You would add a request.",
  sources: ["S70", "S71"],
  input: z.strictObject({
    them,
    me: sender,
    event: line(100, "What happened, to follow “saw that”: your bakery won the regional prize"),
    hook: line(110, "One sentence on why it is deserved, from what you know of them").optional(),
  }),
});

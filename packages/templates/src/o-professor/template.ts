import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-professor",
  kind: "outreach",
  channel: "email",
  relationship: "professor",
  tone: "formal",
  budget: { words: 100 },
  purpose: "Asks for office hours with a moment from class that stayed with you.",
  whenToUse:
    "You sit, or sat, in their class and wonder about the working life behind the subject.",
  whenNotTo: "Your question is about a grade or an assignment.",
  sources: ["S23", "S37", "S55", "UCLA"],
  input: z.strictObject({
    them,
    me: stranger,
    class: line(60, "The class, to follow “in”: your course on soil mechanics"),
    moment: line(180, "One sentence on a moment in it that stayed with you"),
    field: line(50, "What you wonder about, to follow “work in”: dam engineering"),
    minutes: minutes(15),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "p-closing",
  kind: "script",
  channel: "in-person",
  relationship: "any",
  tone: "warm",
  budget: { words: 130 },
  purpose:
    "Ends on time: asks for two names, how to stay in touch, and says thanks for something said.",
  whenToUse: "Two minutes before the time you asked for is over.",
  whenNotTo: "They are in the middle of a story and have said that they have time.",
  sources: ["S61", "S62", "S50", "S38", "S64"],
  input: z.strictObject({
    them,
    highlight: line(
      140,
      "What they said that you take along, to follow “that”: a quiet ward isn't always a good sign",
    ),
    topic: line(70, "What others could tell you more about, to follow “about”: night nursing"),
    step: line(
      120,
      "What you do next, to follow “I'm going to”: read the handbook you mentioned",
    ).optional(),
  }),
});

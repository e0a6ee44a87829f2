import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-alumni",
  kind: "outreach",
  channel: "email",
  relationship: "alumni-platform",
  tone: "warm",
  budget: { words: 110 },
  purpose: "Opens on the ground you share, then asks how they got from your school to their field.",
  whenToUse:
    "You found them on your school's alumni platform and can name something that both of you did there.",
  whenNotTo:
    "Somebody gave you their name (say so instead), or you share nothing but the school's name.",
  sources: ["S16", "S37", "S51", "S55", "BOO", "ILL"],
  input: z.strictObject({
    them,
    me: stranger,
    school: line(60, "The school as its people call it: Lakeside"),
    field: line(60, "What they work in, to follow “how you got into”: clinical trials"),
    shared: line(
      120,
      "What both of you did there, to follow “we both”: survived Professor Adeyemi's anatomy lab",
    ),
    hook: line(
      240,
      "One sentence on what in their path made you write: You went from the bedside to running a trials unit in six years.",
    ),
    context: line(160, "One sentence on what you are weighing just now").optional(),
    minutes: minutes(20),
    slots,
  }),
});

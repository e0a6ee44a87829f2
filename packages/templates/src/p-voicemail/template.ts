import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "p-voicemail",
  kind: "script",
  channel: "phone",
  relationship: "any",
  tone: "neutral",
  budget: { words: 60 },
  purpose: "Leaves a message that can be answered after one hearing.",
  whenToUse: "They do not pick up, once.",
  whenNotTo: "You left one this week already.",
  sources: ["S34", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(
      120,
      "One sentence on why you call them: I heard your radio piece about bees on flat roofs.",
    ),
    topic: line(60, "What you want to hear about, to follow “about”: keeping bees in town"),
    number: line(30, "Your number, in the groups in which you say it: 555, 01, 42"),
    minutes: minutes(15),
  }),
});

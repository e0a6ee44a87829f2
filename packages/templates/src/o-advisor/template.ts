import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-advisor",
  kind: "outreach",
  channel: "email",
  relationship: "advisor",
  tone: "neutral",
  budget: { words: 100 },
  purpose: "Lets an advisor do what they are there for: to know which graduates went where.",
  whenToUse:
    "Your school has an advisor or career counselor, and you have a direction, even a vague one.",
  whenNotTo: "You want a résumé read: that is another appointment.",
  sources: ["S24", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    goal: line(
      120,
      "What you want to find out, to follow “find out”: how biology majors get into public health",
    ),
    context: line(160, "One sentence on what you did about it so far").optional(),
    minutes: minutes(20),
    slots,
  }),
});

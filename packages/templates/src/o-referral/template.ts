import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-referral",
  kind: "outreach",
  channel: "email",
  relationship: "referral",
  tone: "warm",
  budget: { words: 100 },
  purpose:
    "Puts the name that vouches for you first, and promises that person to hear how it went.",
  whenToUse: "Somebody named this person to you and allowed you to say so.",
  whenNotTo: "You may not use the name: then write without it, on your own reading.",
  sources: ["S50", "S37", "S55", "ROB"],
  input: z.strictObject({
    them,
    me: stranger,
    referrer: z.strictObject({
      name: line(80, "Who gave you the name, in full"),
    }),
    reason: line(
      180,
      "One sentence on what they said about this person: Jo says nobody explains a bad scan as calmly as you do.",
    ),
    field: line(50, "What you want to hear about, to follow “further toward”: medical imaging"),
    minutes: minutes(20),
    slots,
  }),
});

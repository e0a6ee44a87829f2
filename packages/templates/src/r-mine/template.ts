import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "r-mine",
  kind: "reschedule",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 70 },
  purpose: "Moves a talk early, briefly, and with other times ready.",
  whenToUse: "You cannot come, and it is 24 hours before or more; for a Monday, Friday noon.",
  whenNotTo: "You have moved it twice already; or the hour has passed.",
  sources: ["PRI", "S37"],
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "The time you cannot keep: Thursday at 4 pm"),
    reason: line(110, "Why, to follow a colon: the clinic has moved my shift to that afternoon"),
    slots: z
      .array(line(60, "A time, to follow “meet”: Friday, March 13 at 4 pm"))
      .min(1)
      .max(3)
      .describe("Up to three other times, in their time zone"),
    minutes: minutes(20),
  }),
});

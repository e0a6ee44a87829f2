import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "c-accept",
  kind: "confirm",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 70 },
  purpose:
    "Settles day, time, zone, place and length in one mail, and takes the organizing off their hands.",
  whenToUse: "They agreed to a time. Send it the same day, with the invitation.",
  whenNotTo: "The time is still open.",
  sources: ["S62", "RICE"],
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "Day, date and time: Tuesday, March 10 at 3:00 pm"),
    zone: line(40, "The zone of that time, as people call it: Lisbon time"),
    place: line(
      120,
      "Where, to follow the time: at Café Aurora, 12 Rua Nova; or: by phone (I'll call you at 555-0142)",
    ),
    minutes: minutes(20),
  }),
});

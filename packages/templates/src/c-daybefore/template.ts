import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "c-daybefore",
  kind: "confirm",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 60 },
  purpose: "Reminds both of you of tomorrow, with everything needed to be there.",
  whenToUse: "One business day before the talk.",
  whenNotTo: "You confirmed it today already: asking twice sounds like doubt.",
  sources: ["RICE", "PUG", "S53"],
  input: z.strictObject({
    them,
    me: sender,
    time: line(60, "Day, date and time: Tuesday, March 10 at 3:00 pm"),
    zone: line(40, "The zone of that time, as people call it: Lisbon time"),
    place: line(120, "Where, to follow the time: at Café Aurora, 12 Rua Nova"),
    minutes: minutes(20),
    topic: line(70, "What you look forward to, to follow “hearing about”: restoring tiles"),
    phone: line(40, "The number where you can be reached that day").optional(),
  }),
});

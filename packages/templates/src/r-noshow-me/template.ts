import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, slots, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "r-noshow-me",
  kind: "reschedule",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 60 },
  purpose: "Owns a missed talk without excuses, and leaves the next step to them.",
  whenToUse: "Within the hour in which you notice that you did not come.",
  whenNotTo: "You would explain more than apologize.",
  sources: ["PRI"],
  input: z.strictObject({
    them,
    me: sender,
    time: line(50, "The time you missed, to follow “our talk”: this morning at nine"),
    slots,
  }),
});

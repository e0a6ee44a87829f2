import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, slots, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "r-noshow-them",
  kind: "reschedule",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 45 },
  purpose: "Lets somebody who forgot save face.",
  whenToUse: "You waited ten minutes and nobody came. Send it the same day.",
  whenNotTo: "It is the second time: let the request rest.",
  sources: ["NSC", "PRI"],
  input: z.strictObject({
    them,
    me: sender,
    where: line(60, "Where you waited, to follow “each other”: on the video call at noon"),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { sender, slots, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "r-theirs",
  kind: "reschedule",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 50 },
  purpose: "Makes it easy for somebody who had to move a talk.",
  whenToUse: "They asked for another time, or cancelled with regret.",
  whenNotTo: "They cancelled for good: thank them instead.",
  sources: ["PRI", "NSC"],
  input: z.strictObject({
    them,
    me: sender,
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, slots, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "n-first",
  kind: "nudge",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 60 },
  purpose: "Brings your request back once, made easier to say yes to, and easy to let go.",
  whenToUse:
    "Seven business days or more have passed without an answer. Send it in the same thread.",
  whenNotTo:
    "They declined, asked you to wait, or wrote back at all; or you have nudged a cold contact once.",
  sources: ["DUK", "SFU", "VAN"],
  input: z.strictObject({
    them,
    me: sender,
    thread: line(200, "The subject of your first email, so that this one joins its thread"),
    days: z.int().min(3).max(365).describe("How many days ago you first wrote"),
    topic: line(80, "What you hope to hear about, to follow “about”: moving into clinical trials"),
    hook: line(
      100,
      "One new sentence on their work since you wrote: Your panel on consent forms gave me new questions.",
    ).optional(),
    minutes: minutes(15),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "t-card",
  kind: "thank-you",
  channel: "card",
  relationship: "any",
  tone: "warm",
  budget: { words: 70 },
  purpose: "Thanks by hand, for somebody who will keep the card on the desk.",
  whenToUse: "Within a day, beside or instead of the email, when they gave more than time.",
  whenNotTo: "Your handwriting would make them wait a week: send the email today.",
  sources: ["S63", "S64", "GRG"],
  input: z.strictObject({
    them,
    me: sender,
    highlight: line(180, "One sentence on what stayed with you, from your notes"),
    effect: line(
      140,
      "What it changed, to follow “because of that”: I asked for the late shift on purpose",
    ),
  }),
});

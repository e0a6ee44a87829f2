import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "t-referrer",
  kind: "thank-you",
  channel: "email",
  relationship: "referral",
  tone: "warm",
  budget: { words: 70 },
  purpose: "Tells whoever lent you their name what came of it, good or not.",
  whenToUse: "Within two days of each step: you wrote, you met, they declined, nobody answered.",
  whenNotTo: "You have not written to the person yet.",
  sources: ["S50", "S64", "ROB"],
  input: z.strictObject({
    them,
    me: sender,
    target: z.strictObject({
      name: line(80, "Whom they named, in full"),
    }),
    outcome: line(
      200,
      "One sentence on what came of it: We talked on Tuesday, and she showed me how she explains a scan to a child.",
    ),
    step: line(120, "What you do next, to follow “I'll”: visit her unit in May"),
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line } from "../input-fields.js";

export const definition = defineTemplate({
  id: "w-compare",
  kind: "worksheet",
  channel: "paper",
  relationship: "yourself",
  tone: "neutral",
  budget: { words: 300 },
  purpose:
    "Lays several talks side by side, to reach a verdict, find the gaps and choose whom to meet next.",
  whenToUse: "After the third talk or so in one field, or two fields.",
  whenNotTo: "After one talk: one person is not a field.",
  sources: ["S4", "S9", "S11", "S69", "S61"],
  input: z.strictObject({
    field: line(50, "The field, to follow “about”: tile restoration"),
    people: z
      .array(
        line(60, "Somebody you talked with, and what they do: Inês, who restores for the museum"),
      )
      .min(1)
      .max(5)
      .describe("Whom you talked with, up to five"),
    alternative: line(
      50,
      "What you compare it with, to follow “or”: conservation science",
    ).optional(),
  }),
});

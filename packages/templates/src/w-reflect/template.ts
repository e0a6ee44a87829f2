import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "w-reflect",
  kind: "worksheet",
  channel: "paper",
  relationship: "yourself",
  tone: "neutral",
  budget: { words: 260 },
  purpose: "Four prompts that turn a talk into something you know about yourself.",
  whenToUse: "Within three days, alone, after the thank-you has gone out.",
  whenNotTo: "In front of others; or before your notes are written.",
  sources: ["S65", "S66", "S67", "S68", "S69", "S11"],
  input: z.strictObject({
    them,
    field: line(50, "The field, to follow “in”: tile restoration"),
    expectation: line(160, "One sentence on what you thought of the field before").optional(),
  }),
});

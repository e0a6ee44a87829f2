import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger } from "../input-fields.js";

export const definition = defineTemplate({
  id: "p-stranger",
  kind: "script",
  channel: "in-person",
  relationship: "stranger",
  tone: "neutral",
  budget: { words: 45 },
  purpose: "Starts a talk with somebody beside you, and asks leave first.",
  whenToUse:
    "In a queue, on a train, after a talk: you overheard or see what they do, and they look at ease.",
  whenNotTo: "They read, work, wear headphones, or look away.",
  sources: ["S30", "S27", "S37"],
  input: z.strictObject({
    me: stranger,
    opening: line(
      80,
      "What you noticed, to follow “I couldn't help noticing”: the blueprints under your arm",
    ),
    minutes: minutes(5),
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "p-opening",
  kind: "script",
  channel: "in-person",
  relationship: "any",
  tone: "neutral",
  budget: { words: 130 },
  purpose: "Opens the talk in under a minute: thanks, purpose, time, one open question.",
  whenToUse: "As the first thing you say when you sit down or the line stands.",
  whenNotTo: "They have begun to tell already: then listen.",
  sources: ["S37", "S55", "S56", "S60", "S38"],
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(160, "One sentence on what of theirs you prepared with"),
    topic: line(
      70,
      "What you want to understand, to follow “understand”: what an editor really does all day",
    ),
    question: line(
      140,
      "Your first question, an open one: How did you come to edit other people's books?",
    ),
    minutes: minutes(20),
  }),
});

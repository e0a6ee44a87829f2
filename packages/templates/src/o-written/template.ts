import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-written",
  kind: "outreach",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 120 },
  purpose: "Asks up to three questions in writing, for people whose days have no room for calls.",
  whenToUse: "They travel, work shifts, or said that writing suits them better.",
  whenNotTo: "They would talk: a conversation bonds more than a letter.",
  sources: ["S35", "S36", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(180, "One sentence on how you found them and why you ask them"),
    topic: line(50, "What the questions are about, for the subject: teaching on a ship"),
    questions: z
      .array(line(120, "An open question: What surprised you most in your first weeks on board?"))
      .min(1)
      .max(3)
      .describe("One to three open questions that no search answers"),
    minutes: minutes(10),
  }),
});

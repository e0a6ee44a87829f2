import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-classmate",
  kind: "outreach",
  channel: "text",
  relationship: "classmate",
  tone: "warm",
  budget: { words: 45 },
  purpose: "Asks a classmate whom they know, in the time it takes to cross the yard.",
  whenToUse: "Somebody from a course may know a person in the field, or know who knows.",
  whenNotTo: "They are that person themselves: ask them for a talk instead.",
  sources: ["S19", "S37", "S21"],
  input: z.strictObject({
    them,
    me: sender,
    course: line(50, "Where they know you from, to follow “from”: Thursday's stats section"),
    field: line(40, "What you want to hear about, to follow “works in”: hospital pharmacy"),
    minutes: minutes(20),
  }),
});

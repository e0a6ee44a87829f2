import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-friend",
  kind: "outreach",
  channel: "text",
  relationship: "friend",
  tone: "warm",
  budget: { words: 50 },
  purpose: "Asks a friend for the friend of a friend.",
  whenToUse:
    "A friend knows many people, and one of them, or of theirs, may do the work you wonder about.",
  whenNotTo: "The friend does that work: then ask for their own story.",
  sources: ["S21", "S37", "GRA"],
  input: z.strictObject({
    them,
    me: sender,
    why: line(
      90,
      "One sentence on where you stand: I'm thinking about leaving retail for something with design in it.",
    ),
    field: line(40, "What you want to hear about, to follow “does”: UX research"),
    minutes: minutes(20),
  }),
});

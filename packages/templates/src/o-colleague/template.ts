import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-colleague",
  kind: "outreach",
  channel: "linkedin-message",
  relationship: "current-work",
  tone: "neutral",
  budget: { words: 70 },
  purpose: "Asks a colleague of another team for a lunch they would have anyway.",
  whenToUse: "You have an internship, practicum or job, and another team's work makes you curious.",
  whenNotTo: "You want to change teams now: speak with your manager first.",
  sources: ["S28", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    team: line(50, "The work that makes you curious, to follow “how”: claims design"),
    hook: line(
      140,
      "One sentence on what of theirs you saw: Your demo of the returns desk was the best part of Friday's all-hands.",
    ),
    minutes: minutes(20),
    slots,
  }),
});

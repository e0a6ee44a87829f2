import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-family",
  kind: "outreach",
  channel: "text",
  relationship: "family",
  tone: "warm",
  budget: { words: 50 },
  purpose: "Turns a relative's fondness into one name, by asking for something specific.",
  whenToUse: "A relative, or somebody they know, has to do with the field.",
  whenNotTo: "You hope that they will find you a position: family is asked for stories too.",
  sources: ["S22", "S37"],
  input: z.strictObject({
    them,
    me: sender,
    memory: line(
      90,
      "A memory of the two of you, to follow “Dear Aunt Rosa,”: remember how you taught me to smell when the bread is done",
    ),
    field: line(40, "What you want to hear about, to follow “thinking about”: food chemistry"),
    minutes: minutes(20),
  }),
});

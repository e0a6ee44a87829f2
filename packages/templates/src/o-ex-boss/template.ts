import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-ex-boss",
  kind: "outreach",
  channel: "email",
  relationship: "former-work",
  tone: "warm",
  budget: { words: 110 },
  purpose: "Thanks a former boss for something that lasted, before it asks anything.",
  whenToUse:
    "You worked for or with them, parted well, and they can speak honestly about the field.",
  whenNotTo: "You need a reference: ask for that by itself, and say so.",
  sources: ["S29", "S37", "S51", "GRG"],
  input: z.strictObject({
    them,
    me: stranger,
    project: line(60, "What you did together, to follow “thinking about”: the spring inventory"),
    lesson: line(180, "One sentence on what you still do because of them"),
    field: line(50, "What you weigh now, to follow “look at”: logistics"),
    minutes: minutes(20),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-event",
  kind: "outreach",
  channel: "email",
  relationship: "event",
  tone: "warm",
  budget: { words: 100 },
  purpose: "Picks up a conversation from an event the day after, while both still remember it.",
  whenToUse: "The day after a campus evening, meetup or conference at which the two of you met.",
  whenNotTo: "You listened to them from the audience: there is a template for speakers.",
  sources: ["S26", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    event: line(60, "The event, to follow “meet you at”: the harbor evening"),
    hook: line(180, "One sentence on what they said or did there"),
    field: line(50, "What they work in, to follow “whether”: coastal planning"),
    minutes: minutes(20),
    slots,
  }),
});

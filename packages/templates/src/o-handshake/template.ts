import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-handshake",
  kind: "outreach",
  channel: "linkedin-message",
  relationship: "handshake",
  tone: "warm",
  budget: { words: 90 },
  purpose:
    "Names their job as it stands in their Handshake profile, and asks what it feels like from inside.",
  whenToUse:
    "You found them on Handshake: an employee or student ambassador who does the work that interests you.",
  whenNotTo:
    "They posted an opening that you mean to apply for: this is a talk, not an application.",
  sources: ["S18", "S37", "S55", "ILL"],
  input: z.strictObject({
    them,
    me: stranger,
    role: line(
      80,
      "What they do, to follow “you're”: crop insurance actuary; a missing a or an is added",
    ),
    organization: line(80, "Where they do it, to follow “at”: Cedar Mutual"),
    hook: line(180, "One sentence on what in their profile made you stop"),
    minutes: minutes(20),
    slots,
  }),
});

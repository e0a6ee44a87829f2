import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "t-email",
  kind: "thank-you",
  channel: "email",
  relationship: "any",
  tone: "warm",
  budget: { words: 130 },
  purpose: "Gives back what stayed with you, and says what you will do with it.",
  whenToUse: "Within 24 hours of the conversation, with your notes beside you.",
  whenNotTo:
    "To ask for anything more, or to send a résumé. Somebody who introduced you gets a note of their own.",
  sources: ["S63", "S64", "BOL", "GRG"],
  input: z.strictObject({
    them,
    me: sender,
    topic: line(80, "What you talked about, to follow “about”: night-shift handovers"),
    highlight: line(
      240,
      "What you valued most, from your notes, to follow “keep thinking about”: the handover sheet you rewrote after one bad night",
    ),
    step: line(
      160,
      "What you do next, to follow “I'm going to”: write to Ravi on Monday and read the handbook you named",
    ),
    when: line(
      40,
      "When you talked, to follow “talking with me”: this morning, on Tuesday",
    ).optional(),
    context: line(200, "One sentence on what that changed for you").optional(),
    offer: line(
      160,
      "Something you can do for them, to follow “I'd be glad to”: send you our class's notes on sleep and shift work",
    ).optional(),
  }),
});

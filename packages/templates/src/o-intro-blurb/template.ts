import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-intro-blurb",
  kind: "outreach",
  channel: "email",
  relationship: "referral",
  tone: "neutral",
  budget: { words: 80 },
  purpose:
    "Gives somebody who offered an introduction a few lines to pass on, once the other has said yes.",
  whenToUse: "A contact offered to introduce you and both would rather see it in writing.",
  whenNotTo: "Nobody offered: asking for an introduction is a favor.",
  sources: ["S50", "S37", "ROB"],
  input: z.strictObject({
    them,
    me: stranger,
    target: z.strictObject({
      name: line(80, "Whom they would introduce you to, in full"),
    }),
    hook: line(
      140,
      "One sentence to that person on why you would like to meet them: Your seed library made me change the topic of my thesis.",
    ),
    topic: line(50, "What you want to hear about, to follow “about”: running a seed library"),
    minutes: minutes(20),
  }),
});

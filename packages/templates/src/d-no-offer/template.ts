import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "d-no-offer",
  kind: "reply",
  channel: "email",
  relationship: "any",
  tone: "neutral",
  budget: { words: 70 },
  purpose: "Declines help gracefully, so that it can be offered again.",
  whenToUse: "They offered something that you cannot or would rather not take up now.",
  whenNotTo: "You only think it polite to refuse: help that fits is accepted with thanks.",
  sources: ["S58", "GRG"],
  input: z.strictObject({
    them,
    me: sender,
    offer: line(
      120,
      "What they offered, to follow “to offer to”: introduce me to your colleagues in Vienna",
    ),
    reason: line(
      140,
      "Why not now, to follow “because”: I want to finish the course before I ask anyone for more",
    ),
    highlight: line(
      120,
      "What already helped, to follow “helped me a lot with”: everything you told me about the night trains",
    ),
    thread: line(200, "The subject of the mail you answer"),
  }),
});

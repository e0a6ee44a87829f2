import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "k-resource",
  kind: "keep-in-touch",
  channel: "linkedin-message",
  relationship: "any",
  tone: "neutral",
  budget: { words: 60 },
  purpose: "Sends something useful, with the reason why it is for them.",
  whenToUse: "You come across something that fits a thing they told you.",
  whenNotTo: "It would fit anybody; or you want something in return.",
  sources: ["S71", "S70", "SCU"],
  input: z.strictObject({
    them,
    me: sender,
    what: line(
      80,
      "What it is, to follow “I came across”: a map of every drinking fountain in town",
    ),
    why: line(
      140,
      "Why you thought of them, to follow “because”: you said that walkers need water more than they need signs",
    ),
    link: line(200, "Its address on the web").optional(),
  }),
});

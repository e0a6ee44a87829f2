import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "k-news",
  kind: "keep-in-touch",
  channel: "linkedin-message",
  relationship: "any",
  tone: "warm",
  budget: { words: 70 },
  purpose: "Shares good news with somebody who had a part in it, and asks nothing.",
  whenToUse:
    "Something went well that their words or help had a hand in, a month or more after you met.",
  whenNotTo: "You want something: ask openly, in a message of its own.",
  sources: ["S70", "S71", "SCU", "GRG"],
  input: z.strictObject({
    them,
    me: sender,
    news: line(160, "Your news, to follow a colon: I passed my research nurse exam"),
    hook: line(
      120,
      "What of theirs helped, to follow “without”: your tip to shadow a trial day first",
    ),
    context: line(140, "One sentence that wishes them well in something of theirs").optional(),
  }),
});

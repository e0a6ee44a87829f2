import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "p-phone",
  kind: "script",
  channel: "phone",
  relationship: "any",
  tone: "neutral",
  budget: { words: 60 },
  purpose:
    "Says on the phone who you are and why you call, after asking whether it is a good moment.",
  whenToUse:
    "You have their number from them or from somebody who may give it, and a call suits them.",
  whenNotTo: "It is after hours where they are; or an email would do.",
  sources: ["S31", "S34", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    source: line(
      100,
      "Where the number comes from, to begin a sentence: Jo Lee gave me your number",
    ),
    topic: line(70, "What you want to hear about, to follow “about”: running a repair shop"),
    minutes: minutes(20),
  }),
});

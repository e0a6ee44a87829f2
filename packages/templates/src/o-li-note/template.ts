import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-li-note",
  kind: "outreach",
  channel: "linkedin-note",
  relationship: "linkedin",
  tone: "neutral",
  budget: { characters: 200 },
  purpose: "Gives one honest reason and one small request within LinkedIn's 200 free characters.",
  whenToUse: "You are not connected yet, and one thing they wrote, made or said stayed with you.",
  whenNotTo:
    "You are connected already: a message has room for more. Nor for a mere collection of contacts.",
  sources: ["S17", "S37", "S55", "LET", "BOT"],
  input: z.strictObject({
    them,
    me: stranger,
    hook: line(
      80,
      "What of theirs moved you, to precede “stuck with me”: your post on quieter night shifts",
    ),
    minutes: minutes(20),
  }),
});

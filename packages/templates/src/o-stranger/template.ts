import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-stranger",
  kind: "outreach",
  channel: "email",
  relationship: "stranger",
  tone: "neutral",
  budget: { words: 100 },
  purpose: "Jogs the memory of somebody whom you met by chance, and keeps it light.",
  whenToUse:
    "A good conversation on a train, in a queue or at a counter ended with their address in your pocket.",
  whenNotTo: "They gave you no address: what you looked up they did not offer.",
  sources: ["S30", "S37", "S55"],
  input: z.strictObject({
    them,
    me: stranger,
    place: line(60, "Where you met, to follow “on” or “in” as you write it: on the 7:40 ferry"),
    scene: line(
      100,
      "How they would know you again, to follow “I was the one”: with the cello case",
    ),
    hook: line(180, "One sentence on what they told you"),
    topic: line(
      50,
      "What you talked about, for the subject and to follow “more about”: building wooden boats",
    ),
    minutes: minutes(20),
    slots,
  }),
});

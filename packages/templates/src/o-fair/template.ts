import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-fair",
  kind: "outreach",
  channel: "email",
  relationship: "career-fair",
  tone: "neutral",
  budget: { words: 100 },
  purpose: "Recalls the one exchange that sets you apart from two hundred others at the stand.",
  whenToUse: "Within a day or two after a fair, in person or online, at which you really talked.",
  whenNotTo:
    "You only took a leaflet; or the recruiter told you how to apply and you want to do that.",
  sources: ["S25", "S37", "S55", "BOO"],
  input: z.strictObject({
    them,
    me: stranger,
    booth: line(70, "Where you talked, to follow “at”: the Meridian Rail booth on Thursday"),
    exchange: line(
      160,
      "What they told you, to follow “you told me”: that you still sketch every junction by hand first",
    ),
    question: line(
      140,
      "The question you went home with, put indirectly, to follow “asking myself”: what you see on paper that the software hides",
    ),
    topic: line(50, "What it was about, for the subject: sketching junctions by hand"),
    minutes: minutes(20),
    slots,
  }),
});

import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-club",
  kind: "outreach",
  channel: "email",
  relationship: "club",
  tone: "warm",
  budget: { words: 90 },
  purpose: "Begins with a story that only the two of you and your club can tell.",
  whenToUse: "You both belong, or once belonged, to the same club, team, choir or community.",
  whenNotTo:
    "You would have to invent the shared story; or you see them every week and can ask there.",
  sources: ["S20", "S37", "S51", "BOO"],
  input: z.strictObject({
    them,
    me: stranger,
    club: line(50, "The club as its people call it: the Lakeside rowing club"),
    story: line(
      180,
      "One sentence that both of you will smile at: On Saturday our eight sank right at the dock, and the coach says yours did the same in 2014.",
    ),
    field: line(50, "What they work in, to follow “curious about”: harbor engineering"),
    minutes: minutes(20),
    slots,
  }),
});

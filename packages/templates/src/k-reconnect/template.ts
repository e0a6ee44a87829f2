import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, sender, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "k-reconnect",
  kind: "keep-in-touch",
  channel: "email",
  relationship: "dormant",
  tone: "warm",
  budget: { words: 110 },
  purpose: "Takes up an old tie honestly: with the gap named, a memory, and news.",
  whenToUse: "Months or years of silence, and you have news, thanks, or have waited half a year.",
  whenNotTo: "They asked you to leave it; or the only news is that you need something.",
  sources: ["LEV", "S70", "S71"],
  input: z.strictObject({
    them,
    me: sender,
    gap: line(40, "How long it has been, to follow “It has been”: almost two years"),
    memory: line(180, "One sentence on what you remember of them"),
    news: line(180, "One sentence of news that has to do with them"),
    theirs: line(
      100,
      "What you would like to hear, to follow “how”: the move to the island went",
    ).optional(),
    minutes: minutes(20),
  }),
});

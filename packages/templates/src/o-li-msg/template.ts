import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, slots, stranger, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "o-li-msg",
  kind: "outreach",
  channel: "linkedin-message",
  relationship: "linkedin",
  tone: "neutral",
  budget: { words: 90 },
  purpose: "Starts from something they published, and asks for the part that did not fit there.",
  whenToUse:
    "You are connected on LinkedIn and have read, seen or heard something of theirs to the end.",
  whenNotTo:
    "You only know their title: read something of theirs first. Not connected yet: send a note.",
  sources: ["S17", "S37", "S51", "S55", "LNK", "SFU"],
  input: z.strictObject({
    them,
    me: stranger,
    post: line(
      100,
      "What they published, to follow “your”: post on redesigning the ferry timetable",
    ),
    hook: line(
      160,
      "One sentence on what it made you see: I had never thought about who a timetable is for.",
    ),
    minutes: minutes(20),
    slots,
  }),
});

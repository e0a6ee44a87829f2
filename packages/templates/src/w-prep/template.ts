import * as z from "zod";
import { defineTemplate } from "../define-template.js";
import { line, minutes, them } from "../input-fields.js";

export const definition = defineTemplate({
  id: "w-prep",
  kind: "worksheet",
  channel: "paper",
  relationship: "yourself",
  tone: "neutral",
  budget: { words: 330 },
  purpose: "One page to take along: what you know, what you ask, and what you must not forget.",
  whenToUse: "The day before the talk, with their profile and site open.",
  whenNotTo: "At the table: then it is too late to look things up.",
  sources: [
    "S39",
    "S40",
    "S41",
    "S42",
    "S43",
    "S44",
    "S45",
    "S46",
    "S47",
    "S48",
    "S49",
    "S50",
    "S57",
    "GEN",
  ],
  input: z.strictObject({
    them,
    time: line(80, "Day, date, time and zone: Tuesday, March 10 at 3:00 pm, Lisbon time"),
    place: line(120, "Where: Café Aurora, 12 Rua Nova"),
    field: line(50, "The field, to follow “in”: tile restoration"),
    reason: line(200, "One sentence on why this person"),
    findings: z
      .array(line(140, "A thing you found out about them or their work"))
      .min(1)
      .max(4)
      .describe("Up to four things you read or saw beforehand")
      .optional(),
    minutes: minutes(20),
  }),
});

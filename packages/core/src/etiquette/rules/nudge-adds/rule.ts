import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { phrases } from "../../text/phrases.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

/** What makes the second message easier to answer than the first. */
const EASE = phrases([
  "~email|~mail|~write|~text|~voice|~message|~line|~answer|~question|~reply instead|by|over|is|would|also|too|one|two|three|few",
  "by|via|over email|mail|text|phone|message",
  "shorter|short|quick|ten|10|15|five|5|fifteen minutes|minute|min|mins|call|question|answer|line",
  "instead|alternatively|otherwise",
  "whenever|anytime|flexible|easier|easiest|simpler|later",
  "any|other|another|different time|day|week|month|slot|date",
  "after|once|when your|the|things|you|exams|term|season|holidays|spring|summer|autumn|winter",
  "no|not|never|without .. rush|hurry|need|pressure|worries|obligation|bother|problem|mind",
  "if .. not|busy|now|too|better|convenient|someone|colleague|else",
  "since i|then|my|we|our",
  "i|we have since|now|just|also",
  "new|free|available on|this|next|from|after",
  "understand|understandable|completely|perfectly",
  "~colleague|someone|anyone|somebody else|on|in|at|better|who",
]);

const SLOT = classMask("weekday", "month", "daypart");

/** A nudge brings something: an easier ask, new times, fresh reason. */
export const rule = defineRule({
  id: "nudge-adds",
  subject: "message",
  title: "Make the second message easier to answer than the first.",
  why: "“Just bumping this” adds a message and takes nothing away. A shorter ask, new times or an easy no is a reason to answer now.",
  severity: "suggestion",
  kinds: ["nudge"],
  sources: ["VAN"],
  phrases: [EASE],
  messages: {
    bare: "You ask again without making it easier. Offer less time, other days, a question by email, or an easy way to say no.",
  },
  instead: ["Ten minutes would do, or two questions by email if that is easier."],
  check: ({ body }) => (body.has(EASE) || namesTime(body) ? [] : [{ message: "bare" }]),
});

function namesTime(text: TextAnalysis): boolean {
  if (text.durations.some(({ of }) => of === "talk")) return true;
  const { bodyFrom, bodyTo } = text.layout;
  for (let index = bodyFrom; index < bodyTo; index += 1) {
    const token = text.tokens[index];
    if (token !== undefined && (isIn(token.word, SLOT) || token.shape & Shape.clock)) return true;
  }
  return false;
}

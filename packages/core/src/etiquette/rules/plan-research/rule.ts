import { defineRule } from "../../define-rule.js";

/** Reading that is put off until it helps nobody. */
const TOO_LATE =
  /\b(?:at the (?:table|caf[eé]|door)|on the (?:way|train|bus)|when i (?:am|get) there|in the (?:lobby|waiting room)|during the (?:talk|call)|will ask (?:them|her|him)|ask (?:them|her|him) (?:there|about)|not yet|to do|tbd)\b/i;
const STALE =
  /\b(?:stale|outdated|out of date|archived|cached|old (?:page|site|profile|version|bio))\b/i;
/** Words that stand where something read should stand. */
const NOTHING: ReadonlySet<string> = new Set([
  "",
  "n a",
  "na",
  "nil",
  "no",
  "no research",
  "no research yet",
  "no time",
  "none",
  "none so far",
  "none yet",
  "nothing",
  "nothing so far",
  "nothing yet",
  "null",
]);

function saysNothing(item: string): boolean {
  return NOTHING.has(
    item
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

/** Something about them was read before the talk. */
export const rule = defineRule({
  id: "plan-research",
  subject: "plan",
  title: "Read about them before you meet.",
  why: "Asking what their page already tells wastes half of the time they give you.",
  severity: "warning",
  sources: ["S57"],
  messages: {
    none: "You have noted nothing that you read about them beforehand. Take ten minutes for their profile, the site of their organization and something they wrote or made.",
    late: 'You mean to read up too late or from an old page ("{words}"). Read their current profile before the day.',
  },
  instead: ["Ten minutes: their profile, their team's page, one article."],
  check: ({ research }) => {
    const told = [...research.entries()].filter(([, item]) => !saysNothing(item));
    if (told.length === 0) return [{ message: "none", field: "research" }];
    const useless = told.filter(([, item]) => TOO_LATE.test(item) || STALE.test(item));
    const [first] = useless;
    if (first === undefined || useless.length < told.length) return [];
    return [{ message: "late", field: `research.${first[0]}`, data: { words: first[1] } }];
  },
});

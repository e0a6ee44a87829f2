import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { phrases } from "../../text/phrases.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const PLACE = phrases([
  "zoom|teams|skype|facetime|meet|whatsapp|webex|link|phone|number|mobile|cell|call|ring|dial|video|invite|invitation|calendar",
  "at|in|outside|by|on|near the|your|my|a ^|cafe|office|lobby|library|reception|entrance|door|corner|station|lab|shop|floor|room|street|bench|museum|gate|building|campus|clinic|hospital|studio|bakery|restaurant|bar|place|workshop",
  "cafe|lobby|library|reception|entrance|street|avenue|road|platform",
]);
const ZONE = phrases([
  "et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|eet|ist|jst|aest|wat|cat|eat|sgt|hkt|nzst|eastern|central|mountain|pacific|local",
  "your|my|our|london|berlin|paris|tokyo|^ time|timezone|zone",
]);
const DAY = classMask("weekday", "month");
const DAY_WORDS = new Set(["tomorrow", "today", "tonight"]);
const NOON = new Set(["noon", "midday", "midnight", "oclock"]);

/** A confirmation restates everything that could go wrong. */
export const rule = defineRule({
  id: "confirm-complete",
  subject: "message",
  title: "Restate day, time, zone, place and length.",
  why: "Half of all missed talks are a wrong hour or a wrong place. One complete line lets either of you catch the mistake today.",
  severity: "suggestion",
  kinds: ["confirm"],
  sources: ["RICE"],
  phrases: [PLACE, ZONE],
  messages: {
    incomplete:
      "The confirmation leaves out {missing}. A mistake there would surface only when one of you is waiting. Put it all into one line.",
  },
  instead: [
    "Tuesday 4 March, 15:00 CET, 20 minutes, on the Zoom link below; my number is 555 0100.",
  ],
  check: ({ body, subject, channel }) => {
    const texts = subject === null ? [body] : [subject, body];
    const missing = [
      ...(texts.some(hasDay) ? [] : ["the day"]),
      ...(texts.some(hasClock) ? [] : ["the time"]),
      ...(texts.some((text) => text.has(PLACE) || hasAddress(text)) ? [] : ["the place or link"]),
      ...(texts.some((text) => text.durations.length > 0) ? [] : ["the length"]),
      // In a text both are in one place; a call by email may cross zones.
      ...(channel === "text" || texts.some((text) => text.has(ZONE)) || isInPerson(body)
        ? []
        : ["the time zone"]),
    ];
    return missing.length === 0
      ? []
      : [{ message: "incomplete", data: { missing: listOf(missing) } }];
  },
});

function hasDay(text: TextAnalysis): boolean {
  return text.tokens.some(
    (token) =>
      isIn(token.word, DAY) || DAY_WORDS.has(token.norm) || (token.shape & Shape.ordinal) !== 0,
  );
}

function hasClock(text: TextAnalysis): boolean {
  return text.tokens.some((token, index) => {
    if (token.shape & Shape.clock || NOON.has(token.norm)) return true;
    if (!(token.shape & Shape.number)) return false;
    const next = text.tokens[index + 1]?.norm;
    const previous = text.tokens[index - 1]?.norm;
    return (
      next === "am" ||
      next === "pm" ||
      next === "a.m" ||
      next === "p.m" ||
      next === "oclock" ||
      previous === "at"
    );
  });
}

function hasAddress(text: TextAnalysis): boolean {
  return text.tokens.some((token) => (token.shape & (Shape.url | Shape.email)) !== 0);
}

const MEETING_WORDS = new Set(
  "coffee café cafe office lobby library reception shop workshop studio person bakery museum street".split(
    " ",
  ),
);

function isInPerson(text: TextAnalysis): boolean {
  return text.tokens.some((token) => MEETING_WORDS.has(token.norm));
}

function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

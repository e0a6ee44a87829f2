import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Gap } from "../../text/token.js";
import { TALKED } from "./phrases.js";

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
/** Only beside a number: alone "mar" and "wed" are other words. */
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** As written in full: "month" is no Monday. */
const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["weds", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);

export type DayMention = Hit &
  (
    | { readonly is: "weekday"; readonly value: number }
    /** `-04-14` */
    | { readonly is: "date"; readonly value: string }
    /** Days from the day of sending. */
    | { readonly is: "offset"; readonly value: number }
    /** "Tuesday, 17 March", "Tuesday the 17th": a date with its weekday. */
    | {
        readonly is: "both";
        readonly weekday: number;
        readonly date: string;
        readonly year: string;
      }
  );

/** Days that the message proper names beside its words about the talk, which is over. */
export function dayMentions(text: TextAnalysis): DayMention[] {
  const mentions: DayMention[] = [];
  const talks = text.hits(TALKED);
  let first = 0;
  for (let at = text.layout.bodyFrom; at < text.layout.bodyTo; at += 1) {
    // Hits come in the order of the text: those left behind are not looked at again.
    while ((talks[first]?.from ?? at) < at - NEAR) first += 1;
    if (!isNearTalk(text, talks, first, at)) continue;
    const mention = mentionAt(text, at, "past");
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

function isNearTalk(text: TextAnalysis, talks: readonly Hit[], first: number, at: number): boolean {
  const sentence = text.sentenceAt(at);
  if (sentence === undefined) return false;
  for (let index = first; index < talks.length; index += 1) {
    const hit = talks[index];
    if (hit === undefined || hit.from > at + NEAR) return false;
    if (hit.from >= sentence.from && hit.to <= sentence.to) return true;
  }
  return false;
}

/** Farther from the talk a day means something else: "I start on Monday". */
const NEAR = 6;

/** The day that a text names from a token on. */
export function mentionAt(
  text: TextAnalysis,
  at: number,
  tense: "past" | "ahead",
): DayMention | null {
  const norm = text.tokens[at]?.norm ?? "";
  const next = text.tokens[at + 1]?.norm ?? "";
  const both = bothAt(text, at);
  if (both !== null) return both;
  const weekday = WEEKDAYS.indexOf(norm);
  if (weekday >= 0) return { from: at, to: at + 1, is: "weekday", value: weekday + 1 };
  if (tense === "past" && norm === "yesterday")
    return { from: at, to: at + 1, is: "offset", value: -1 };
  if (tense === "ahead" && norm === "tomorrow")
    return { from: at, to: at + 1, is: "offset", value: 1 };
  if (norm === "today") return { from: at, to: at + 1, is: "offset", value: 0 };
  if (norm === "this" && next === "morning")
    return { from: at, to: at + 2, is: "offset", value: 0 };
  return dateAt(text, at);
}

function bothAt(text: TextAnalysis, at: number): DayMention | null {
  const word = text.tokens[at]?.norm ?? "";
  const weekday = SHORT_WEEKDAYS.get(word) ?? WEEKDAYS.indexOf(word);
  const next = at + (text.tokens[at + 1]?.norm === "the" ? 2 : 1);
  if (weekday < 0 || text.sentenceAt(next) !== text.sentenceAt(at)) return null;
  const dated = dateAt(text, next) ?? ordinalAt(text, next);
  if (dated === null || dated.is !== "date") return null;
  const after = text.tokens[dated.to];
  const isYear = after !== undefined && /^20\d{2}$/.test(after.norm);
  const year = isYear ? after.norm : "";
  const to = isYear ? dated.to + 1 : dated.to;
  return { from: at, to, is: "both", weekday: weekday + 1, date: dated.value, year };
}

/** "17th", of a month that is left open. */
export function ordinalAt({ tokens }: TextAnalysis, at: number): DayMention | null {
  const norm = tokens[at]?.norm ?? "";
  const day = /^\d+(?:st|nd|rd|th)$/.test(norm) ? dayOf(norm) : null;
  if (day === null) return null;
  return { from: at, to: at + 1, is: "date", value: `-${twoDigits(day)}` };
}

function dateAt({ tokens }: TextAnalysis, at: number): DayMention | null {
  const [norm = "", next = "", third = ""] = tokens.slice(at, at + 3).map((token) => token.norm);
  // "At 5. May I ask" is no date.
  const isBroken = ((tokens[at + 1]?.before ?? 0) & (Gap.stop | Gap.line | Gap.blank)) !== 0;
  if (isBroken) return null;
  const dayFirst = monthOf(next === "of" ? third : next);
  const day = dayOf(norm);
  if (day !== null && dayFirst >= 0) return date(at, next === "of" ? 3 : 2, dayFirst, day);
  const month = monthOf(norm);
  const after = dayOf(next);
  return month >= 0 && after !== null ? date(at, 2, month, after) : null;
}

function monthOf(norm: string): number {
  const month = MONTHS.indexOf(norm);
  return month >= 0 ? month : SHORT_MONTHS.indexOf(norm === "sept" ? "sep" : norm);
}

function date(from: number, length: number, month: number, day: number): DayMention {
  const value = `-${twoDigits(month + 1)}-${twoDigits(day)}`;
  return { from, to: from + length, is: "date", value };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function dayOf(norm: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

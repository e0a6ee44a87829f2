import { fold } from "../text/characters.js";
import { readThings, type Standing } from "./kinds.js";
import { numbersIn } from "./numbers.js";
import { familiesOf, stemOf } from "./stem.js";

const WORD = /[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu;
/** From this length on a common beginning counts: `hydrology`, `hydrologist`. */
const LONG_WORD = 7;
const BEGINNING = 6;
const SHORT_FORM = 4;
/** A part of a compound has at least so many letters, and so many are left beside it. */
const PART = 4;
const SHORT_REST = 4;

/** What notes hold, made ready to be asked. */
export interface NotesIndex {
  /** The word, another form of it, or one of like meaning. */
  readonly holds: (word: string) => boolean;
  /** The word as it is written, for names. */
  readonly holdsName: (word: string) => boolean;
  /** The number, said in another unit as well: 18 months are a year and a half. */
  readonly holdsNumber: (value: number, before?: string, after?: string) => boolean;
  /** How a thing of a known kind stands to the notes: an aunt, a month, a trade. */
  readonly standingOf: (word: string) => Standing;
}

/** Reads notes once, in time linear in their length. */
export function readNotes(notes: string): NotesIndex {
  const words = [...notes.matchAll(WORD)].map(([word]) => fold(word));
  const exact = new Set(words);
  const stems = new Set<string>();
  const families = new Set<number>();
  const beginnings = new Set<string>();
  for (const word of exact) {
    const stem = stemOf(word);
    stems.add(stem);
    for (const family of familiesOf(stem)) families.add(family);
    if (word.length >= LONG_WORD) beginnings.add(word.slice(0, BEGINNING));
  }
  const numbers = new Set(numbersIn(words).map(({ value }) => value));
  const spans = spansIn(notes);
  const standingOf = readThings(exact);
  return {
    standingOf,
    holds: (word) => {
      if (exact.has(word)) return true;
      const stem = stemOf(word);
      if (stems.has(stem)) return true;
      if (familiesOf(stem).some((family) => families.has(family))) return true;
      if (partsOf(word).some((part) => stems.has(stemOf(part)))) return true;
      if (word.length < LONG_WORD) return false;
      // "Stats" in the notes is "statistics" in the letter.
      return beginnings.has(word.slice(0, BEGINNING)) || stems.has(word.slice(0, SHORT_FORM));
    },
    holdsName: (word) => exact.has(word) || stems.has(stemOf(word)),
    holdsNumber: (value, before = "", after = "") =>
      waysToSay(value, before, after).some((way) => numbers.has(way)) || spans.has(value),
  };
}

/** Three in the afternoon may be written as 15, two years as 24 months, 14 days as two weeks. */
function waysToSay(value: number, before: string, after: string): number[] {
  const unit = after.replace(/s$/, "");
  if (unit === "year") return [value, value * MONTHS];
  if (unit === "month") return [value, value / MONTHS];
  if (unit === "week") return [value, value * DAYS];
  if (unit === "day") return [value, value / DAYS];
  if (!BEFORE_CLOCK.has(before)) return [value];
  return value > HALF_DAY ? [value, value - HALF_DAY] : [value, value + HALF_DAY];
}

const MONTHS = 12;
const DAYS = 7;
const HALF_DAY = 12;
const BEFORE_CLOCK: ReadonlySet<string> = new Set(
  "at by until till before after past from to since".split(" "),
);

/** What a range of years leaves between: three summers, from 2018 to 2020. */
function spansIn(notes: string): Set<number> {
  const spans = new Set<number>();
  for (const [, from, to] of notes.matchAll(
    /\b((?:19|20)\d\d)\s?(?:-|–|to)\s?((?:19|20)\d\d)\b/g,
  )) {
    const years = Number(to) - Number(from);
    spans.add(years).add(years + 1);
  }
  return spans;
}

/** Ends of a long word which may be words of their own: `earthquake`, `burnout`. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let at = PART; at <= word.length - PART; at += 1) {
    if (at > PART || word.length >= LONG_WORD) parts.push(word.slice(at));
    if (word.length - at >= SHORT_REST) parts.push(word.slice(0, at));
  }
  return parts;
}

import { fold } from "../text/characters.js";
import { readThings, type Standing } from "./kinds.js";
import { type Order, ordersIn } from "./order.js";
import { type Quantity, quantitiesIn } from "./quantities.js";
import { isSameQuantity } from "./same-quantity.js";
import { type Segment, segmentsOf } from "./segments.js";
import { shorthandFor } from "./shorthand.js";
import { familiesOf, formsOf, stemOf } from "./stem.js";
import { YEAR } from "./units.js";

/** From this length on a common beginning counts: `hydrology`, `hydrologist`. */
const LONG_WORD = 7;
const BEGINNING = 6;
const SHORT_FORM = 4;
/** A part of a compound has at least so many letters, and so many are left beside it. */
const PART = 4;
const SHORT_REST = 4;
/** A word that stands in more remarks than this tells none of them from the others. */
const MOST_REMARKS = 12;

/** What notes hold, made ready to be asked. */
export interface NotesIndex {
  readonly segments: readonly Segment[];
  /** What the remarks put before what, with the words that they are told by. */
  readonly orders: readonly { readonly order: Order; readonly words: readonly string[] }[];
  /** The word, another form of it, or one of like meaning. */
  readonly holds: (word: string) => boolean;
  /** The word as it is written, for names. */
  readonly holdsName: (word: string) => boolean;
  /** The word as it stands, or what a short form of it stands for. */
  readonly holdsExactly: (word: string) => boolean;
  /** Which remarks hold the word in one of its forms. */
  readonly remarksWith: (word: string) => readonly number[];
  /** Which remarks hold the quantity, in another unit as well: 18 months are a year and a half. */
  readonly remarksWithQuantity: (said: Quantity) => readonly number[];
  /** Whether a remark names any quantity. */
  readonly isCounted: (remark: number) => boolean;
  /** How a thing of a known kind stands to the notes: an aunt, a month, a trade. */
  readonly standingOf: (word: string) => Standing;
}

/** Reads notes once, in time linear in their length. */
export function readNotes(notes: string): NotesIndex {
  const segments = segmentsOf(notes);
  const exact = new Set<string>();
  const forms = new Map<string, number[]>();
  const families = new Set<number>();
  const beginnings = new Set<string>();
  for (const [remark, { words }] of segments.entries()) {
    for (const written of words) {
      for (const word of [written, ...shorthandFor(written)]) {
        exact.add(word);
        for (const form of formsOf(word)) append(forms, form, remark);
        for (const family of familiesOf(stemOf(word))) families.add(family);
        if (word.length >= LONG_WORD) beginnings.add(word.slice(0, BEGINNING));
      }
    }
  }
  const quantities = segments.map(({ words }) => quantitiesIn(words).flatMap(apart));
  const spans = spansIn(notes);
  const remarksWith = (word: string) => {
    const ways = [...formsOf(word)];
    // "Stats" in the notes is "statistics" in the letter.
    if (word.length >= LONG_WORD) ways.push(word.slice(0, SHORT_FORM));
    return [...new Set(ways.flatMap((form) => forms.get(form) ?? []))];
  };
  return {
    segments,
    orders: segments.flatMap(({ words, breaks }) =>
      ordersIn(words, breaks).map((order) => ({ order, words })),
    ),
    standingOf: readThings(exact),
    remarksWith,
    holdsExactly: (word) => exact.has(word),
    holds: (word) => {
      if (exact.has(word) || remarksWith(word).length > 0) return true;
      if (familiesOf(stemOf(word)).some((family) => families.has(family))) return true;
      if (partsOf(word).some((part) => forms.has(stemOf(part)))) return true;
      return word.length >= LONG_WORD && beginnings.has(word.slice(0, BEGINNING));
    },
    holdsName: (word) => exact.has(word) || forms.has(stemOf(word)),
    remarksWithQuantity: (said) =>
      quantities.flatMap((noted, remark) =>
        noted.some((each) => isSameQuantity(said, each)) ||
        spans.some((span) => span.remark === remark && span.holds(said))
          ? [remark]
          : [],
      ),
    isCounted: (remark) =>
      (quantities[remark] ?? []).some(({ value, unit }) => value > 1 || unit?.kind === "time"),
  };

  /** What a range leaves between: 15 to 21 months, three summers from 2018 to 2020. */
  function spansIn(text: string): { remark: number; holds: (said: Quantity) => boolean }[] {
    const found: { remark: number; holds: (said: Quantity) => boolean }[] = [];
    for (const [range, low, high] of fold(text).matchAll(/\b(\d+)\s?(?:-|–|to)\s?(\d+)\b/g)) {
      const [from, to] = [Number(low), Number(high)];
      if (from >= to) continue;
      const parts = range.split(/\D+/);
      const remark = segments.findIndex(({ words }) => parts.every((part) => words.includes(part)));
      const years = from > 1_900 && to < 2_100 ? to - from : -1;
      found.push({
        remark,
        holds: ({ value, unit }) =>
          years > 0
            ? (unit === null || unit.size >= YEAR) && (value === years || value === years + 1)
            : value > from && value < to,
      });
    }
    return found;
  }
}

/** "6 of 210" is a share, and a six, and two hundred and ten. */
function apart(quantity: Quantity): Quantity[] {
  const { parts, ...rest } = quantity;
  if (parts === undefined) return [quantity];
  return [quantity, ...parts.map((value) => ({ ...rest, value, unit: null }))];
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

function append(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value && known.length < MOST_REMARKS) known.push(value);
}

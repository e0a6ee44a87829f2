import { fold } from "../text/characters.js";
import { numbersIn } from "./numbers.js";
import { familyOf, stemOf } from "./stem.js";

const WORD = /[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu;
/** From this length on a common beginning counts: `hydrology`, `hydrologist`. */
const LONG_WORD = 7;
const BEGINNING = 6;
const SHORT_FORM = 4;

/** What notes hold, made ready to be asked. */
export interface NotesIndex {
  /** The word, another form of it, or one of like meaning. */
  readonly holds: (word: string) => boolean;
  /** The word as it is written, for names. */
  readonly holdsName: (word: string) => boolean;
  readonly holdsNumber: (value: number) => boolean;
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
    const family = familyOf(stem);
    if (family !== undefined) families.add(family);
    if (word.length >= LONG_WORD) beginnings.add(word.slice(0, BEGINNING));
  }
  const numbers = new Set(numbersIn(words).map(({ value }) => value));
  return {
    holds: (word) => {
      if (exact.has(word)) return true;
      const stem = stemOf(word);
      if (stems.has(stem)) return true;
      const family = familyOf(stem);
      if (family !== undefined && families.has(family)) return true;
      if (word.length < LONG_WORD) return false;
      // "Stats" in the notes is "statistics" in the letter.
      return beginnings.has(word.slice(0, BEGINNING)) || stems.has(word.slice(0, SHORT_FORM));
    },
    holdsName: (word) => exact.has(word) || stems.has(stemOf(word)),
    // Three in the afternoon may be written as 15.
    holdsNumber: (value) =>
      numbers.has(value) ||
      (value < 12 && numbers.has(value + 12)) ||
      (value > 12 && value <= 24 && numbers.has(value - 12)),
  };
}

import { Shape, type Token } from "./token.js";
import { WordList } from "./word-list.js";

const NUMBER_VALUES = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    fortyfive: 45,
  }),
);

const NUMBER_WORDS = new WordList([...NUMBER_VALUES.keys()].join(" "));

/** The value of a number in digits or in one lower-case word, or null. */
export function numberOfWord(word: string): number | null {
  return NUMBER_VALUES.get(word) ?? (/^\d{1,9}$/.test(word) ? Number(word) : null);
}

/** Whether a token may have a value, see {@link numberOf}. */
export function isNumeric(token: Token): boolean {
  return (token.shape & Shape.number) !== 0 || NUMBER_WORDS.has(token);
}

/** The value of a number token in digits or words, or null ("3:20" has none). */
export function numberOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.shape & Shape.number) {
    if (token.shape & (Shape.clock | Shape.ordinal)) return null;
    const value = Number(token.norm.replace(",", "."));
    return Number.isFinite(value) ? value : null;
  }
  return NUMBER_WORDS.has(token) ? (NUMBER_VALUES.get(token.norm) ?? null) : null;
}

import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";
import { isNickname } from "../../text/nicknames.js";

const TITLES = new Set("dr mr mrs ms mx miss prof professor doctor sir madam phd md".split(" "));
/** "Jo Lee of Northfield": what follows is where they are. */
const PLACED = new Set(["of", "for", "the", "and"]);
/** The words of a noted name as they compare, without titles. */
export function nameWordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word));
}

/**
 * - `same`: the name stands for the noted one. One word ("Jo", "Prof. Lee") may be short for it; of
 *   two full names each word of the shorter one is found in the other, what people are called and
 *   initials counted.
 * - `perhaps`: the first name with another surname, which people take, or the surname with another
 *   first name of the same initial, which may be a short form that no list has.
 */
export type Likeness = "same" | "perhaps" | "other";

/** Whether a name in a message is a noted one. */
export function likenessOf(said: Name, noted: readonly string[]): Likeness {
  const placed = said.words.findIndex((word) => PLACED.has(word));
  const words = nameWordsOf((placed > 0 ? said.words.slice(0, placed) : said.words).join(" "));
  if (words.length === 0 || noted.length === 0) return "same";
  const [short, long] = words.length <= noted.length ? [words, noted] : [noted, words];
  if (short.every((word) => long.some((other) => isLike(word, other)))) return "same";
  return mayBeSame(words, noted) ? "perhaps" : "other";
}

function mayBeSame(words: readonly string[], noted: readonly string[]): boolean {
  const [first = "", ...surnames] = words.map(plain);
  const [notedFirst = "", ...notedSurnames] = noted.map(plain);
  if (surnames.length === 0 || notedSurnames.length === 0) return false;
  if (first === notedFirst) return true;
  const hasInitial = first.charAt(0) === notedFirst.charAt(0);
  return hasInitial && surnames.some((surname) => notedSurnames.includes(surname));
}

function isLike(word: string, other: string): boolean {
  const [left, right] = [plain(word), plain(other)];
  return left.startsWith(right) || right.startsWith(left) || isNickname(word, other);
}

/** "Mueller" is how "Müller" is written without the dots. */
function plain(word: string): string {
  return word.replaceAll("ue", "u").replaceAll("oe", "o").replaceAll("ae", "a");
}

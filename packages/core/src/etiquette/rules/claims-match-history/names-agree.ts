import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";

const TITLES = new Set("dr mr mrs ms mx miss prof professor doctor sir madam phd md".split(" "));
/** "Jo Lee of Northfield": what follows is where they are. */
const PLACED = new Set(["of", "for", "the", "and"]);
/** Short forms that do not begin like the name itself, by the name. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  "robert bob bobby,william bill billy will,richard dick,elizabeth liz lizzy beth betty lisa,margaret peggy meg maggie,edward ted ned,james jim jimmy,john jack,henry harry hank,katherine kate kathy katie,catherine kate cathy katie,theodore ted,anthony tony,charles chuck charlie,alexander sasha sandy,alexandra sasha sandy,michael mike mick,joseph joe,dorothy dot,mary molly polly,eleanor nell,helen nell,antonio tono,francisco paco,jose pepe,maria mia"
    .split(",")
    .map((line): [string, readonly string[]] => {
      const [long = "", ...short] = line.split(" ");
      return [long, short];
    }),
);

/** The words of a noted name as they compare, without titles. */
export function nameWordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word));
}

/**
 * Whether a name in a message may stand for a noted one. One word ("Jo", "Prof. Lee") may be short
 * for it; of two full names each word of the shorter one must be found in the other, short forms
 * and initials counted.
 */
export function mayBeSame(said: Name, noted: readonly string[]): boolean {
  const placed = said.words.findIndex((word) => PLACED.has(word));
  const words = nameWordsOf((placed > 0 ? said.words.slice(0, placed) : said.words).join(" "));
  if (words.length === 0 || noted.length === 0) return true;
  const [short, long] = words.length <= noted.length ? [words, noted] : [noted, words];
  return short.every((word) => long.some((other) => isLike(word, other)));
}

function isLike(word: string, other: string): boolean {
  const [left, right] = [plain(word), plain(other)];
  return (
    left.startsWith(right) ||
    right.startsWith(left) ||
    (SHORT_FORMS.get(word)?.includes(other) ?? false) ||
    (SHORT_FORMS.get(other)?.includes(word) ?? false)
  );
}

/** "Mueller" is how "Müller" is written without the dots. */
function plain(word: string): string {
  return word.replaceAll("ue", "u").replaceAll("oe", "o").replaceAll("ae", "a");
}

import { CoffeechatError } from "../../model/errors.js";

/**
 * A set of phrase patterns that a rule looks for. One pattern is a line of elements:
 *
 * | element | matches |
 * |---|---|
 * | `word` | the word, lower-case, diacritics and contractions taken apart (`do not`, `i would`) |
 * | `~word` | all inflections of the word (`~attach`: attach, attaches, attached, attaching) |
 * | `a\|~b\|@c` | any of several |
 * | `@class` | a word class of `word-classes.ts`, or one handed in as the second argument |
 * | `x?` | zero or one of it |
 * | `..` and `...` | up to 3 and up to 8 words of the same sentence |
 * | `!a\|b` | (zero width) the neighbouring word is none of these |
 * | `<` and `>` | (zero width) start and end of a clause |
 * | `<<` and `>>` | (zero width) start and end of a sentence |
 * | `#` | a number in digits or words |
 * | `^` | a capitalised word |
 *
 * A match never leaves its sentence. Every pattern needs at least one word or class that is not
 * optional; the rarest one is where matching starts, so that cost stays linear in the text.
 *
 * @example
 * ```typescript
 * const KEEP_IN_MIND = phrases(["~keep|~have me|us .. in mind", "~think of me .. @job"]);
 * ```
 */
export interface PhraseSet {
  readonly patterns: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
}

export function phrases(
  patterns: readonly string[],
  classes: Readonly<Record<string, string>> = {},
): PhraseSet {
  return { patterns, classes };
}

/** Alternatives as written: `word`, `~word`, `@class`, `#`, `^`. */
export interface Alternatives {
  readonly any: string;
}

export type PhraseElement =
  | ({ readonly kind: "words"; readonly optional: boolean } & Alternatives)
  | ({ readonly kind: "not" } & Alternatives)
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "clause-edge" | "sentence-start" | "sentence-end" };

const SHORT_GAP = 3;
const LONG_GAP = 8;

const EDGES: Readonly<Record<string, PhraseElement>> = {
  "..": { kind: "gap", most: SHORT_GAP },
  "...": { kind: "gap", most: LONG_GAP },
  "<": { kind: "clause-edge" },
  ">": { kind: "clause-edge" },
  "<<": { kind: "sentence-start" },
  ">>": { kind: "sentence-end" },
};

/** Reads one pattern. */
export function parsePhrase(pattern: string): readonly PhraseElement[] {
  const elements: PhraseElement[] = [];
  for (const part of pattern.split(" ")) {
    if (part !== "") elements.push(EDGES[part] ?? parseWords(part));
  }
  return elements;
}

function parseWords(part: string): PhraseElement {
  const optional = part.length > 1 && part.endsWith("?");
  const any = optional ? part.slice(0, -1) : part;
  return any.startsWith("!")
    ? { kind: "not", any: any.slice(1) }
    : { kind: "words", any, optional };
}

/** Refuses what is no word, inflected word or class with INVALID_CONFIG. */
export function requireAlternative(alternative: string, pattern: string): void {
  if (/^[~@]?[a-z0-9.&]+$|^'s$|^@[a-zA-Z]+$/.test(alternative)) return;
  throw new CoffeechatError(
    "INVALID_CONFIG",
    `The phrase "${pattern}" has "${alternative}": write lower-case words without apostrophes or hyphens ("do not", "follow up").`,
  );
}

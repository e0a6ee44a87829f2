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

/**
 * What one element takes: any of several alternatives (`word`, `~word`, `@class`); `number` and
 * `capitalised` let in what no list holds.
 */
export interface PhraseWords {
  readonly alternatives: readonly string[];
  readonly number: boolean;
  readonly capitalised: boolean;
}

export type PhraseElement =
  | ({ readonly kind: "words"; readonly optional: boolean } & PhraseWords)
  | ({ readonly kind: "not" } & PhraseWords)
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "clause-start" | "clause-end" | "sentence-start" | "sentence-end" };

/** Whether matching can start at this element: it takes listed words only and is always there. */
export function canAnchor(element: PhraseElement): boolean {
  return element.kind === "words" && !element.optional && !element.number && !element.capitalised;
}

const SHORT_GAP = 3;
const LONG_GAP = 8;

const ALTERNATIVE = /^~?[a-z0-9.&]+$|^'s$/;

/** Reads one element of a pattern. */
export function parseElement(part: string): PhraseElement {
  switch (part) {
    case "..":
      return { kind: "gap", most: SHORT_GAP };
    case "...":
      return { kind: "gap", most: LONG_GAP };
    case "<":
      return { kind: "clause-start" };
    case ">":
      return { kind: "clause-end" };
    case "<<":
      return { kind: "sentence-start" };
    case ">>":
      return { kind: "sentence-end" };
  }
  const optional = part.length > 1 && part.endsWith("?");
  const body = optional ? part.slice(0, -1) : part;
  const negative = body.startsWith("!");
  const all = (negative ? body.slice(1) : body).split("|");
  const number = all.includes("#");
  const capitalised = all.includes("^");
  const alternatives = number || capitalised ? all.filter((one) => !/^[#^]$/.test(one)) : all;
  return negative
    ? { kind: "not", alternatives, number, capitalised }
    : { kind: "words", alternatives, number, capitalised, optional };
}

/** Refuses what could never be found in a text. */
export function checkAlternative(alternative: string, pattern: string): void {
  if (ALTERNATIVE.test(alternative)) return;
  throw new CoffeechatError(
    "INVALID_CONFIG",
    `The phrase "${pattern}" has "${alternative}": write lower-case words without apostrophes or hyphens ("do not", "follow up").`,
  );
}

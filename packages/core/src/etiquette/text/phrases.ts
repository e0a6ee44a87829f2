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

/** The words of one element; `number` and `capitalised` let in what no list holds. */
export interface PhraseWords {
  readonly words: readonly string[];
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

/** Reads one pattern. `expand` gives the words of one alternative (`word`, `~word`, `@class`). */
export function parsePhrase(
  pattern: string,
  expand: (alternative: string) => readonly string[],
): readonly PhraseElement[] {
  const elements: PhraseElement[] = [];
  for (const part of pattern.split(" ")) {
    if (part === "") continue;
    elements.push(parseElement(part, pattern, expand));
  }
  if (!elements.some(canAnchor)) {
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `The phrase "${pattern}" needs at least one word that is not optional.`,
    );
  }
  return elements;
}

function parseElement(
  part: string,
  pattern: string,
  expand: (alternative: string) => readonly string[],
): PhraseElement {
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
  const alternatives = (negative ? body.slice(1) : body).split("|");
  const number = alternatives.includes("#");
  const capitalised = alternatives.includes("^");
  const words = alternatives.flatMap((alternative) => {
    if (alternative === "#" || alternative === "^") return [];
    if (!/^[~@]?[a-z0-9.&]+$|^'s$|^@[a-zA-Z]+$/.test(alternative)) {
      throw new CoffeechatError(
        "INVALID_CONFIG",
        `The phrase "${pattern}" has "${alternative}": write lower-case words without apostrophes or hyphens ("do not", "follow up").`,
      );
    }
    return expand(alternative);
  });
  return negative
    ? { kind: "not", words, number, capitalised }
    : { kind: "words", words, number, capitalised, optional };
}

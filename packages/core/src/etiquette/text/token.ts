import type { Word } from "./vocabulary.js";

/** Of a longer word only so many letters count for {@link Token.opening}. */
export const OPENING = 5;

/** What a token looks like. */
export const Shape = {
  capitalised: 1,
  allCaps: 2,
  number: 4,
  url: 8,
  email: 16,
  /** Stands inside quotation marks: somebody else's words, or a title. */
  quoted: 32,
  /** Joined to the token before with a hyphen or a dash without spaces. */
  hyphenated: 64,
  ordinal: 128,
  /** A clock time in digits, 3:20. */
  clock: 256,
} as const;

/** What stands between a token and the one before it. */
export const Gap = {
  comma: 1,
  colon: 2,
  semicolon: 4,
  dash: 8,
  open: 16,
  close: 32,
  quote: 64,
  stop: 128,
  question: 256,
  exclamation: 512,
  /** A line break that only wraps a long line. */
  wrap: 1024,
  /** A line break that ends what was being said. */
  line: 2048,
  blank: 4096,
  slash: 8192,
  bullet: 16384,
  ellipsis: 32768,
} as const;

/** A word, number, address or the like of a text, with its place in the original. */
export interface Token {
  readonly index: number;
  /** Offsets into the original text. The words of one contraction share both. */
  readonly start: number;
  readonly end: number;
  /** Lower-case, without diacritics; a part of a contraction in full ("n't" is `not`). */
  readonly norm: string;
  readonly word: Word;
  /** Hash of the first letters of the norm: it stands for all forms of the word. */
  readonly opening: number;
  /** Bits of {@link Shape}. */
  readonly shape: number;
  /** Bits of {@link Gap}: what stands before this token. */
  readonly before: number;
}

/** A run of emoji, exclamation or question marks, underscores or the like. */
export interface Mark {
  readonly kind: "emoji" | "exclamation" | "question" | "blank-line";
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Text in brackets: `[Name]`, `{{org}}`, `<role>`, `(née Roy)`. The range includes the brackets. */
export interface Bracket {
  readonly open: "[" | "{" | "<" | "(";
  readonly start: number;
  readonly end: number;
}

import { CONTRACTIONS } from "./contractions.js";
import { hashOf } from "./letter-hash.js";
import { OPENING } from "./token.js";

/** One bit of 62 by which a run of words shows at a glance that it may hold the word with this id. */
export function signOf(id: number): { readonly low: number; readonly high: number } {
  if (id === 0) return { low: 0, high: 0 };
  const bit = (id * 37) % 62;
  return bit < 31 ? { low: 1 << bit, high: 0 } : { low: 0, high: 1 << (bit - 31) };
}

/** One known word: its classes as two bit masks, and what tells it from others at a glance. */
export class Word {
  /** The words that it stands for ("don't" is `do not`), or null. */
  readonly parts: readonly Word[] | null;
  readonly signLow: number;
  readonly signHigh: number;
  /** Hash of its first letters: it stands for all forms of the word. */
  readonly opening: number;

  constructor(
    readonly text: string,
    readonly id: number,
    readonly low: number,
    readonly high: number,
    wordOf: (text: string) => Word,
  ) {
    this.parts = CONTRACTIONS.get(text)?.map((part) => wordOf(part)) ?? null;
    const sign = signOf(id);
    this.signLow = sign.low;
    this.signHigh = sign.high;
    this.opening = hashOf(text, OPENING);
  }
}

/** The word that stands for all words nobody listed. */
export const UNKNOWN_WORD: Word = new Word("", 0, 0, 0, () => UNKNOWN_WORD);

import type { PhraseWords } from "./phrases.js";
import type { Word } from "./vocabulary.js";

/** The words of one alternative of an element (`word`, `~word`, `@class`), read once for all phrases. */
export interface Alternative {
  readonly words: readonly Word[];
  /** How often they come, see `costOf`. */
  readonly cost: number;
  /** Hash masks of the words, see {@link Word.signLow}. */
  readonly low: number;
  readonly high: number;
}

export function alternativeOf(words: readonly Word[], cost: number): Alternative {
  let low = 0;
  let high = 0;
  for (let at = 0; at < words.length; at += 1) {
    low |= words[at]?.signLow ?? 0;
    high |= words[at]?.signHigh ?? 0;
  }
  return { words, cost, low, high };
}

/** What one element of a phrase takes. */
export class Taking {
  /** Set where that is a single word. */
  readonly only: Word | null;
  readonly low: number;
  readonly high: number;
  readonly number: boolean;
  readonly capitalised: boolean;
  private bits: Uint8Array | null = null;

  constructor(
    { number, capitalised }: PhraseWords,
    readonly alternatives: readonly Alternative[],
  ) {
    let low = 0;
    let high = 0;
    for (let at = 0; at < alternatives.length; at += 1) {
      low |= alternatives[at]?.low ?? 0;
      high |= alternatives[at]?.high ?? 0;
    }
    const words = alternatives.length === 1 ? (alternatives[0]?.words ?? []) : [];
    this.only = words.length === 1 && !number && !capitalised ? (words[0] ?? null) : null;
    this.low = low;
    this.high = high;
    this.number = number;
    this.capitalised = capitalised;
  }

  /** Whether the word with this id is one of those listed. */
  lists(id: number): boolean {
    const bits = this.bits ?? this.readBits();
    return ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  /** Most elements are never asked: the bits of one are made when it first is. */
  private readBits(): Uint8Array {
    let most = 0;
    for (const { words } of this.alternatives) {
      for (const { id } of words) if (id > most) most = id;
    }
    const bits = new Uint8Array((most >> 3) + 1);
    for (const { words } of this.alternatives) {
      for (const { id } of words) bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7));
    }
    this.bits = bits;
    return bits;
  }
}

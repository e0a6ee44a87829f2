import { CoffeechatError } from "../../model/errors.js";
import { buildVocabulary, MASK_BITS, type VocabularyColumns } from "./build-vocabulary.js";
import { PhraseBook } from "./phrase-book.js";
import type { PhraseSet } from "./phrases.js";
import type { Word } from "./word.js";
import { CLASS_INDEX, type WordClass } from "./word-classes.js";
import { WordTable } from "./word-table.js";

export { UNKNOWN_WORD, Word } from "./word.js";

/**
 * All words that structure and rules know, and the phrases made of them. Made once per set of
 * rules: a plugin that brings phrases gets a vocabulary of its own.
 */
export class Vocabulary {
  /** All phrases of all rules. */
  readonly book: PhraseBook;

  private readonly setIndexes = new Map<PhraseSet, number>();
  private readonly table: WordTable;

  /** @param columns what {@link buildVocabulary} gives for these sets, where somebody kept it. */
  constructor(sets: Iterable<PhraseSet>, columns?: VocabularyColumns) {
    for (const set of sets) {
      if (!this.setIndexes.has(set)) this.setIndexes.set(set, this.setIndexes.size);
    }
    const { words, phrases } = columns ?? buildVocabulary([...this.setIndexes.keys()]);
    this.book = new PhraseBook(this.setIndexes.size, phrases);
    this.table = new WordTable(words);
  }

  /** The word with this norm. */
  lookup(norm: string): Word {
    return this.table.lookup(norm);
  }

  /** The word that stands in a text, see {@link WordTable.find}. */
  find(text: string, start: number, end: number, hash: number): Word | null {
    return this.table.find(text, start, end, hash);
  }

  indexOf(set: PhraseSet): number {
    const index = this.setIndexes.get(set);
    if (index === undefined) {
      throw new CoffeechatError(
        "INVALID_CONFIG",
        `A rule asks for phrases that it does not declare: add the set with "${set.patterns[0] ?? ""}" to the rule's \`phrases\`.`,
      );
    }
    return index;
  }
}

/** One or several word classes as bits, made once at module level and tested with {@link isIn}. */
export interface ClassMask {
  readonly low: number;
  readonly high: number;
}

export function classMask(...classes: readonly WordClass[]): ClassMask {
  let low = 0;
  let high = 0;
  for (const name of classes) {
    const index = CLASS_INDEX.get(name) ?? 0;
    if (index < MASK_BITS) low |= 1 << index;
    else high |= 1 << (index - MASK_BITS);
  }
  return { low, high };
}

/** Tells whether a word belongs to one of the classes of a mask. */
export function isIn(word: Word, mask: ClassMask): boolean {
  return ((word.low & mask.low) | (word.high & mask.high)) !== 0;
}

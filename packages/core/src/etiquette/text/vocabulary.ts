import { CoffeechatError } from "../../model/errors.js";
import { CONTRACTIONS } from "./contractions.js";
import { inflect } from "./inflect.js";
import { hashOf } from "./letter-hash.js";
import { PhraseBook } from "./phrase-book.js";
import type { PhraseSet } from "./phrases.js";
import { OPENING } from "./token.js";
import { CLASS_INDEX, WORD_CLASSES, type WordClass } from "./word-classes.js";
import { WordTable } from "./word-table.js";

const MASK_BITS = 30;

/** One known word: its classes as two bit masks, and what tells it from others at a glance. */
export class Word {
  low = 0;
  high = 0;
  /** The words that it stands for ("don't" is `do not`), or null. */
  parts: readonly Word[] | null = null;
  /** One bit of 62 by which a run of words shows at a glance that it may hold the word. */
  readonly signLow: number;
  readonly signHigh: number;
  /** Hash of its first letters: it stands for all forms of the word. */
  readonly opening: number;
  /** Hash of all its letters. */
  readonly hash: number;
  constructor(
    readonly text: string,
    readonly id: number,
  ) {
    const bit = id === 0 ? -1 : (id * 37) % 62;
    this.signLow = bit >= 0 && bit < 31 ? 1 << bit : 0;
    this.signHigh = bit >= 31 ? 1 << (bit - 31) : 0;
    this.opening = hashOf(text, OPENING);
    this.hash = text.length > OPENING ? hashOf(text) : this.opening;
  }
}

/** The word that stands for all words nobody listed. */
export const UNKNOWN_WORD = new Word("", 0);

/**
 * All words that structure and rules know, and the phrases made of them. Built once per set of
 * rules: a plugin that brings phrases gets a vocabulary of its own.
 */
export class Vocabulary {
  /** All phrases of all rules. */
  readonly book: PhraseBook;

  private readonly words = new Map<string, Word>();
  private readonly setIndexes = new Map<PhraseSet, number>();
  private readonly forms = new Map<string, readonly Word[]>();
  private readonly table: WordTable;

  constructor(sets: Iterable<PhraseSet>) {
    for (const [name, list] of Object.entries(WORD_CLASSES)) this.addClass(name, list);
    for (const [form, parts] of CONTRACTIONS) {
      this.intern(form).parts = parts.map((part) => this.intern(part));
    }
    for (const set of sets) {
      if (!this.setIndexes.has(set)) this.setIndexes.set(set, this.setIndexes.size);
    }
    this.book = new PhraseBook([...this.setIndexes.keys()], {
      formsOf: (text) => this.formsOf(text),
      listOf: (name) => CLASS_LISTS.get(name),
    });
    this.table = new WordTable([...this.words.values()]);
  }

  /** The word with this norm. */
  lookup(norm: string): Word {
    return this.words.get(norm) ?? UNKNOWN_WORD;
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

  private intern(text: string): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const word = new Word(text, this.words.size + 1);
    this.words.set(text, word);
    return word;
  }

  /** `word` is one word, `~word` all its inflections. */
  private formsOf(text: string): readonly Word[] {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const words = text.startsWith("~")
      ? inflect(text.slice(1)).map((form) => this.intern(form))
      : [this.intern(text)];
    this.forms.set(text, words);
    return words;
  }

  private addClass(name: string, list: string): void {
    const index = CLASS_INDEX.get(name) ?? 0;
    for (const text of list.split(" ")) {
      for (const word of this.formsOf(text)) {
        if (index < MASK_BITS) word.low |= 1 << index;
        else word.high |= 1 << (index - MASK_BITS);
      }
    }
  }
}

const CLASS_LISTS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_CLASSES));

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

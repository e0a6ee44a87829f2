import { collectPhrases } from "./collect-phrases.js";
import { CONTRACTIONS } from "./contractions.js";
import { inflect } from "./inflect.js";
import type { PhraseColumns } from "./phrase-book.js";
import type { PhraseSet } from "./phrases.js";
import { CLASS_INDEX, WORD_CLASSES } from "./word-classes.js";
import { frequencyOf } from "./word-frequency.js";
import { columnsOf, type WordColumns } from "./word-table.js";

/** Classes by the bits of one mask. */
export const MASK_BITS = 30;

/** All words and phrases of a list of sets, as columns of numbers. */
export interface VocabularyColumns {
  readonly words: WordColumns;
  readonly phrases: PhraseColumns;
}

/** Reads the words of structure and the phrases of all sets. Costs milliseconds, cold many. */
export function buildVocabulary(sets: readonly PhraseSet[]): VocabularyColumns {
  const words = new WordCollector();
  for (const [name, list] of Object.entries(WORD_CLASSES)) words.addClass(name, list);
  for (const [form, parts] of CONTRACTIONS) {
    words.idOf(form);
    for (const part of parts) words.idOf(part);
  }
  const phrases = collectPhrases(sets, {
    formsOf: (text) => words.formsOf(text),
    frequencyOf: (ids) => words.frequencyOf(ids),
    listOf: (name) => CLASS_LISTS.get(name),
  });
  return { words: words.columns(), phrases };
}

const CLASS_LISTS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_CLASSES));

class WordCollector {
  private readonly words: string[] = [];
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly forms = new Map<string, readonly number[]>();

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.words.push(text);
    this.lows.push(0);
    this.highs.push(0);
    const id = this.words.length;
    this.ids.set(text, id);
    return id;
  }

  /** `word` is one word, `~word` all its inflections. */
  formsOf(text: string): readonly number[] {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const ids = text.startsWith("~")
      ? inflect(text.slice(1)).map((form) => this.idOf(form))
      : [this.idOf(text)];
    this.forms.set(text, ids);
    return ids;
  }

  frequencyOf(ids: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) {
      sum += frequencyOf(this.words[(ids[at] ?? 0) - 1] ?? "");
    }
    return sum;
  }

  addClass(name: string, list: string): void {
    const index = CLASS_INDEX.get(name) ?? 0;
    const masks = index < MASK_BITS ? this.lows : this.highs;
    const bit = 1 << (index % MASK_BITS);
    for (const text of list.split(" ")) {
      for (const id of this.formsOf(text)) masks[id - 1] = (masks[id - 1] ?? 0) | bit;
    }
  }

  columns(): WordColumns {
    return columnsOf(this.words, this.lows, this.highs);
  }
}

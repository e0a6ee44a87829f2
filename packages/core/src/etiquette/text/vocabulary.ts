import { CoffeechatError } from "../../model/errors.js";
import { CONTRACTIONS } from "./contractions.js";
import { inflect } from "./inflect.js";
import {
  canAnchor,
  type PhraseElement,
  type PhraseSet,
  type PhraseWords,
  parsePhrase,
} from "./phrases.js";
import { CLASS_INDEX, WORD_CLASSES, type WordClass } from "./word-classes.js";

const MASK_BITS = 30;

/** One known word: its classes as two bit masks, and the phrases that start their match at it. */
export class Word {
  low = 0;
  high = 0;
  anchored: CompiledPhrase[] | null = null;
  /** The words that it stands for ("don't" is `do not`), or null. */
  parts: readonly Word[] | null = null;
  /** One bit of 62 by which a sentence shows at a glance that it may hold the word. */
  readonly signLow: number;
  readonly signHigh: number;
  constructor(
    readonly text: string,
    readonly id: number,
  ) {
    const bit = id === 0 ? -1 : (id * 37) % 62;
    this.signLow = bit >= 0 && bit < 31 ? 1 << bit : 0;
    this.signHigh = bit >= 31 ? 1 << (bit - 31) : 0;
  }
}

/** What one element of a phrase takes. `only` is set where that is a single word. */
export interface Taking {
  /** Hash masks of the words, see {@link Word.signLow}. */
  readonly low: number;
  readonly high: number;
  readonly only: Word | null;
  /** One bit a word id. */
  readonly bits: Uint8Array;
  readonly number: boolean;
  readonly capitalised: boolean;
}

export type Step =
  | ({ readonly kind: "words"; readonly optional: boolean } & Taking)
  | ({ readonly kind: "not" } & Taking)
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "clause-start" | "clause-end" | "sentence-start" | "sentence-end" };

export interface CompiledPhrase {
  readonly set: number;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** The rarest other element that must stand in the sentence, or null: a cheap look before matching. */
  readonly companion: Taking | null;
}

/** The word that stands for all words nobody listed. */
export const UNKNOWN_WORD = new Word("", 0);

/**
 * All words that structure and rules know, looked up once per token. Built once per set of rules:
 * a plugin that brings phrases gets a vocabulary of its own.
 */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly setIndexes = new Map<PhraseSet, number>();
  private readonly takings = new Map<string, Taking>();
  private readonly classMembers = new Map<string, readonly string[]>();

  constructor(sets: Iterable<PhraseSet>) {
    for (const [name, list] of Object.entries(WORD_CLASSES)) this.addClass(name, list);
    for (const [form, parts] of CONTRACTIONS) {
      this.intern(form).parts = parts.map((part) => this.intern(part));
    }
    for (const set of sets) this.addPhrases(set);
  }

  get setCount(): number {
    return this.setIndexes.size;
  }

  lookup(norm: string): Word {
    return this.words.get(norm) ?? UNKNOWN_WORD;
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

  private addClass(name: string, list: string): void {
    const members = list.split(" ").flatMap(expandWord);
    this.classMembers.set(name, members);
    const index = CLASS_INDEX.get(name) ?? 0;
    for (const member of members) {
      const word = this.intern(member);
      if (index < MASK_BITS) word.low |= 1 << index;
      else word.high |= 1 << (index - MASK_BITS);
    }
  }

  private addPhrases(set: PhraseSet): void {
    if (this.setIndexes.has(set)) return;
    const index = this.setIndexes.size;
    this.setIndexes.set(set, index);
    const own = new Map(
      Object.entries(set.classes).map(([name, list]) => [
        name,
        list.split(" ").flatMap(expandWord),
      ]),
    );
    const expand = (alternative: string): readonly string[] => {
      if (!alternative.startsWith("@")) return expandWord(alternative);
      const name = alternative.slice(1);
      const members = own.get(name) ?? this.classMembers.get(name);
      if (members === undefined) {
        throw new CoffeechatError("INVALID_CONFIG", `There is no word class "${name}".`);
      }
      return members;
    };
    for (const pattern of set.patterns) this.addPhrase(index, parsePhrase(pattern, expand));
  }

  /** The same list of words stands in many phrases: its bits are made once. */
  private takingOf({ words, number, capitalised }: PhraseWords): Taking {
    const key = `${number ? "#" : ""}${capitalised ? "^" : ""}${words.join("|")}`;
    const known = this.takings.get(key);
    if (known !== undefined) return known;
    const members = [...new Set(words)].map((text) => this.intern(text));
    const most = members.reduce((highest, word) => Math.max(highest, word.id), 0);
    const bits = new Uint8Array((most >> 3) + 1);
    for (const { id } of members) bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7));
    const [first] = members;
    const isOne = members.length === 1 && !number && !capitalised;
    const only = isOne && first !== undefined ? first : null;
    let low = 0;
    let high = 0;
    for (const word of members) {
      low |= word.signLow;
      high |= word.signHigh;
    }
    const taking = { low, high, bits, number, capitalised, only };
    this.takings.set(key, taking);
    return taking;
  }

  private addPhrase(set: number, elements: readonly PhraseElement[]): void {
    let anchor = -1;
    let companion = -1;
    let lowest = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    const steps = elements.map((element, position): Step => {
      if (element.kind !== "words" && element.kind !== "not") return element;
      const cost = costOf(element.words);
      if (canAnchor(element) && cost < lowest) {
        second = lowest;
        companion = anchor;
        lowest = cost;
        anchor = position;
      } else if (canAnchor(element) && cost < second) {
        second = cost;
        companion = position;
      }
      const taking = this.takingOf(element);
      return element.kind === "not"
        ? { kind: "not", ...taking }
        : { kind: "words", optional: element.optional, ...taking };
    });
    const other = steps[companion];
    const compiled: CompiledPhrase = {
      set,
      steps,
      anchor,
      companion: other?.kind === "words" ? other : null,
    };
    const anchored = elements[anchor];
    if (anchored?.kind !== "words") return;
    for (const text of new Set(anchored.words)) {
      const word = this.intern(text);
      word.anchored ??= [];
      word.anchored.push(compiled);
    }
  }
}

function expandWord(text: string): readonly string[] {
  return text.startsWith("~") ? inflect(text.slice(1)) : [text];
}

/**
 * How often the most frequent words of such messages come, in thousandths: a phrase is tried at its
 * rarest element, so that a message pays for few phrases.
 */
const FREQUENT = new Map(
  [
    [200, "you i the a and to in for your on am at would not"],
    [
      60,
      "thank my how of minutes me it have what is that about with do be any could day call will by hi or from so like time was thanks phone dear",
    ],
    [
      20,
      "are if first this as an one who year we student can did ask good talk hear work week our may which before after know has two now should when might come also there us they but no some more",
    ],
    [
      6,
      "take make get give help let need want think see look send find tell share speak meet chat hope love read question questions email way people team job company school study job where why then just other",
    ],
  ].flatMap(([weight, list]): [string, number][] =>
    String(list)
      .split(" ")
      .map((word) => [word, Number(weight)]),
  ),
);

/** How often a message is likely to hold one of the words; the cheapest element anchors a phrase. */
function costOf(words: readonly string[]): number {
  let cost = 0;
  for (const word of words) cost += FREQUENT.get(word) ?? 1;
  return cost;
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

import { CoffeechatError } from "../../model/errors.js";
import { requireAlternative } from "./phrases.js";
import type { Word } from "./vocabulary.js";
import { frequencyOf } from "./word-frequency.js";

/** Gives the words that phrases are written with. */
export interface WordSource {
  /** `word`, or all forms of `~word`. */
  readonly formsOf: (text: string) => readonly Word[];
  /** The words of a class, by its name, where it is one of those that everybody may use. */
  readonly listOf: (name: string) => string | undefined;
}

/** The words of one alternative of an element (`word`, `~word`, `@class`), read once for all phrases. */
interface Alternative {
  readonly words: readonly Word[];
  readonly frequency: number;
  /** Masks of the words' signs. */
  readonly low: number;
  readonly high: number;
}

/** What one element of a phrase takes. */
export interface Taking {
  readonly index: number;
  /** Takes listed words only, no numbers or capitalised words besides. */
  readonly isListed: boolean;
  /** How often a message is likely to hold one of the words. */
  readonly frequency: number;
  readonly low: number;
  readonly high: number;
  readonly alternatives: readonly Alternative[];
}

/** What a taking lets in beside its listed words. */
export const Besides = { number: 1, capitalised: 2 } as const;

/** The numbers of one taking in {@link TakingList.heads}. */
export const TAKING_SIZE = 3;

/**
 * The elements of all phrases: each list of words is read once, however many phrases have it.
 * Counted by hand: a program that has just started walks iterators slowly.
 */
export class TakingList {
  /** Of each taking: two masks of its words' signs, and what it lets in besides. */
  heads = new Int32Array(0);

  private readonly takings: Taking[] = [];
  private readonly besides: number[] = [];
  private readonly bits: (Uint8Array | null)[] = [];
  private readonly shared = new Map<string, Taking>();
  private readonly alternatives = new Map<string, Alternative>();
  /** By the list itself: rules hand in the same lists under names of their own. */
  private readonly classes = new Map<string, Alternative>();
  private own: Readonly<Record<string, string>> = {};
  /** A class may mean other words in another set. */
  private ofSet = new Map<string, Taking>();

  constructor(private readonly source: WordSource) {}

  /** From here on, patterns may name these classes too. */
  useClasses(classes: Readonly<Record<string, string>>): void {
    this.own = classes;
    this.ofSet = new Map();
  }

  /** @param any alternatives as written in the pattern, with bars between. */
  add(any: string, pattern: string): Taking {
    const known = any.includes("@") ? this.ofSet : this.shared;
    let taking = known.get(any);
    if (taking === undefined) {
      taking = this.make(any.split("|"), pattern);
      known.set(any, taking);
    }
    return taking;
  }

  /** After the last phrase. */
  close(): void {
    this.heads = new Int32Array(this.takings.length * TAKING_SIZE);
    for (let at = 0; at < this.takings.length; at += 1) {
      const taking = this.takings[at];
      if (taking === undefined) continue;
      this.heads[at * TAKING_SIZE] = taking.low;
      this.heads[at * TAKING_SIZE + 1] = taking.high;
      this.heads[at * TAKING_SIZE + 2] = this.besides[at] ?? 0;
    }
  }

  /** Whether the word with this id is one of those that a taking lists. */
  lists(taking: number, id: number): boolean {
    const bits = this.bits[taking] ?? this.readBits(taking);
    return ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  private make(alternatives: readonly string[], pattern: string): Taking {
    const read: Alternative[] = [];
    let besides = 0;
    let frequency = 0;
    let low = 0;
    let high = 0;
    for (let at = 0; at < alternatives.length; at += 1) {
      const text = alternatives[at] ?? "";
      if (text === "#") besides |= Besides.number;
      else if (text === "^") besides |= Besides.capitalised;
      else {
        const alternative = this.alternative(text, pattern);
        frequency += alternative.frequency;
        low |= alternative.low;
        high |= alternative.high;
        read.push(alternative);
      }
    }
    const index = this.takings.length;
    const isListed = besides === 0;
    const taking = { index, isListed, frequency, low, high, alternatives: read };
    this.takings.push(taking);
    this.besides.push(besides);
    this.bits.push(null);
    return taking;
  }

  private alternative(text: string, pattern: string): Alternative {
    if (text.startsWith("@")) {
      const name = text.slice(1);
      const list = Object.hasOwn(this.own, name) ? this.own[name] : this.source.listOf(name);
      if (list !== undefined) return this.classOf(list);
      throw new CoffeechatError("INVALID_CONFIG", `There is no word class "${name}".`);
    }
    const known = this.alternatives.get(text);
    if (known !== undefined) return known;
    requireAlternative(text, pattern);
    const made = alternativeOf(this.source.formsOf(text));
    this.alternatives.set(text, made);
    return made;
  }

  private classOf(list: string): Alternative {
    const known = this.classes.get(list);
    if (known !== undefined) return known;
    const words: Word[] = [];
    for (const text of list.split(" ")) words.push(...this.source.formsOf(text));
    const made = alternativeOf(words);
    this.classes.set(list, made);
    return made;
  }

  /** Most takings are never asked: the bits of one are made when it first is. */
  private readBits(taking: number): Uint8Array {
    const alternatives = this.takings[taking]?.alternatives ?? [];
    let most = 0;
    for (const { words } of alternatives) for (const { id } of words) most = Math.max(most, id);
    const bits = new Uint8Array((most >> 3) + 1);
    for (const { words } of alternatives) {
      for (const { id } of words) bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7));
    }
    this.bits[taking] = bits;
    return bits;
  }
}

function alternativeOf(words: readonly Word[]): Alternative {
  let low = 0;
  let high = 0;
  for (let at = 0; at < words.length; at += 1) {
    low |= words[at]?.signLow ?? 0;
    high |= words[at]?.signHigh ?? 0;
  }
  return { words, frequency: frequencyOf(words), low, high };
}

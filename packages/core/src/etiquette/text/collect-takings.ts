import { CoffeechatError } from "../../model/errors.js";
import { requireAlternative } from "./phrases.js";
import { Besides, TAKING_SIZE, type TakingColumns } from "./takings.js";
import { signOf } from "./word.js";

/** Gives the words that phrases are written with. */
export interface WordSource {
  /** The ids of `word`, or of all forms of `~word`. */
  readonly formsOf: (text: string) => readonly number[];
  /** How often a message is likely to hold one of these words. */
  readonly frequencyOf: (ids: readonly number[]) => number;
  /** The words of a class, by its name, where it is one of those that everybody may use. */
  readonly listOf: (name: string) => string | undefined;
}

/** The words of one alternative of an element (`word`, `~word`, `@class`), read once for all phrases. */
interface Alternative {
  readonly words: readonly number[];
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

/**
 * Reads the elements of phrases, one after the other.
 * Counted by hand: a program that has just started walks iterators slowly.
 */
export class TakingCollector {
  private readonly takings: Taking[] = [];
  private readonly besides: number[] = [];
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

  columns(): TakingColumns {
    const { takings, besides } = this;
    const heads = new Int32Array(takings.length * TAKING_SIZE);
    const listEnds = new Int32Array(takings.length);
    const listed: number[] = [];
    for (let at = 0; at < takings.length; at += 1) {
      const { low = 0, high = 0, alternatives = [] } = takings[at] ?? {};
      heads[at * TAKING_SIZE] = low;
      heads[at * TAKING_SIZE + 1] = high;
      heads[at * TAKING_SIZE + 2] = besides[at] ?? 0;
      for (let index = 0; index < alternatives.length; index += 1) {
        const words = alternatives[index]?.words ?? [];
        for (let word = 0; word < words.length; word += 1) listed.push(words[word] ?? 0);
      }
      listEnds[at] = listed.length;
    }
    return { heads, listed: Int32Array.from(listed), listEnds };
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
    const made = this.alternativeOf(this.source.formsOf(text));
    this.alternatives.set(text, made);
    return made;
  }

  private classOf(list: string): Alternative {
    const known = this.classes.get(list);
    if (known !== undefined) return known;
    const words: number[] = [];
    for (const text of list.split(" ")) words.push(...this.source.formsOf(text));
    const made = this.alternativeOf(words);
    this.classes.set(list, made);
    return made;
  }

  private alternativeOf(words: readonly number[]): Alternative {
    let low = 0;
    let high = 0;
    for (let at = 0; at < words.length; at += 1) {
      const sign = signOf(words[at] ?? 0);
      low |= sign.low;
      high |= sign.high;
    }
    return { words, frequency: this.source.frequencyOf(words), low, high };
  }
}

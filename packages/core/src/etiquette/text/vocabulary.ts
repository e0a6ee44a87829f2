import { CoffeechatError } from "../../model/errors.js";
import { CONTRACTIONS } from "./contractions.js";
import { inflect } from "./inflect.js";
import { canAnchor, checkAlternative, type PhraseSet, parseElement } from "./phrases.js";
import { type Alternative, alternativeOf, Taking } from "./taking.js";
import { CLASS_INDEX, WORD_CLASSES, type WordClass } from "./word-classes.js";
import { costOf } from "./word-cost.js";

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

export type Step =
  | { readonly kind: "words"; readonly optional: boolean; readonly taking: Taking }
  | { readonly kind: "not"; readonly optional: false; readonly taking: Taking }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "clause-start" | "clause-end" | "sentence-start" | "sentence-end" };

export interface CompiledPhrase {
  readonly set: number;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** The rarest other element that must stand in the sentence, or null: a cheap look before matching. */
  readonly companion: Taking | null;
}

/** One element of a pattern, read: many phrases share it. */
interface CompiledElement {
  readonly step: Step;
  /** How often its words come; null where no match can start at it. */
  readonly cost: number | null;
  readonly alternatives: readonly Alternative[];
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
  /** The same elements stand in many phrases: reading each once makes the first check quick. */
  private readonly elements = new Map<string, CompiledElement>();
  private readonly alternatives = new Map<string, Alternative>();
  /** By the list itself: rules hand in the same lists under names of their own. */
  private readonly classes = new Map<string, Alternative>();

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
    const index = CLASS_INDEX.get(name) ?? 0;
    for (const word of this.classOf(list).words) {
      if (index < MASK_BITS) word.low |= 1 << index;
      else word.high |= 1 << (index - MASK_BITS);
    }
  }

  private classOf(list: string): Alternative {
    const known = this.classes.get(list);
    if (known !== undefined) return known;
    const made = this.internAll(list.split(" ").flatMap(expandWord));
    this.classes.set(list, made);
    return made;
  }

  private internAll(texts: readonly string[]): Alternative {
    const words: Word[] = [];
    for (let at = 0; at < texts.length; at += 1) words.push(this.intern(texts[at] ?? ""));
    return alternativeOf(words, costOf(texts));
  }

  private addPhrases(set: PhraseSet): void {
    if (this.setIndexes.has(set)) return;
    const index = this.setIndexes.size;
    this.setIndexes.set(set, index);
    // A class may mean other words in another set.
    const ofSet = new Map<string, CompiledElement>();
    for (const pattern of set.patterns) {
      const elements: CompiledElement[] = [];
      for (const part of pattern.split(" ")) {
        if (part === "") continue;
        const shared = part.includes("@") ? ofSet : this.elements;
        let element = shared.get(part);
        if (element === undefined) {
          element = this.compileElement(part, pattern, set);
          shared.set(part, element);
        }
        elements.push(element);
      }
      this.addPhrase(index, pattern, elements);
    }
  }

  private compileElement(part: string, pattern: string, set: PhraseSet): CompiledElement {
    const element = parseElement(part);
    if (element.kind !== "words" && element.kind !== "not") {
      return { step: element, cost: null, alternatives: [] };
    }
    const alternatives: Alternative[] = [];
    let cost = 0;
    for (let at = 0; at < element.alternatives.length; at += 1) {
      const alternative = this.alternativeFor(element.alternatives[at] ?? "", pattern, set);
      alternatives.push(alternative);
      cost += alternative.cost;
    }
    const taking = new Taking(element, alternatives);
    const step: Step =
      element.kind === "not"
        ? { kind: "not", optional: false, taking }
        : { kind: "words", optional: element.optional, taking };
    return { step, cost: canAnchor(element) ? cost : null, alternatives };
  }

  private alternativeFor(text: string, pattern: string, { classes }: PhraseSet): Alternative {
    if (text.startsWith("@")) {
      const name = text.slice(1);
      const list = Object.hasOwn(classes, name) ? classes[name] : CLASS_LISTS.get(name);
      if (list !== undefined) return this.classOf(list);
      throw new CoffeechatError("INVALID_CONFIG", `There is no word class "${name}".`);
    }
    const known = this.alternatives.get(text);
    if (known !== undefined) return known;
    checkAlternative(text, pattern);
    const made = this.internAll(expandWord(text));
    this.alternatives.set(text, made);
    return made;
  }

  private addPhrase(set: number, pattern: string, elements: readonly CompiledElement[]): void {
    let anchor = -1;
    let companion = -1;
    let lowest = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    const steps: Step[] = [];
    // Counted by hand, here and above: a program that has just started walks iterators slowly.
    for (let position = 0; position < elements.length; position += 1) {
      const element = elements[position];
      if (element === undefined) continue;
      steps.push(element.step);
      const { cost } = element;
      if (cost === null) continue;
      if (cost < lowest) {
        second = lowest;
        companion = anchor;
        lowest = cost;
        anchor = position;
      } else if (cost < second) {
        second = cost;
        companion = position;
      }
    }
    const anchored = elements[anchor];
    if (anchored === undefined) {
      throw new CoffeechatError(
        "INVALID_CONFIG",
        `The phrase "${pattern}" needs at least one word that is not optional.`,
      );
    }
    const other = steps[companion];
    const compiled: CompiledPhrase = {
      set,
      steps,
      anchor,
      companion: other?.kind === "words" ? other.taking : null,
    };
    for (let at = 0; at < anchored.alternatives.length; at += 1) {
      const words = anchored.alternatives[at]?.words ?? [];
      for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined) continue;
        // A word that two alternatives hold starts the phrase once.
        if (word.anchored === null) word.anchored = [compiled];
        else if (word.anchored[word.anchored.length - 1] !== compiled) word.anchored.push(compiled);
      }
    }
  }
}

const CLASS_LISTS: ReadonlyMap<string, string> = new Map(Object.entries(WORD_CLASSES));

function expandWord(text: string): readonly string[] {
  return text.startsWith("~") ? inflect(text.slice(1)) : [text];
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

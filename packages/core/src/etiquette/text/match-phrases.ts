import { PHRASE_SIZE, type PhraseBook, STEP_BITS, Step } from "./phrase-book.js";
import type { Sentence } from "./sentences.js";
import { Besides, TAKING_SIZE } from "./takings.js";
import { Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";

/** Where a phrase stands: token indexes, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

const NUMBER_WORD = classMask("number");
const NO_MATCH = -2;
const NO_HITS: readonly Hit[] = [];
/** The numbers of one token in {@link PhraseFinder.numbers}. */
const WORD_SIZE = 3;
/** The numbers of one place where a phrase may stand. */
const PLACE_SIZE = 3;
const STEP_KIND = (1 << STEP_BITS) - 1;

/**
 * Finds the phrases of a text, set by set. One pass notes where each word starts a phrase that it
 * is the rarest word of; whether the phrase stands there is looked at only when somebody asks for
 * its set, since most rules never do. A gap is bounded, so the cost is linear in the text.
 */
export class PhraseFinder {
  private from = 0;
  private to = 0;
  /**
   * One list, because each list of numbers costs as much to make as a hundred words to read. Of each
   * token the id of its word and the two masks of its sign, by which most steps fail at a glance;
   * from `firstsAt` on the first place of each set; then the places: token, phrase, and where the
   * next place of the same set is (0 behind the last one).
   */
  private readonly numbers: Int32Array;
  private readonly firstsAt: number;
  private readonly steps: Int32Array;
  private readonly heads: Int32Array;
  private readonly found: (readonly Hit[] | undefined)[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
    private readonly clauseOf: ArrayLike<number>,
    private readonly book: PhraseBook,
  ) {
    const { startsOf, setCount } = book;
    this.steps = book.steps;
    this.heads = book.takings.heads;
    const most = startsOf.length - 1;
    let places = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const id = tokens[at]?.word.id ?? 0;
      if (id < most) places += (startsOf[id + 1] ?? 0) - (startsOf[id] ?? 0);
    }
    this.firstsAt = tokens.length * WORD_SIZE;
    this.numbers = new Int32Array(this.firstsAt + setCount + places * PLACE_SIZE);
    this.notePlaces();
  }

  /** From the last token to the first, so that each place goes before those of its set. */
  private notePlaces(): void {
    const { numbers, tokens, firstsAt } = this;
    const { started, startsOf, phrases, setCount } = this.book;
    const most = startsOf.length - 1;
    let place = firstsAt + setCount;
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const word = tokens[index]?.word;
      if (word === undefined || word.id === 0) continue;
      const { id } = word;
      numbers[index * WORD_SIZE] = id;
      numbers[index * WORD_SIZE + 1] = word.signLow;
      numbers[index * WORD_SIZE + 2] = word.signHigh;
      if (id >= most) continue;
      const from = startsOf[id] ?? 0;
      for (let at = (startsOf[id + 1] ?? 0) - 1; at >= from; at -= 1) {
        const phrase = (started[at] ?? 0) * PHRASE_SIZE;
        const first = firstsAt + (phrases[phrase] ?? 0);
        numbers[place] = index;
        numbers[place + 1] = phrase;
        numbers[place + 2] = numbers[first] ?? 0;
        numbers[first] = place;
        place += PLACE_SIZE;
      }
    }
  }

  /** Where the phrases of a set stand, in the order of the text, without a hit inside another. */
  hitsOf(set: number): readonly Hit[] {
    const first = this.numbers[this.firstsAt + set] ?? 0;
    if (first === 0) return NO_HITS;
    let hits = this.found[set];
    if (hits === undefined) {
      hits = this.match(first);
      this.found[set] = hits;
    }
    return hits;
  }

  private match(first: number): readonly Hit[] {
    const { numbers, sentences } = this;
    const { phrases } = this.book;
    const hits: Hit[] = [];
    let sentence = 0;
    for (let place = first; place !== 0; place = numbers[place + 2] ?? 0) {
      const index = numbers[place] ?? 0;
      const phrase = numbers[place + 1] ?? 0;
      while ((sentences[sentence]?.to ?? index + 1) <= index) sentence += 1;
      this.from = sentences[sentence]?.from ?? 0;
      this.to = sentences[sentence]?.to ?? 0;
      // Most phrases fail here: the other word that they need does not stand near.
      if (!this.mayStand(phrase, index)) continue;
      const step = phrases[phrase + 1] ?? 0;
      const right = this.matchRight(step + 1, index + 1);
      if (right === NO_MATCH) continue;
      const left = this.matchLeft(step - 1, index - 1);
      if (left !== NO_MATCH) addHit(hits, left + 1, right);
    }
    return hits;
  }

  /** Whether the other word that a phrase needs stands near, by a look at the signs first. */
  private mayStand(phrase: number, index: number): boolean {
    const { phrases, takings } = this.book;
    const { numbers } = this;
    const taking = phrases[phrase + 2] ?? 0;
    if (taking < 0) return true;
    const low = phrases[phrase + 3] ?? 0;
    const high = phrases[phrase + 4] ?? 0;
    const end = Math.min(index + (phrases[phrase + 6] ?? 0), this.to - 1);
    for (let at = Math.max(index + (phrases[phrase + 5] ?? 0), this.from); at <= end; at += 1) {
      const word = at * WORD_SIZE;
      if (
        ((low & (numbers[word + 1] ?? 0)) | (high & (numbers[word + 2] ?? 0))) !== 0 &&
        takings.lists(taking, numbers[word] ?? 0)
      )
        return true;
    }
    return false;
  }

  private takes(taking: number, at: number): boolean {
    const { heads, numbers } = this;
    const head = taking * TAKING_SIZE;
    const word = at * WORD_SIZE;
    if (
      (((heads[head] ?? 0) & (numbers[word + 1] ?? 0)) |
        ((heads[head + 1] ?? 0) & (numbers[word + 2] ?? 0))) !==
        0 &&
      this.book.takings.lists(taking, numbers[word] ?? 0)
    )
      return true;
    const besides = heads[head + 2] ?? 0;
    return besides !== 0 && this.takesBesides(besides, at);
  }

  private takesBesides(besides: number, at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    if (
      besides & Besides.number &&
      ((token.shape & Shape.number) !== 0 || isIn(token.word, NUMBER_WORD))
    )
      return true;
    return (besides & Besides.capitalised) !== 0 && (token.shape & Shape.capitalised) !== 0;
  }

  /** The exclusive end of the match, or NO_MATCH. `at` is the next token to read. */
  private matchRight(step: number, at: number): number {
    const current = this.steps[step] ?? 0;
    const operand = current >> STEP_BITS;
    switch (current & STEP_KIND) {
      case Step.end:
        return at;
      case Step.words:
        return at < this.to && this.takes(operand, at)
          ? this.matchRight(step + 1, at + 1)
          : NO_MATCH;
      case Step.optional: {
        if (at < this.to && this.takes(operand, at)) {
          const end = this.matchRight(step + 1, at + 1);
          if (end !== NO_MATCH) return end;
        }
        return this.matchRight(step + 1, at);
      }
      case Step.gap: {
        const last = Math.min(at + operand, this.to);
        for (let next = at; next <= last; next += 1) {
          const end = this.matchRight(step + 1, next);
          if (end !== NO_MATCH) return end;
        }
        return NO_MATCH;
      }
      case Step.not:
        return at < this.to && this.takes(operand, at) ? NO_MATCH : this.matchRight(step + 1, at);
      default:
        return this.isEdge(current, at) ? this.matchRight(step + 1, at) : NO_MATCH;
    }
  }

  /** The index before the first token of the match, or NO_MATCH. `at` is the next token to read. */
  private matchLeft(step: number, at: number): number {
    const current = this.steps[step] ?? 0;
    const operand = current >> STEP_BITS;
    switch (current & STEP_KIND) {
      case Step.end:
        return at;
      case Step.words:
        return at >= this.from && this.takes(operand, at)
          ? this.matchLeft(step - 1, at - 1)
          : NO_MATCH;
      case Step.optional: {
        if (at >= this.from && this.takes(operand, at)) {
          const start = this.matchLeft(step - 1, at - 1);
          if (start !== NO_MATCH) return start;
        }
        return this.matchLeft(step - 1, at);
      }
      case Step.gap: {
        const last = Math.max(at - operand, this.from - 1);
        for (let next = at; next >= last; next -= 1) {
          const start = this.matchLeft(step - 1, next);
          if (start !== NO_MATCH) return start;
        }
        return NO_MATCH;
      }
      case Step.not:
        return at >= this.from && this.takes(operand, at) ? NO_MATCH : this.matchLeft(step - 1, at);
      default:
        return this.isEdge(current, at + 1) ? this.matchLeft(step - 1, at) : NO_MATCH;
    }
  }

  /** Whether the place before token `at` is an edge of its clause or sentence. */
  private isEdge(step: number, at: number): boolean {
    if (step === Step.sentenceStart) return at === this.from;
    if (step === Step.sentenceEnd) return at === this.to;
    if (at <= this.from || at >= this.to) return true;
    return this.clauseOf[at] !== this.clauseOf[at - 1];
  }
}

function addHit(hits: Hit[], from: number, to: number): void {
  let place = hits.length;
  while (place > 0) {
    const other = hits[place - 1];
    if (other === undefined || other.from <= from) {
      if (other !== undefined && other.to >= to) return;
      break;
    }
    place -= 1;
  }
  const before = hits[place - 1];
  if (before !== undefined && before.from === from) hits[place - 1] = { from, to };
  else if (place === hits.length) hits.push({ from, to });
  else hits.splice(place, 0, { from, to });
}

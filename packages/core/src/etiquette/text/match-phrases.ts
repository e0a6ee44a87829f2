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
/** The numbers of one token in {@link Matcher.words}. */
const WORD_SIZE = 3;
const STEP_KIND = (1 << STEP_BITS) - 1;

/**
 * Finds all phrases of a book in one pass: each word knows the few phrases that start their match
 * at it. A gap is bounded, so the cost is linear in the text.
 *
 * @returns one list per phrase set, in the order of the text, without a hit inside another.
 */
export function matchPhrases(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauseOf: ArrayLike<number>,
  book: PhraseBook,
): readonly (readonly Hit[] | undefined)[] {
  const found: (Hit[] | undefined)[] = new Array(book.setCount);
  if (book.started.length === 0) return found;
  const matcher = new Matcher(tokens, clauseOf, book);
  for (const sentence of sentences) matcher.matchSentence(sentence, found);
  return found;
}

class Matcher {
  private from = 0;
  private to = 0;
  /** Of each token the id of its word and the two masks of its sign: by those most steps fail at a glance. */
  private readonly words: Int32Array;
  private readonly steps: Int32Array;
  private readonly heads: Int32Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly clauseOf: ArrayLike<number>,
    private readonly book: PhraseBook,
  ) {
    this.steps = book.steps;
    this.heads = book.takings.heads;
    const { length } = tokens;
    this.words = new Int32Array(length * WORD_SIZE);
    for (let at = 0; at < length; at += 1) {
      const word = tokens[at]?.word;
      if (word === undefined) continue;
      this.words[at * WORD_SIZE] = word.id;
      this.words[at * WORD_SIZE + 1] = word.signLow;
      this.words[at * WORD_SIZE + 2] = word.signHigh;
    }
  }

  matchSentence({ from, to }: Sentence, found: (Hit[] | undefined)[]): void {
    this.from = from;
    this.to = to;
    const { words } = this;
    const { started, startsOf, phrases } = this.book;
    const most = startsOf.length - 1;
    for (let index = from; index < to; index += 1) {
      const id = words[index * WORD_SIZE] ?? 0;
      if (id >= most) continue;
      const end = startsOf[id + 1] ?? 0;
      for (let at = startsOf[id] ?? 0; at < end; at += 1) {
        const phrase = (started[at] ?? 0) * PHRASE_SIZE;
        // Most phrases fail here: the other word that they need does not stand near.
        if (!this.mayStand(phrase, index)) continue;
        const step = phrases[phrase + 1] ?? 0;
        const right = this.matchRight(step + 1, index + 1);
        if (right === NO_MATCH) continue;
        const left = this.matchLeft(step - 1, index - 1);
        if (left === NO_MATCH) continue;
        addHit(found, phrases[phrase] ?? 0, left + 1, right);
      }
    }
  }

  /** Whether the other word that a phrase needs stands near, by a look at the signs first. */
  private mayStand(phrase: number, index: number): boolean {
    const { phrases, takings } = this.book;
    const { words } = this;
    const taking = phrases[phrase + 2] ?? 0;
    if (taking < 0) return true;
    const low = phrases[phrase + 3] ?? 0;
    const high = phrases[phrase + 4] ?? 0;
    const end = Math.min(index + (phrases[phrase + 6] ?? 0), this.to - 1);
    for (let at = Math.max(index + (phrases[phrase + 5] ?? 0), this.from); at <= end; at += 1) {
      const word = at * WORD_SIZE;
      if (
        ((low & (words[word + 1] ?? 0)) | (high & (words[word + 2] ?? 0))) !== 0 &&
        takings.lists(taking, words[word] ?? 0)
      )
        return true;
    }
    return false;
  }

  private takes(taking: number, at: number): boolean {
    const { heads, words } = this;
    const head = taking * TAKING_SIZE;
    const word = at * WORD_SIZE;
    if (
      (((heads[head] ?? 0) & (words[word + 1] ?? 0)) |
        ((heads[head + 1] ?? 0) & (words[word + 2] ?? 0))) !==
        0 &&
      this.book.takings.lists(taking, words[word] ?? 0)
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

function addHit(found: (Hit[] | undefined)[], set: number, from: number, to: number): void {
  const hits = found[set];
  if (hits === undefined) {
    found[set] = [{ from, to }];
    return;
  }
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

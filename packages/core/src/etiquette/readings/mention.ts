import type { TextAnalysis } from "../text/analysis.js";
import { hashOf, withLetter } from "../text/letter-hash.js";
import { Gap, OPENING, Shape, type Token } from "../text/token.js";
import { WordList } from "../text/word-list.js";
import { seal } from "./features.js";

/** Something that a text names: a firm, a length of time. Tokens `from` to `to` (exclusive) of `in`. */
export interface Mention {
  readonly in: TextAnalysis;
  readonly from: number;
  readonly to: number;
  /** What the rule knows of it, each a short word: "same-kind", "in-subject". */
  readonly marks: readonly string[];
}

/** Words that are read to each side. */
const REACH = 12;
const NEAR = 5;
const START = 0x2545f491;
const END = 0x3c6ef372;
const NUMBER = 0x1b873593;
const CAPITAL = 0x52dce729;
/** Further marks are not read: no rule has as many. */
const MOST_MARKS = 50;

/** Of a longer sentence the pairs of this many words before the mention and behind it are read. */
const FURTHEST = 30;

/** No mention has more features. */
export const MOST_MENTION_FEATURES = 64 + 2 * FURTHEST + 3 * MOST_MARKS;

const PRONOUNS = new WordList("i me my we our us you your yours he she his her they their who");

/** The meanings of the words to each side of the mention at hand, the nearest first. */
const left = new Int32Array(REACH);
const right = new Int32Array(REACH);

/**
 * Writes every feature of a mention into `features` (of {@link MOST_MENTION_FEATURES}) and says how
 * many: the words around it by their place and by their side, the pairs of its sentence, who is spoken of before and
 * after it, its clause, and what the rule knows of it.
 */
export function listMention(mention: Mention, kind: string, features: Int32Array): number {
  const { in: text, from, to, marks } = mention;
  const { tokens } = text;
  const sentence = text.sentenceAt(from);
  if (sentence === undefined) return 0;
  for (let step = 0; step < REACH; step += 1) {
    const before = from - 1 - step;
    const after = to + step;
    left[step] = before < sentence.from ? START : meaningOf(tokens[before]);
    right[step] = after >= sentence.to ? END : meaningOf(tokens[after]);
  }
  const first = left[0] ?? 0;
  let size = 0;
  features[size++] = seal(hashOf(kind), 1);
  features[size++] = seal(sentence.isQuestion ? 1 : 0, 2);
  for (let step = 1; step <= NEAR; step += 1) {
    const toLeft = left[step - 1] ?? 0;
    const toRight = right[step - 1] ?? 0;
    features[size++] = seal(toLeft, 10 + step);
    features[size++] = seal(toRight, 20 + step);
    features[size++] = seal(mix(left[step] ?? 0, toLeft), 30 + Math.min(step, 3));
    features[size++] = seal(mix(toRight, right[step] ?? 0), 40 + Math.min(step, 3));
  }
  features[size++] = seal(mix(first, right[0] ?? 0), 50);
  features[size++] = seal(mix(left[2] ?? 0, first), 51);
  for (let step = 0; step < REACH; step += 1) {
    if (from - 1 - step >= sentence.from) features[size++] = seal(left[step] ?? 0, 60);
    if (to + step < sentence.to) features[size++] = seal(right[step] ?? 0, 61);
  }
  for (let at = Math.max(sentence.from, from - FURTHEST) + 1; at < from; at += 1) {
    features[size++] = seal(mix(meaningOf(tokens[at - 1]), meaningOf(tokens[at])), 62);
  }
  for (let at = to + 1; at < Math.min(sentence.to, to + FURTHEST); at += 1) {
    features[size++] = seal(mix(meaningOf(tokens[at - 1]), meaningOf(tokens[at])), 62);
  }
  const before = pronounAt(text, from - 1, sentence.from - 1, -1);
  const after = pronounAt(text, to, Math.min(sentence.to, to + REACH), 1);
  const who = before < 0 ? 0 : startOf(tokens[before]);
  const whoAfter = after < 0 ? 0 : startOf(tokens[after]);
  features[size++] = seal(who, 70);
  features[size++] = seal(mix(who, before < 0 ? 0 : roughly(from - 1 - before)), 71);
  features[size++] = seal(mix(who, first), 72);
  features[size++] = seal(mix(who, mix(first, left[1] ?? 0)), 73);
  features[size++] = seal(whoAfter, 74);
  features[size++] = seal(mix(whoAfter, after < 0 ? 0 : roughly(after - to)), 75);
  features[size++] = seal(mix(whoAfter, first), 76);
  features[size++] = seal(mix(who, whoAfter), 77);
  const clause = text.clauseAt(from);
  if (clause !== undefined) {
    const action = hashOf(clause.subject) ^ ((clause.isPast ? 1 : 0) | (clause.isRequest ? 2 : 0));
    features[size++] = seal(action, 80);
    features[size++] = seal(mix(action, first), 81);
    if (clause.negatedFrom >= 0 && clause.negatedFrom < from) features[size++] = seal(1, 82);
  }
  const next = tokens[to];
  const own = tokens[from];
  features[size++] = seal(to >= sentence.to ? END : (next?.before ?? 0) & ~Gap.wrap, 83);
  features[size++] = seal(from === sentence.from ? START : (own?.before ?? 0) & ~Gap.wrap, 84);
  features[size++] = seal(Math.min(to - from, 4), 85);
  features[size++] = seal(meaningOf(tokens[to - 1]), 86);
  features[size++] = seal(meaningOf(own), 87);
  const known = Math.min(marks.length, MOST_MARKS);
  for (let at = 0; at < known; at += 1) {
    const mark = hashOf(marks[at] ?? "");
    features[size++] = seal(mark, 90);
    features[size++] = seal(mix(mark, first), 91);
    features[size++] = seal(mix(mark, who), 92);
  }
  return size;
}

/** The place of the nearest pronoun to one side, or -1. */
function pronounAt({ tokens }: TextAnalysis, from: number, end: number, step: 1 | -1): number {
  for (let at = from; at !== end; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (PRONOUNS.has(token)) return at;
  }
  return -1;
}

/** About how far a pronoun stands. */
function roughly(distance: number): number {
  return distance < 2 ? distance : distance < 5 ? 2 : 3;
}

function meaningOf(token: Token | undefined): number {
  if (token === undefined) return END;
  if (token.shape & Shape.number) return NUMBER;
  // A name of its own says nothing, a word that the vocabulary knows does.
  if (token.shape & Shape.capitalised && token.word.low === 0 && token.word.high === 0)
    return CAPITAL ^ hashOf(token.norm.slice(-3));
  return startOf(token);
}

/** Hash of the first letters of a word, one more than its opening has. */
function startOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  const { norm, opening } = token;
  return norm.length > OPENING ? withLetter(opening, norm.charCodeAt(OPENING)) : opening;
}

function mix(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right;
}

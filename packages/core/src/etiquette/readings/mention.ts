import type { TextAnalysis } from "../text/analysis.js";
import { Gap, Shape, type Token } from "../text/token.js";
import { seal } from "./features.js";

/** Something that a text names: a firm, a length of time. Tokens `from` to `to` (exclusive) of `in`. */
export interface Mention {
  readonly in: TextAnalysis;
  readonly from: number;
  readonly to: number;
  /** What the rule knows of it, each a short word: "same-kind", "in-subject". */
  readonly marks: readonly string[];
}

/** Of a longer word only the beginning counts. */
const WORD_START = 6;
/** Words that are read to each side. */
const REACH = 12;
const NEAR = 5;
const START = 0x2545f491;
const END = 0x3c6ef372;
const NUMBER = 0x1b873593;
const CAPITAL = 0x52dce729;

const PRONOUNS: ReadonlySet<string> = new Set(
  "i me my we our us you your yours he she his her they their who".split(" "),
);

/**
 * Calls `visit` with every feature of a mention: the words around it by their place and by their
 * side, in pairs, who is spoken of before and after it, its clause, and what the rule knows of it.
 */
export function visitMention(
  mention: Mention,
  kind: string,
  visit: (feature: number) => void,
): void {
  const { in: text, from, to, marks } = mention;
  const sentence = text.sentenceAt(from);
  if (sentence === undefined) return;
  const wordAt = (at: number): number => {
    if (at < sentence.from) return START;
    const token = text.tokens[at];
    return at >= sentence.to || token === undefined ? END : meaningOf(token);
  };
  const left = (step: number): number => wordAt(from - step);
  const right = (step: number): number => wordAt(to + step - 1);
  visit(seal(hashOf(kind, kind.length), 1));
  visit(seal(sentence.isQuestion ? 1 : 0, 2));
  for (let step = 1; step <= NEAR; step += 1) {
    visit(seal(left(step), 10 + step));
    visit(seal(right(step), 20 + step));
    visit(seal(mix(left(step + 1), left(step)), 30 + Math.min(step, 3)));
    visit(seal(mix(right(step), right(step + 1)), 40 + Math.min(step, 3)));
  }
  visit(seal(mix(left(1), right(1)), 50));
  visit(seal(mix(left(3), left(1)), 51));
  for (let step = 1; step <= REACH; step += 1) {
    if (from - step >= sentence.from) visit(seal(left(step), 60));
    if (to + step - 1 < sentence.to) visit(seal(right(step), 61));
  }
  const before = pronoun(text, from - 1, sentence.from - 1, -1);
  const after = pronoun(text, to, Math.min(sentence.to, to + REACH), 1);
  visit(seal(before.who, 70));
  visit(seal(mix(before.who, before.distance), 71));
  visit(seal(mix(before.who, left(1)), 72));
  visit(seal(mix(before.who, mix(left(1), left(2))), 73));
  visit(seal(after.who, 74));
  visit(seal(mix(after.who, after.distance), 75));
  visit(seal(mix(after.who, left(1)), 76));
  visit(seal(mix(before.who, after.who), 77));
  const clause = text.clauseAt(from);
  if (clause !== undefined) {
    const action =
      hashOf(clause.subject, WORD_START) ^ ((clause.isPast ? 1 : 0) | (clause.isRequest ? 2 : 0));
    visit(seal(action, 80));
    visit(seal(mix(action, left(1)), 81));
    if (clause.negatedFrom >= 0 && clause.negatedFrom < from) visit(seal(1, 82));
  }
  const next = text.tokens[to];
  visit(seal(to >= sentence.to ? END : (next?.before ?? 0) & ~Gap.wrap, 83));
  visit(seal(from === sentence.from ? START : (text.tokens[from]?.before ?? 0) & ~Gap.wrap, 84));
  visit(seal(Math.min(to - from, 4), 85));
  visit(seal(meaningOf(text.tokens[to - 1]), 86));
  visit(seal(meaningOf(text.tokens[from]), 87));
  for (const mark of marks) {
    const known = hashOf(mark, mark.length);
    visit(seal(known, 90));
    visit(seal(mix(known, left(1)), 91));
    visit(seal(mix(known, before.who), 92));
  }
}

/** The nearest pronoun to one side, and about how far it stands. */
function pronoun(
  text: TextAnalysis,
  from: number,
  end: number,
  step: 1 | -1,
): { readonly who: number; readonly distance: number } {
  for (let at = from; at !== end; at += step) {
    const norm = text.tokens[at]?.norm;
    if (norm === undefined) break;
    if (PRONOUNS.has(norm)) {
      const distance = Math.abs(at - from);
      return {
        who: hashOf(norm, WORD_START),
        distance: distance < 2 ? distance : distance < 5 ? 2 : 3,
      };
    }
  }
  return { who: 0, distance: 0 };
}

function meaningOf(token: Token | undefined): number {
  if (token === undefined) return END;
  if (token.shape & Shape.number) return NUMBER;
  // A name of its own says nothing, a word that the vocabulary knows does.
  if (token.shape & Shape.capitalised && token.word.low === 0 && token.word.high === 0)
    return CAPITAL ^ hashOf(token.norm.slice(-3), 3);
  return hashOf(token.norm, WORD_START);
}

function hashOf(word: string, most: number): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, most);
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function mix(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right;
}

import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Sentence } from "../text/sentences.js";
import { Shape, type Token } from "../text/token.js";

/** What a sentence is read with beside its words. */
export interface Surroundings {
  readonly kind: string;
  /** Lower-case words of the organization and the names, as tokens have them. */
  readonly organization: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
  readonly sender: ReadonlySet<string>;
}

/** Features are hashes of this many bits. */
export const FEATURE_BITS = 18;
const MASK = (1 << FEATURE_BITS) - 1;

/** Of a longer word only the beginning counts: it stands for all its forms. */
const WORD_START = 5;
/** A sentence longer than this is read up to here, so that cost stays linear whatever is sent. */
const LONGEST = 80;

const EDGE = 0x2545f491;
const QUESTION_END = 0x3c6ef372;
const NUMBER = 0x1b873593;
const ADDRESS = 0x0a3c59b1;
const NAMED_ORGANIZATION = 0x52dce729;
const NAMED_RECIPIENT = 0x38495ab5;
const NAMED_SENDER = 0x510e527f;

const words = new Int32Array(LONGEST);

/**
 * Calls `visit` with every feature of a sentence: word starts alone, in pairs and with one or two
 * words between, the same under negation and in questions, and who acts in its clauses.
 */
export function visitFeatures(
  text: TextAnalysis,
  sentence: Sentence,
  around: Surroundings,
  visit: (feature: number) => void,
): void {
  // A greeting on the same line says nothing of what follows it.
  const { bodyFrom } = text.layout;
  const from = sentence.from < bodyFrom && bodyFrom < sentence.to ? bodyFrom : sentence.from;
  const count = Math.min(sentence.to - from, LONGEST);
  const question = sentence.isQuestion;
  for (let at = 0; at < count; at += 1) {
    const token = text.tokens[from + at];
    words[at] = token === undefined ? 0 : meaningOf(token, around);
  }
  visit(seal(kindHash(around.kind), 1));
  if (question) visit(seal(EDGE, 2));
  visit(seal(sentence.isItem ? 1 : 0, 3));
  const end = question ? QUESTION_END : EDGE;
  const wordAt = (at: number): number => (at < 0 ? EDGE : at >= count ? end : (words[at] ?? 0));
  let clause: Clause | undefined;
  for (let at = -1; at < count; at += 1) {
    const word = wordAt(at);
    visit(seal(mix(word, wordAt(at + 1)), 4));
    visit(seal(mix(word, wordAt(at + 2)), 5));
    visit(seal(mix(word, wordAt(at + 3)), 6));
    if (at < 0) continue;
    visit(seal(word, 7));
    if (question) visit(seal(word, 8));
    const here = text.clauseAt(from + at);
    if (here !== clause && here !== undefined) visit(seal(actionOf(here), 9));
    clause = here;
    const token = text.tokens[from + at];
    if (here !== undefined && here.negatedFrom >= 0 && here.negatedFrom < from + at)
      visit(seal(word, 10));
    if (token !== undefined && token.shape & Shape.quoted) visit(seal(EDGE, 11));
    if (token !== undefined && token.shape & Shape.allCaps && token.norm.length > 3)
      visit(seal(EDGE, 12));
  }
}

function meaningOf(token: Token, around: Surroundings): number {
  const { norm, shape } = token;
  if (shape & Shape.number) return NUMBER;
  if (shape & (Shape.url | Shape.email)) return ADDRESS;
  if (shape & Shape.capitalised && norm.length > 2) {
    if (around.organization.has(norm)) return NAMED_ORGANIZATION;
    if (around.recipient.has(norm)) return NAMED_RECIPIENT;
    if (around.sender.has(norm)) return NAMED_SENDER;
  }
  return startHash(norm);
}

function startHash(word: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, WORD_START);
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

const kinds = new Map<string, number>();
function kindHash(kind: string): number {
  let hash = kinds.get(kind);
  if (hash === undefined) {
    hash = startHash(kind) ^ startHash(kind.slice(-WORD_START));
    kinds.set(kind, hash);
  }
  return hash;
}

const ACTORS = ["i", "we", "you", "they", "it", "other", "none"] as const;

function actionOf(clause: Clause): number {
  return (
    ACTORS.indexOf(clause.subject) |
    (clause.isPast ? 8 : 0) |
    (clause.isRequest ? 16 : 0) |
    (clause.isConditional ? 32 : 0) |
    (clause.isReported ? 64 : 0)
  );
}

function mix(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right;
}

/** Spreads a value over the feature space; the sort keeps equal values of different sorts apart. */
function seal(value: number, sort: number): number {
  let hash = Math.imul(value ^ Math.imul(sort, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & MASK;
}

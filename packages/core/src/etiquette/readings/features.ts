import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import { hashOf } from "../text/letter-hash.js";
import type { Sentence } from "../text/sentences.js";
import { OPENING, Shape, type Token } from "../text/token.js";

/** What a sentence is read with beside its words. */
export interface Surroundings {
  readonly kind: string;
  /** Lower-case words of the organization and the names, as tokens have them. */
  readonly organization: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
  readonly sender: ReadonlySet<string>;
}

/** Features are hashes of this many bits. */
export const FEATURE_BITS = 20;
const MASK = (1 << FEATURE_BITS) - 1;

/** A sentence longer than this is read up to here, so that cost stays linear whatever is sent. */
const LONGEST = 80;

const EDGE = 0x2545f491;
const QUESTION_END = 0x3c6ef372;
const NUMBER = 0x1b873593;
const ADDRESS = 0x0a3c59b1;
const NAMED_ORGANIZATION = 0x52dce729;
const NAMED_RECIPIENT = 0x38495ab5;
const NAMED_SENDER = 0x510e527f;

/** No sentence has more features: at most nine a word, and a few of its own. */
export const MOST_FEATURES = 9 * LONGEST + 6;

const USUAL = 150;
const LEAST = 50;

/**
 * What a sum counts in a sentence of so many features: a long one gathers weight by its length
 * alone, and a short one says a thing with few words.
 */
export function evenShare(count: number): number {
  return Math.sqrt(USUAL / (LEAST + count));
}

/** The meanings of the words at hand, and the edge behind them. */
const words = new Int32Array(LONGEST + 3);

/**
 * Writes every feature of a sentence into `features` (of {@link MOST_FEATURES}) and says how many:
 * word starts alone, in pairs and with one or two words between, the same under negation and in
 * questions, and who acts in its clauses.
 */
export function listFeatures(
  text: TextAnalysis,
  sentence: Sentence,
  around: Surroundings,
  features: Int32Array,
): number {
  // A greeting on the same line says nothing of what follows it.
  const { tokens, layout } = text;
  const { bodyFrom } = layout;
  const from = sentence.from < bodyFrom && bodyFrom < sentence.to ? bodyFrom : sentence.from;
  const count = Math.min(sentence.to - from, LONGEST);
  const question = sentence.isQuestion;
  let shapes = 0;
  for (let at = 0; at < count; at += 1) {
    const token = tokens[from + at];
    if (token === undefined) break;
    words[at] = meaningOf(token, around);
    shapes |= token.shape;
  }
  const end = question ? QUESTION_END : EDGE;
  words[count] = end;
  words[count + 1] = end;
  words[count + 2] = end;
  let size = 0;
  features[size++] = seal(kindHash(around.kind), 1);
  if (question) features[size++] = seal(EDGE, 2);
  features[size++] = seal(sentence.isItem ? 1 : 0, 3);
  let clause: Clause | undefined;
  for (let at = -1; at < count; at += 1) {
    const word = at < 0 ? EDGE : (words[at] ?? 0);
    const left = Math.imul(word, 0x9e3779b1);
    features[size++] = seal(left ^ (words[at + 1] ?? 0), 4);
    features[size++] = seal(left ^ (words[at + 2] ?? 0), 5);
    features[size++] = seal(left ^ (words[at + 3] ?? 0), 6);
    if (at < 0) continue;
    features[size++] = seal(word, 7);
    if (question) features[size++] = seal(word, 8);
    if (clause === undefined || from + at >= clause.to) {
      clause = text.clauseAt(from + at);
      if (clause !== undefined) features[size++] = seal(actionOf(clause), 9);
    }
    if (clause !== undefined && clause.negatedFrom >= 0 && clause.negatedFrom < from + at)
      features[size++] = seal(word, 10);
  }
  return shapes & MARKED ? listMarks(tokens, from, count, features, size) : size;
}

const MARKED = Shape.quoted | Shape.allCaps;

/** Words in quotation marks and in capitals. */
function listMarks(
  tokens: readonly Token[],
  from: number,
  count: number,
  features: Int32Array,
  written: number,
): number {
  let size = written;
  for (let at = from; at < from + count; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.shape & Shape.quoted) features[size++] = seal(EDGE, 11);
    if (token.shape & Shape.allCaps && token.norm.length > 3) features[size++] = seal(EDGE, 12);
  }
  return size;
}

const NAMEABLE = Shape.number | Shape.url | Shape.email | Shape.capitalised;

function meaningOf(token: Token, around: Surroundings): number {
  const { norm, shape } = token;
  if (shape & NAMEABLE) {
    if (shape & Shape.number) return NUMBER;
    if (shape & (Shape.url | Shape.email)) return ADDRESS;
    if (norm.length > 2) {
      if (around.organization.has(norm)) return NAMED_ORGANIZATION;
      if (around.recipient.has(norm)) return NAMED_RECIPIENT;
      if (around.sender.has(norm)) return NAMED_SENDER;
    }
  }
  return token.opening;
}

const kinds = new Map<string, number>();
function kindHash(kind: string): number {
  let hash = kinds.get(kind);
  if (hash === undefined) {
    hash = hashOf(kind, OPENING) ^ hashOf(kind.slice(-OPENING));
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

/** Spreads a value over the feature space; the sort keeps equal values of different sorts apart. */
export function seal(value: number, sort: number): number {
  let hash = Math.imul(value ^ Math.imul(sort, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & MASK;
}

import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn, UNKNOWN_WORD } from "./vocabulary.js";

/** Who acts in a clause. `none` is an imperative or a fragment, `other` a third party or a thing. */
export type Subject = "i" | "we" | "you" | "they" | "it" | "other" | "none";

/** A part of a sentence with one actor and one verb, as far as word order shows it. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  /** Index of the first negating word, or -1. */
  readonly negatedFrom: number;
  /** The sentence asks and this clause is the part that does. */
  readonly isQuestion: boolean;
  /** Asks for something: "could you", "please", "would love to", "wondering", "let me know". */
  readonly isRequest: boolean;
  /** Starts with if, whether, unless, in case, should you. */
  readonly isConditional: boolean;
  /** Told in the past: "we spoke", "you told me", "I had applied". */
  readonly isPast: boolean;
  /** Words of somebody else: "you said", "as you asked", "Ana suggested". */
  readonly isReported: boolean;
}

const SUBJECT_I = classMask("i");
const SUBJECT_WE = classMask("we");
const SUBJECT_YOU = classMask("you");
const SUBJECT_THEY = classMask("they");
const SUBJECT_IT = classMask("it", "there");
const ACTOR = classMask("actor");
const OWNER = classMask("my", "your", "det");
const MODAL = classMask("modal");
const NEGATOR = classMask("negator");
const PAST = classMask("past");
const SUBORDINATOR = classMask("subordinator");
const COORDINATOR = classMask("coordinator");
const PREPOSITION = classMask("prep");
const FINITE = classMask("modal", "be", "have", "do", "past");
const VERB = classMask("verb");
const WH = classMask("wh");
const BE_OR_DETERMINER = classMask("be", "det", "prep");

const ASKING = classMask("asking");
const WISHING = classMask("wishing");
const REPORT = classMask("report");
const HARD = Gap.semicolon | Gap.open | Gap.close | Gap.colon;
/** Without one of these before it, or one of those words, no token starts a clause. */
const ANY_JOINT = HARD | Gap.dash | Gap.comma;
const JOINING = classMask("subordinator", "coordinator");
/** The words that tell something of their clause. */
const TELLING = classMask("negator", "report", "modal", "asking", "wishing");

export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): { clauses: Clause[]; clauseOf: Uint16Array | Uint32Array } {
  const clauses: Clause[] = [];
  const clauseOf =
    tokens.length < 65_535 ? new Uint16Array(tokens.length) : new Uint32Array(tokens.length);
  for (const sentence of sentences) {
    let from = sentence.from;
    for (let index = sentence.from + 1; index <= sentence.to; index += 1) {
      if (index < sentence.to && !startsClause(tokens, index, from, sentence.to)) continue;
      for (let member = from; member < index; member += 1) clauseOf[member] = clauses.length;
      clauses.push(readClause(tokens, from, index, sentence, clauses.length));
      from = index;
    }
  }
  return { clauses, clauseOf };
}

function startsClause(
  tokens: readonly Token[],
  index: number,
  clauseStart: number,
  sentenceEnd: number,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const gap = token.before;
  if ((gap & ANY_JOINT) === 0 && !isIn(token.word, JOINING)) return false;
  if (gap & HARD) return true;
  // A spaced dash sets a remark apart; a joined one builds a word or a range.
  if (gap & Gap.dash && !(token.shape & Shape.hyphenated)) return !(token.shape & Shape.number);
  if (index - clauseStart < 2) return false;
  const next = index + 1 < sentenceEnd ? tokens[index + 1] : undefined;
  const { word } = token;
  if (isIn(word, SUBORDINATOR)) {
    if (
      token.norm === "before" ||
      token.norm === "after" ||
      token.norm === "until" ||
      token.norm === "since"
    )
      return next !== undefined && isIn(next.word, ACTOR);
    if (token.norm === "as")
      return (
        next !== undefined && isIn(next.word, ACTOR) && next.norm !== "this" && next.norm !== "that"
      );
    return true;
  }
  if (isIn(word, COORDINATOR)) {
    if (token.norm === "but") return true;
    return next !== undefined && startsWithActor(tokens, index + 1, sentenceEnd);
  }
  if (gap & Gap.comma) {
    if (isIn(word, ACTOR) || isIn(word, WH) || token.norm === "please") return true;
    return next !== undefined && isIn(word, MODAL) && isIn(next.word, ACTOR);
  }
  return false;
}

/** "and I", "and would you", "or let me", "and please": a new clause; "and coffee": not. */
function startsWithActor(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isIn(token.word, SUBJECT_I)) return true;
  if (isIn(token.word, MODAL) || token.norm === "please" || token.norm === "if") return true;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  if (isIn(token.word, ACTOR) && next !== undefined)
    return isIn(next.word, FINITE) || isIn(next.word, VERB);
  return false;
}

function readClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
  index: number,
): Clause {
  let negatedFrom = -1;
  let isPast = false;
  let isReported = false;
  let isRequest = false;
  let modalAt = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word } = token;
    if (!isPast && modalAt < 0) isPast = isPastVerb(token, at > from ? tokens[at - 1] : undefined);
    if (!isIn(word, TELLING)) continue;
    if (negatedFrom < 0 && isIn(word, NEGATOR)) negatedFrom = at;
    if (!isReported && isIn(word, REPORT)) isReported = true;
    if (modalAt < 0 && isIn(word, MODAL)) modalAt = at;
    if (!isRequest) isRequest = isIn(word, ASKING) || (modalAt >= 0 && isIn(word, WISHING));
  }
  // "but if you", "and whether": the connecting word does not count.
  const opening = from + leadingWords(tokens, from, to);
  const first = tokens[opening];
  const second = tokens[opening + 1];
  const subject = subjectOf(tokens, from, to, sentence.isQuestion);
  const norm = first?.norm ?? "";
  const isConditional =
    norm === "if" ||
    second?.norm === "if" ||
    norm === "whether" ||
    norm === "unless" ||
    norm === "assuming" ||
    (norm === "in" && second?.norm === "case") ||
    (norm === "should" && second !== undefined && isIn(second.word, ACTOR));
  const modalFirst = modalAt >= 0 && modalAt - from <= 3 && nextIsActor(tokens, modalAt + 1, to);
  const imperative = subject === "none" && !isConditional && startsWithVerb(tokens, from, to);
  return {
    index,
    sentence: sentence.index,
    from,
    to,
    subject,
    negatedFrom,
    isQuestion: sentence.isQuestion && (modalFirst || to === sentence.to || !isConditional),
    isRequest: isRequest || modalFirst || imperative,
    isConditional,
    isPast,
    isReported,
  };
}

const ADVERBS = new Set(
  "very so really most more quite deeply genuinely truly especially also".split(" "),
);

/** "I applied", "you told me"; not "I am interested", "a retired nurse". */
function isPastVerb(token: Token, previous: Token | undefined): boolean {
  if (isIn(token.word, PAST)) return true;
  if (token.norm.length < 5 || !token.norm.endsWith("ed") || token.shape & Shape.hyphenated)
    return false;
  if (previous === undefined) return false;
  if (isIn(previous.word, BE_OR_DETERMINER)) return isIn(previous.word, ACTOR);
  return !ADVERBS.has(previous.norm);
}

function startsWithVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const at = from + leadingWords(tokens, from, to);
  return isIn(tokens[at]?.word ?? UNKNOWN_WORD, VERB);
}

function leadingWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  while (from + count < to - 1 && isIn(tokens[from + count]?.word ?? UNKNOWN_WORD, LEADING)) {
    count += 1;
  }
  return count;
}

function nextIsActor(tokens: readonly Token[], index: number, to: number): boolean {
  const token = index < to ? tokens[index] : undefined;
  return token !== undefined && isIn(token.word, ACTOR);
}

const LOOK_AHEAD = 8;
/** "And please also", "but then kindly": what may stand before the verb of an imperative. */
const LEADING = classMask("leading", "coordinator");

function subjectOf(
  tokens: readonly Token[],
  clauseFrom: number,
  to: number,
  isQuestion: boolean,
): Subject {
  const from = clauseFrom + leadingWords(tokens, clauseFrom, to);
  const limit = Math.min(to, from + LOOK_AHEAD);
  const opening = tokens[from];
  if (
    opening !== undefined &&
    (opening.norm === "who" || opening.norm === "which") &&
    !isQuestion
  ) {
    return "other";
  }
  let sawNoun = false;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word } = token;
    const previous = at > from ? tokens[at - 1] : undefined;
    const inPhrase = previous !== undefined && isIn(previous.word, PREPOSITION);
    if (isIn(word, ACTOR) && !inPhrase) {
      if (sawNoun) return "other";
      if (isIn(word, SUBJECT_I)) return "i";
      if (isIn(word, SUBJECT_YOU)) return "you";
      if (isIn(word, SUBJECT_WE)) return "we";
      if (isIn(word, SUBJECT_THEY)) return "they";
      if (isIn(word, SUBJECT_IT)) return "it";
    }
    if (isIn(word, FINITE) && at > from && !nextIsActor(tokens, at + 1, to)) {
      return sawNoun || isIn(tokens[from]?.word ?? word, OWNER) ? "other" : "none";
    }
    if (at === from && isIn(word, VERB)) return "none";
    if (at > from && isIn(word, VERB) && sawNoun) return "other";
    if (word.low === 0 && word.high === 0) sawNoun = at > from || (token.shape & 1) !== 0;
  }
  return "none";
}

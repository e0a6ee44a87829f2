import type { Clause } from "./clauses.js";
import type { Sentence } from "./sentences.js";
import type { Taking } from "./taking.js";
import { Shape, type Token } from "./token.js";
import { type CompiledPhrase, classMask, isIn, type Step, type Vocabulary } from "./vocabulary.js";

/** Where a phrase stands: token indexes, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

const NUMBER_WORD = classMask("number");
const NO_MATCH = -2;

/** Everything one match needs to know of its surroundings. */
interface Scope {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly clauseOf: ArrayLike<number>;
  from: number;
  to: number;
  /** Two hash masks of the words of the sentence. */
  low: number;
  high: number;
}

/**
 * Finds all phrases of the vocabulary in one pass: each word knows the few phrases that start
 * their match at it. A gap is bounded, so the cost is linear in the text.
 *
 * @returns one list per phrase set, in the order of the text, without a hit inside another.
 */
export function matchPhrases(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  clauseOf: ArrayLike<number>,
  vocabulary: Vocabulary,
): readonly (readonly Hit[] | undefined)[] {
  const found: (Hit[] | undefined)[] = new Array(vocabulary.setCount);
  const scope: Scope = {
    tokens,
    clauses,
    clauseOf,
    from: 0,
    to: 0,
    low: 0,
    high: 0,
  };
  for (const sentence of sentences) {
    scope.from = sentence.from;
    scope.to = sentence.to;
    signSentence(scope);
    for (let index = sentence.from; index < sentence.to; index += 1) {
      const anchored = tokens[index]?.word.anchored;
      if (anchored === null || anchored === undefined) continue;
      for (const phrase of anchored) {
        // Most phrases fail here: none of the words that they need stands in the sentence.
        const { companion } = phrase;
        if (
          companion !== null &&
          ((companion.low & scope.low) | (companion.high & scope.high)) === 0
        )
          continue;
        const right = matchRight(scope, phrase.steps, phrase.anchor + 1, index + 1);
        if (right === NO_MATCH) continue;
        const left = matchLeft(scope, phrase.steps, phrase.anchor - 1, index - 1);
        if (left === NO_MATCH) continue;
        addHit(found, phrase, left + 1, right);
      }
    }
  }
  return found;
}

function signSentence(scope: Scope): void {
  let low = 0;
  let high = 0;
  for (let at = scope.from; at < scope.to; at += 1) {
    const word = scope.tokens[at]?.word;
    if (word === undefined) continue;
    low |= word.signLow;
    high |= word.signHigh;
  }
  scope.low = low;
  scope.high = high;
}

function addHit(found: (Hit[] | undefined)[], phrase: CompiledPhrase, from: number, to: number) {
  const hits = found[phrase.set];
  if (hits === undefined) {
    found[phrase.set] = [{ from, to }];
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
  if (before !== undefined && before.from === from) {
    hits[place - 1] = { from, to };
    return;
  }
  hits.splice(place, 0, { from, to });
}

/** The exclusive end of the match, or NO_MATCH. `at` is the next token to read. */
function matchRight(scope: Scope, steps: readonly Step[], step: number, at: number): number {
  const current = steps[step];
  if (current === undefined) return at;
  switch (current.kind) {
    case "gap": {
      for (let skip = 0; skip <= current.most && at + skip <= scope.to; skip += 1) {
        const end = matchRight(scope, steps, step + 1, at + skip);
        if (end !== NO_MATCH) return end;
      }
      return NO_MATCH;
    }
    case "not": {
      const token = at < scope.to ? scope.tokens[at] : undefined;
      return token !== undefined && takes(current.taking, token)
        ? NO_MATCH
        : matchRight(scope, steps, step + 1, at);
    }
    case "clause-start":
    case "clause-end":
    case "sentence-start":
    case "sentence-end":
      return isEdge(scope, current.kind, at) ? matchRight(scope, steps, step + 1, at) : NO_MATCH;
    default: {
      const token = at < scope.to ? scope.tokens[at] : undefined;
      if (token !== undefined && takes(current.taking, token)) {
        const end = matchRight(scope, steps, step + 1, at + 1);
        if (end !== NO_MATCH) return end;
      }
      return current.optional ? matchRight(scope, steps, step + 1, at) : NO_MATCH;
    }
  }
}

/** The index before the first token of the match, or NO_MATCH. `at` is the next token to read. */
function matchLeft(scope: Scope, steps: readonly Step[], step: number, at: number): number {
  const current = steps[step];
  if (current === undefined) return at;
  switch (current.kind) {
    case "gap": {
      for (let skip = 0; skip <= current.most && at - skip >= scope.from - 1; skip += 1) {
        const start = matchLeft(scope, steps, step - 1, at - skip);
        if (start !== NO_MATCH) return start;
      }
      return NO_MATCH;
    }
    case "not": {
      const token = at >= scope.from ? scope.tokens[at] : undefined;
      return token !== undefined && takes(current.taking, token)
        ? NO_MATCH
        : matchLeft(scope, steps, step - 1, at);
    }
    case "clause-start":
    case "clause-end":
    case "sentence-start":
    case "sentence-end":
      return isEdge(scope, current.kind, at + 1) ? matchLeft(scope, steps, step - 1, at) : NO_MATCH;
    default: {
      const token = at >= scope.from ? scope.tokens[at] : undefined;
      if (token !== undefined && takes(current.taking, token)) {
        const start = matchLeft(scope, steps, step - 1, at - 1);
        if (start !== NO_MATCH) return start;
      }
      return current.optional ? matchLeft(scope, steps, step - 1, at) : NO_MATCH;
    }
  }
}

function takes(step: Taking, token: Token): boolean {
  if (step.only !== null) return token.word === step.only;
  return (
    step.lists(token.word.id) ||
    (step.number && ((token.shape & Shape.number) !== 0 || isIn(token.word, NUMBER_WORD))) ||
    (step.capitalised && (token.shape & Shape.capitalised) !== 0)
  );
}

/** Whether the place before token `at` is an edge of its clause or sentence. */
function isEdge(scope: Scope, kind: Step["kind"], at: number): boolean {
  if (kind === "sentence-start") return at === scope.from;
  if (kind === "sentence-end") return at === scope.to;
  if (at <= scope.from || at >= scope.to) return true;
  return scope.clauseOf[at] !== scope.clauseOf[at - 1];
}

import type { Sentence } from "./sentences.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";
import { WordList } from "./word-list.js";

/** Something the reader is asked to do: "could you forward this", "please send me". */
export interface Request {
  /** From the words that ask to the verb, as token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The verb: what they are asked to do. */
  readonly verb: Token;
  readonly sentence: number;
}

const MODAL = classMask("modal");
const ADVERB = new Set(
  "please kindly possibly perhaps also maybe then ever just sir maam either even quickly really actually meanwhile beforehand too possible at least still rather sooner gladly graciously generously simply".split(
    " ",
  ),
);
/** "would you be so kind as to", "are you able to": the verb comes behind "to". */
const READINESS = new Set(
  "be so kind kindly good enough as willing able open happy free available prepared inclined ready glad to possibly ever game up for nice very the of".split(
    " ",
  ),
);
const WANTING = new Set(
  "ask asking want need like request beg urge wish hope expect love trouble".split(" "),
);
const POLITE = new Set(["please", "kindly"]);
/** Words that may end what asks, beside modal verbs. */
const TRIGGER = new WordList("please kindly mind to you");

/** What the reader is asked to do, in the order of the text. */
export function findRequests(tokens: readonly Token[], sentences: readonly Sentence[]): Request[] {
  const requests: Request[] = [];
  for (const sentence of sentences) {
    let done = sentence.from;
    for (let index = sentence.from; index < sentence.to; index += 1) {
      if (index < done) continue;
      const from = triggerAt(tokens, index, sentence);
      if (from < 0) continue;
      const at = verbAfter(tokens, index + 1, sentence.to);
      const verb = tokens[at];
      if (verb === undefined || at >= sentence.to) continue;
      requests.push({ from, to: at + 1, verb, sentence: sentence.index });
      done = at + 1;
      done = addCoordinated(tokens, requests, at, sentence);
    }
  }
  return requests;
}

/** Where the asking words start if they end at this token, or -1. */
function triggerAt(tokens: readonly Token[], index: number, sentence: Sentence): number {
  const token = tokens[index];
  if (token === undefined || !(TRIGGER.has(token) || isIn(token.word, MODAL))) return -1;
  const previous = index > sentence.from ? tokens[index - 1] : undefined;
  const next = index + 1 < sentence.to ? tokens[index + 1] : undefined;
  if (POLITE.has(token.norm)) {
    // "could you please" is already a request; "please, may I" asks for leave.
    return next !== undefined && !isIn(next.word, MODAL) ? index : -1;
  }
  if (token.norm === "mind")
    return previous?.norm === "you" && next?.norm.endsWith("ing") === true && sentence.isQuestion
      ? index
      : -1;
  if (token.norm === "to" && previous !== undefined && index - 2 >= sentence.from) {
    if (previous.norm !== "you" && previous.norm !== "someone" && previous.norm !== "somebody")
      return -1;
    return lookBack(tokens, index - 2, sentence, 2, WANTING);
  }
  if (token.norm === "you" && previous !== undefined) {
    if (isIn(previous.word, MODAL) && previous.norm !== "shall" && previous.norm !== "must") {
      const before = tokens[index - 2];
      // "how would you", "what can you": a question about them, no errand.
      if (index - 2 >= sentence.from && QUESTION_WORD.has(before)) return -1;
      if (isWhQuestion(tokens, sentence) && !isHowSoon(tokens, sentence)) return -1;
      return index - 1;
    }
    if (previous.norm === "that")
      return lookBack(tokens, index - 2, sentence, 12, ASKING_VERBS) < 0 ? -1 : index - 1;
  }
  if (
    isIn(token.word, MODAL) &&
    previous?.norm === "you" &&
    token.norm !== "must" &&
    token.norm !== "may"
  ) {
    return lookBack(tokens, index - 2, sentence, 3, SUPPOSING);
  }
  return -1;
}

const ASKING_VERBS = new Set(
  "ask asking request requesting beg urge require demand like suggest".split(" "),
);
const SUPPOSING = new Set(
  "if so maybe perhaps hoping hope hoped wish wishing wondering wondered grateful glad appreciate love helpful".split(
    " ",
  ),
);
const WH = classMask("wh");

/** "How soon could you send it" asks for it. */
function isHowSoon(tokens: readonly Token[], sentence: Sentence): boolean {
  const second = tokens[sentence.from + 1]?.norm;
  return (
    tokens[sentence.from]?.norm === "how" &&
    (second === "soon" || second === "quickly" || second === "fast")
  );
}

function isWhQuestion(tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.from];
  return sentence.isQuestion && first !== undefined && isIn(first.word, WH);
}

/** The nearest of the words within a few tokens before, as a token index, or -1. */
function lookBack(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  most: number,
  words: ReadonlySet<string>,
): number {
  for (let at = from; at >= Math.max(sentence.from, from - most + 1); at -= 1) {
    if (words.has(tokens[at]?.norm ?? "")) return at;
  }
  return -1;
}

/** Before "would you", "can you" they make a question about the reader. */
const QUESTION_WORD = new WordList(
  "how what which who whom where when why as than anything something everything all advice tips one",
);

function verbAfter(tokens: readonly Token[], from: number, to: number): number {
  let at = skip(tokens, from, to, ADVERB);
  const first = tokens[at];
  if (first === undefined) return at;
  if (first.norm === "be") {
    const behind = skip(tokens, at + 1, to, READINESS);
    // "would you be free" asks for nothing further, "be so kind as to read" does.
    if (tokens[behind - 1]?.norm !== "to") return at;
    at = skip(tokens, behind, to, ADVERB);
  } else if (first.norm === "have" || first.norm === "find" || first.norm === "take") {
    const behind = skip(tokens, at + 1, to, OCCASION);
    if (behind === at + 1 || tokens[behind - 1]?.norm !== "to") return at;
    at = skip(tokens, behind, to, ADVERB);
  } else if (first.norm === "mind") at = skip(tokens, at + 1, to, ADVERB);
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (verb?.norm !== "help" || (next?.norm !== "me" && next?.norm !== "us")) return at;
  const helped = skip(tokens, at + 2, to, TO);
  const token = tokens[helped];
  // "help me with", "help me in": what with is another matter; "help me rewrite" is the verb itself.
  return token !== undefined && helped < to && isIn(token.word, BASE_VERB) ? helped : at;
}

const OCCASION = new Set(
  "the a some any enough time chance moment minute opportunity capacity to".split(" "),
);
const TO = new Set(["to", "also", "please"]);

function skip(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): number {
  let at = from;
  while (at < to && words.has(tokens[at]?.norm ?? "")) at += 1;
  return at;
}

/** Words that lead to another matter than what is asked for. */
const TURN = new WordList("if when because so but who which that how what why whether where");

/** "print it, bind it and send it": every further base verb behind a comma or "and" is asked for too. */
function addCoordinated(
  tokens: readonly Token[],
  requests: Request[],
  verbAt: number,
  sentence: Sentence,
): number {
  let done = verbAt + 1;
  const limit = Math.min(sentence.to - 1, verbAt + 18);
  for (let at = verbAt + 1; at < limit; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) break;
    if (token.before & (Gap.semicolon | Gap.open)) break;
    if (TURN.has(token)) break;
    if (token.norm !== "and" && token.norm !== "then") continue;
    const verb =
      next.norm === "then" || next.norm === "also" || next.norm === "please"
        ? tokens[at + 2]
        : next;
    if (verb === undefined || verb.shape & Shape.capitalised || !isIn(verb.word, BASE_VERB))
      continue;
    requests.push({ from: verb.index, to: verb.index + 1, verb, sentence: sentence.index });
    done = verb.index + 1;
  }
  return done;
}

const BASE_VERB = classMask("errand");

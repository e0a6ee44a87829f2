import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import { Gap, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { ADVERBS, FELT, SINCE_THEN } from "./words.js";

const MODAL = classMask("modal");
const NEGATOR = classMask("negator");

/** Whether a future leads to something done, not only felt, and not to a hint for work. */
export function isDeed(text: TextAnalysis, from: number, to: number): boolean {
  let at = from;
  while (at < to && ADVERBS.has(text.tokens[at]?.norm ?? "")) at += 1;
  const verb = text.tokens[at];
  if (verb === undefined || at >= to || isIn(verb.word, NEGATOR)) return false;
  return !FELT.has(verb.norm) && !isForThem(text, at, to);
}

/** "I would love to work for your company", "I'm attaching my resume": a hint, no step. */
function isForThem(text: TextAnalysis, at: number, to: number): boolean {
  const verb = text.tokens[at]?.norm ?? "";
  const words = HIRED.has(verb) ? YOURS : PAPERED.has(verb) ? PAPERS : null;
  if (words === null) return false;
  for (let next = at + 1; next < Math.min(to, at + 6); next += 1) {
    if (words.has(text.tokens[next]?.norm ?? "")) return true;
  }
  return false;
}

const HIRED = new Set(["work", "working", "join", "intern", "contribute", "start"]);
const YOURS = new Set(["your", "you", "immediately", "asap", "away"]);
const PAPERED = new Set(
  "send sending attach attaching enclose enclosing share sharing forward forwarding include including submit".split(
    " ",
  ),
);
const PAPERS = new Set(["resume", "cv", "portfolio", "transcript", "vitae"]);

/** "Trying it on my hallway this weekend." without a subject. */
export function isBareProgress(token: Token, at: number, clause: Clause): boolean {
  return (
    at === clause.from &&
    clause.subject === "none" &&
    /.{2}ing$/.test(token.norm) &&
    !GERUNDS.has(token.norm)
  );
}

/** First words of a sentence that has another verb: "Hearing how you began was worth the drive." */
const GERUNDS = new Set(
  "hearing speaking talking meeting learning knowing seeing listening during having being nothing everything anything something getting warning wishing thanking sending hoping spending understanding finding thinking".split(
    " ",
  ),
);

/** "Booking siblings back to back is so obvious": the first word is a subject. */
export function hasVerb(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || at - from > 12 || (token.before & Gap.comma) !== 0) return false;
    if (BEING.has(token.norm)) return true;
  }
  return false;
}

const BEING = new Set([
  "is",
  "was",
  "were",
  "made",
  "makes",
  "has",
  "gave",
  "will",
  "helped",
  "meant",
]);

export function isUnderWay(text: TextAnalysis, from: number, clause: Clause): boolean {
  let at = from;
  while (at < clause.to && ADVERBS.has(text.tokens[at]?.norm ?? "")) at += 1;
  const verb = text.tokens[at];
  if (verb === undefined || at >= clause.to) return false;
  if (verb.norm === "going") return !FELT.has(text.tokens[at + 2]?.norm ?? "");
  if (!/.{2}ing$/.test(verb.norm)) return false;
  if (MAILING.has(verb.norm)) {
    const [first, second] = [text.tokens[at + 1]?.norm ?? "", text.tokens[at + 2]?.norm ?? ""];
    return first !== "you" && !(first === "to" && (FELT.has(second) || second === "you"));
  }
  return !FELT.has(verb.norm) && !isForThem(text, at, clause.to);
}

/** "I am writing to Ravi", not "I am writing to thank you". */
const MAILING = new Set(["writing", "reaching", "emailing", "messaging", "sending"]);

/** How far a day may stand from the deed; it keeps the cost linear in sentences without end. */
const WINDOW = 30;
/** "I would have", "I would not have". */
function isUnreal(text: TextAnalysis, have: number): boolean {
  return [1, 2].some((back) => {
    const token = text.tokens[have - back];
    return token !== undefined && isIn(token.word, MODAL);
  });
}

const HABIT = new Set(["never", "always", "often", "not", "long"]);

export function isSinceThen(text: TextAnalysis, at: number, clause: Clause): boolean {
  for (let back = at - 1; back >= clause.from && back > at - 4; back -= 1) {
    const token = text.tokens[back];
    if (token !== undefined && HABIT.has(token.norm)) return false;
    if (token?.norm === "have" && !isUnreal(text, back)) return true;
  }
  const sentence = text.sentences[clause.sentence];
  if (sentence === undefined) return false;
  const to = Math.min(sentence.to, at + WINDOW);
  for (let near = Math.max(clause.from, at - WINDOW); near < to; near += 1) {
    if (SINCE_THEN.has(text.tokens[near]?.norm ?? "")) return true;
  }
  return false;
}

import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { hasVerb, isBareProgress, isDeed, isSinceThen, isUnderWay } from "./deeds.js";
import { ADVERBS, AHEAD, DONE, FEELS, FELT, FUTURE, NEXT_STEP, PLANNING } from "./words.js";

const NEGATOR = classMask("negator");

/** Whether a thank-you tells what follows: a plan, a deed under way or done since, staying in touch. */
export function namesStep(text: TextAnalysis): boolean {
  const { bodyFrom } = text.layout;
  if (
    text
      .hits(NEXT_STEP)
      .some(
        (hit) =>
          hit.from >= bodyFrom &&
          !text.isQuoted(hit) &&
          !isDenied(text, hit.from) &&
          !isForWork(text, hit),
      )
  )
    return true;
  return text.clauses.some((clause) => clause.to > bodyFrom && isOwnStep(text, clause));
}

const ABOUT = new Set(["on", "about", "of", "by"]);
const WORK = new Set(
  "job jobs opening openings vacancy vacancies internship internships hire hiring position positions resume cv portfolio placement".split(
    " ",
  ),
);

/** A favor for a job is no next step: "introduce me to your hiring manager". */
function isForWork(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  const to = Math.min(sentence.to, hit.to + 30);
  for (let at = hit.from; at < to; at += 1) {
    if (WORK.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

function isDenied(text: TextAnalysis, at: number): boolean {
  const before = text.tokens[at - 1];
  if (before === undefined) return false;
  // "your advice on staying in touch", "you said to keep in touch"
  const clause = text.clauseAt(at);
  if (clause?.isReported && clause.subject === "you") return true;
  return isIn(before.word, NEGATOR) || ABOUT.has(before.norm);
}

function isOwnStep(text: TextAnalysis, clause: Clause): boolean {
  const { tokens } = text;
  const from = Math.max(clause.from, text.layout.bodyFrom);
  let isOwn = true;
  let actor: string | null = null;
  let actorAt = from - 1;
  let first: string | null = null;
  let told = false;
  let saidVerb = false;
  let ahead = false;
  for (let at = from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    // "I start it on Monday": an object takes no verb of its own.
    const isObject =
      actor === "i" && OTHERS.has(norm) && !isIn(tokens[at + 1]?.word ?? token.word, VERBAL);
    if (isIn(token.word, ACTOR) && !isObject) {
      actor = norm;
      actorAt = at;
      if (norm !== "this") first ??= norm;
      isOwn = norm === "i" || norm === "we";
      continue;
    }
    const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
    if (AHEAD.has(norm)) ahead = true;
    const isDone = isOwn && DONE.has(norm) && (actor !== null || at <= from + 2);
    if (isDone && at - actorAt <= REACH && isSinceThen(text, at, clause)) return true;
    if (next === undefined) break;
    if (FUTURE.has(norm)) {
      const mine =
        at <= from + 1 && actor === null ? !isIn(next.word, ACTOR) : actor !== null && isOwn;
      if (mine && isDeed(text, at + 1, clause.to)) return true;
    } else if (isOwn && PLANNING.has(norm) && next.norm === "to") {
      if ((actor !== null || at <= from + 1) && isDeed(text, at + 2, clause.to)) return true;
    } else if (isOwn && (norm === "am" || norm === "are") && actor !== null) {
      if (isUnderWay(text, at + 1, clause)) return true;
    } else if (
      isBareProgress(token, at, clause) &&
      !hasVerb(text, at + 1, clause.to) &&
      isUnderWay(text, at, clause)
    )
      return true;
    if (first === "i" && actor === "i" && !saidVerb && !ADVERBS.has(norm)) {
      saidVerb = true;
      told = isIn(token.word, TOLD) || norm.endsWith("ed") || FELT.has(norm) || FEELS.has(norm);
    }
  }
  // "I start the course on Monday", "my application goes off on Friday".
  const mine = first === "i" || (actor === null && tokens[from]?.norm === "my");
  return ahead && mine && !told && (saidVerb || !clause.isPast) && !clause.isConditional;
}

/** A verb stands this close behind its subject, "and" included. */
const REACH = 6;
const ACTOR = classMask("actor");
const TOLD = classMask("past", "modal", "be", "have", "negator");
const VERBAL = classMask("modal", "be", "have", "past");
const OTHERS = new Set(["it", "this", "that", "these", "those"]);

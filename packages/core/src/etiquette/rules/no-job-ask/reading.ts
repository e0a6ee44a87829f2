import type { CheckedMessage } from "../../checked-message.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { classMask, isIn, UNKNOWN_WORD } from "../../text/vocabulary.js";
import { INNOCENT, LEARNING } from "./words.js";

const PAST = classMask("past");
const MODAL = classMask("modal");
const NEGATOR = classMask("negator");
const SCHEDULE = classMask("weekday", "daypart", "talkNoun", "month");

/** Where some words stand. */
export interface Place {
  readonly text: TextAnalysis;
  readonly hit: Hit;
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/** Not quoted, not denied, and not about another thing in the same words. */
export function isSaidNow({ text, hit, clause, sentence }: Place): boolean {
  if (text.isQuoted(hit) || isDenied(text, hit)) return false;
  const from = Math.max(sentence.from, Math.min(clause.from, hit.from));
  const to = Math.max(hit.to, Math.min(clause.to, hit.to + 3));
  return !text.hits(INNOCENT).some((other) => other.from < to && other.to > from);
}

/** "I would love to hear how people join your team". */
function isLearning({ text, hit, clause }: Place): boolean {
  return text
    .hits(LEARNING)
    .some(
      (other) =>
        other.from < hit.to &&
        other.from >= Math.min(clause.from, hit.from) &&
        hit.from - other.to < 8,
    );
}

/** "I have taken the job". */
function isDone(text: TextAnalysis, clause: Clause, to: number): boolean {
  for (let at = clause.from; at < to; at += 1) {
    if (
      normAt(text, at) === "have" &&
      /(?:ed|en|[aou]ne?|ought|got|had)$/.test(normAt(text, at + 1))
    )
      return true;
  }
  return false;
}

/** "I don't want a job", but not "please don't forget me" or "if you don't mind". */
function isDenied(text: TextAnalysis, hit: Hit): boolean {
  // "Please don't forget me" and "I wouldn't mind a job" are themselves asks.
  if (isIn(text.tokens[hit.from]?.word ?? UNKNOWN_WORD, NEGATOR)) return false;
  if (!text.isNegated(hit)) return false;
  const clause = text.clauseAt(hit.from);
  const behind = text.tokens[(clause?.negatedFrom ?? 0) + 1]?.norm ?? "";
  return !NO_DENIAL.has(behind);
}
const NO_DENIAL = new Set(["forget", "mind", "hesitate", "only", "sure"]);

const RELATIVE = new Set(["who", "which", "that", "whom"]);
const WH = new Set(["how", "what", "why", "which", "where", "when"]);
const OF_OTHERS = new Set(
  "you your he she they people did does do was were are is it most a the employers recruiters makes made led hiring many much have has had happens changes comes goes".split(
    " ",
  ),
);

/** The reader is to act: no story of what they or others did. */
export function isAskedOfThem(place: Place): boolean {
  const { text, hit, clause, sentence } = place;
  const isOpen =
    clause.isRequest || clause.isConditional || sentence.isQuestion || text.includes(hit, NEGATOR);
  if (isOpen) return !isStory(place);
  if (clause.subject === "they" || clause.subject === "other") return false;
  if (RELATIVE.has(text.tokens[clause.from]?.norm ?? "")) return false;
  if (clause.isPast && !text.includes(clause, MODAL)) return false;
  // "I keep a list", "you keep me": told, where nothing asks.
  return (
    clause.subject !== "you" ||
    text.includes(clause, MODAL) ||
    hasWord(text, sentence.from, hit.from, WONDERING)
  );
}

/** "How did you …", "what do recruiters …": about the work, not for it. */
function isStory({ text, hit, clause, sentence }: Place): boolean {
  if (clause.isConditional) return false;
  for (let at = sentence.from; at < hit.to - 1; at += 1) {
    if (!WH.has(normAt(text, at)) || (!sentence.isQuestion && normAt(text, at) === "when"))
      continue;
    const next = normAt(text, at + 1);
    const behind = normAt(text, at + 2);
    if (
      MODALS.has(next) && normAt(text, at) !== "when"
        ? behind === "you" || behind === "your"
        : at + 1 === hit.from
    )
      return true;
    // "how you could get me in" asks; "how you got in" does not.
    if (OF_OTHERS.has(next) && !MODALS.has(behind) && !isOwnChance(text, at + 2)) return true;
  }
  return false;
}

/** "What are my chances". */
function isOwnChance(text: TextAnalysis, at: number): boolean {
  return hasWord(text, at, at + 2, MY_CHANCES);
}

function normAt(text: TextAnalysis, at: number): string {
  return text.tokens[at]?.norm ?? "";
}

const MY_CHANCES = new Set(["i", "my", "me", "chances", "odds"]);
const MODALS = new Set(["can", "could", "might", "would", "will", "should"]);

const WONDERING = new Set(
  "curious know hear tell wonder wondering wondered whether word news if ask asking inquire enquire hope hoping hoped case please kindly should unless perhaps maybe".split(
    " ",
  ),
);
const HEARD = new Set([
  ...WONDERING,
  ..."heard saw see says said noticed understand read".split(" "),
]);

function hasWord(
  text: TextAnalysis,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (words.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** The sender, or somebody of theirs: "my brother needs". */
const OWN = new Set(["i", "my", "me"]);

/** "I am looking for", "my brother needs", now: "when I was looking for" is a story. */
export function isOwnWish(place: Place): boolean {
  const { text, hit, clause, sentence } = place;
  const { subject } = clause;
  if (isLearning(place)) return false;
  const isOthers =
    subject === "you" || subject === "they" || (subject === "other" && !sentence.isQuestion);
  if (isOthers && !hasWord(text, sentence.from, hit.to, OWN)) return false;
  for (let at = Math.max(clause.from, hit.from - 3); at <= hit.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && isIn(token.word, PAST)) return false;
  }
  return true;
}

/** Asked, supposed or hoped, or heard of as going on now. */
export function isRaised(place: Place, message: CheckedMessage): boolean {
  const { text, hit, clause, sentence } = place;
  const opening = normAt(text, hit.from);
  if (opening === "i" || WH.has(opening) || isStory(place)) return false;
  if (isBooked(place)) return false;
  if (!clause.isConditional && isToldOfThen(place)) return false;
  if (text === message.subject) return sentence.isQuestion;
  if (clause.isConditional || clause.isQuestion || clause.isRequest || sentence.isQuestion) {
    return true;
  }
  return hasWord(text, sentence.from, hit.from, isGoingOn(place) ? HEARD : WONDERING);
}

function isToldOfThen({ text, hit, clause }: Place): boolean {
  for (let at = Math.max(clause.from, hit.from - 1); at < hit.to; at += 1) {
    if (/^w(?:as|ere)$/.test(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** "You are hiring": what is heard of so is hinted at. */
function isGoingOn({ text, hit }: Place): boolean {
  for (let at = hit.from; at < hit.to; at += 1) {
    if (/^(?:hiring|recruiting|looking|taking|after|short)$/.test(text.tokens[at]?.norm ?? ""))
      return true;
  }
  return false;
}

/** A free slot in a calendar. */
function isBooked({ text, hit, sentence }: Place): boolean {
  let isSlot = false;
  for (let at = hit.from; at < hit.to; at += 1) {
    if (
      /^(?:slot|spot|space|room|opening|place|some|one|seat)s?$/.test(text.tokens[at]?.norm ?? "")
    )
      isSlot = true;
  }
  return isSlot && text.includes(sentence, SCHEDULE);
}

/** Others' work, work that was, or work as a subject of the conversation. */
export function isTalkOfWork(place: Place): boolean {
  const { text, hit, clause, sentence } = place;
  // "I attached my CV in case you have an opening": what is supposed is no story.
  if (isSupposed(text, clause.from, hit.from)) return false;
  if (isStory(place) || isLearning(place) || isBooked(place)) return true;
  if (isDone(text, clause, hit.from)) return true;
  if (sentence.isQuestion) return false;
  if (clause.isPast && !text.includes(clause, MODAL)) return true;
  return !clause.isConditional && (clause.subject === "they" || clause.subject === "other");
}

function isSupposed(text: Place["text"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.tokens[at]?.norm === "case") return true;
  return false;
}

import type { CheckedMessage } from "../../checked-message.js";
import { defineRule, type Problem } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import type { PhraseSet } from "../../text/phrases.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { DIRECT } from "./direct-asks.js";
import {
  DENYING_ASKS,
  FOR_ME,
  HINTS,
  HIRING,
  INNOCENT,
  LIKE_ME,
  LOOKING,
  TALK_ITSELF,
  THEIR_SIDE,
  WORK,
} from "./words.js";

const PAST = classMask("past");

/** Asks for information, never for work: one finding, at the first words that ask. */
export const rule = defineRule({
  id: "no-job-ask",
  subject: "message",
  title: "Ask for information, not for a job.",
  why: "People say yes to a conversation because nothing is at stake. An ask or a hint for work makes them feel used, and most can only say no.",
  severity: "error",
  sources: ["S6", "S52"],
  phrases: [
    DIRECT,
    DENYING_ASKS,
    HINTS,
    HIRING,
    WORK,
    THEIR_SIDE,
    FOR_ME,
    LIKE_ME,
    LOOKING,
    INNOCENT,
    TALK_ITSELF,
  ],
  messages: {
    asks: 'You ask for work here ("{words}"). That turns a conversation into an application, and most people can only say no to it. Ask about their path or their work instead.',
  },
  instead: [
    "Ask how they came to their work, what it asks of them, or what they would do first in your place.",
  ],
  check: (message) => {
    for (const text of message.texts) {
      const at = firstAsk(text, message);
      if (at !== null) return [problem(text, at)];
    }
    return [];
  },
});

function problem(text: TextAnalysis, at: Hit): Problem<"asks"> {
  return { message: "asks", in: text, at, data: { words: text.textOf(at).replace(/\s+/g, " ") } };
}

function firstAsk(text: TextAnalysis, message: CheckedMessage): Hit | null {
  const [denying] = text.hits(DENYING_ASKS);
  if (denying !== undefined) return denying;
  for (const hit of text.hits(DIRECT)) {
    if (isLive(text, hit) && !touches(text, TALK_ITSELF, hit)) return hit;
  }
  for (const hit of text.hits(HINTS)) {
    if (
      isLive(text, hit) &&
      !isSaidOfOthers(text, hit) &&
      !touches(text, INNOCENT, hit) &&
      !touches(text, TALK_ITSELF, hit)
    )
      return hit;
  }
  for (const hit of text.hits(HIRING)) {
    if (isTheirs(text, hit, message)) return hit;
  }
  for (const hit of text.hits(WORK)) {
    if (isTheirs(text, hit, message) && isOffered(text, hit)) return hit;
  }
  for (const hit of text.hits(LOOKING)) {
    if (isOwnWish(text, hit) && !text.isNegated(hit) && !text.isQuoted(hit)) return hit;
  }
  return null;
}

/** Said now and by the sender: not denied, not quoted, not a story. */
function isLive(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  // "I attached my CV in case you have an opening": what is supposed is not past, whatever came before.
  if (isSupposed(text, clause.from, hit.from)) return true;
  const isTold = clause.subject === "they" || clause.subject === "other";
  if (isTold && clause.isPast && !sentence.isQuestion) return false;
  if (clause.isPast && !clause.isRequest && !clause.isConditional && !sentence.isQuestion)
    return false;
  // "Jo, who put in a word for me": somebody else's doing.
  return !(clause.subject === "other" && RELATIVE.has(text.tokens[clause.from]?.norm ?? ""));
}

function isSupposed(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "if" || norm === "case") return true;
  }
  return false;
}

/** A hint speaks of the sender or of what the reader could do, not of third people. */
function isSaidOfOthers(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return true;
  if (isAboutTheCraft(text, hit)) return true;
  return (
    clause.subject === "they" ||
    (clause.subject === "you" &&
      !clause.isConditional &&
      !clause.isRequest &&
      !sentence.isQuestion &&
      !text.includes(clause, MYSELF))
  );
}

/** An opening or hiring on their side that the sentence asks about. */
function isTheirs(text: TextAnalysis, hit: Hit, message: CheckedMessage): boolean {
  if (!isLive(text, hit) || !isAsked(text, hit, message)) return false;
  if (touches(text, INNOCENT, hit) || touches(text, TALK_ITSELF, hit)) return false;
  if (isAboutTheCraft(text, hit) || isAskedByOthers(text, hit)) return false;
  const isAgreed = message.kind === "confirm" || message.kind === "reschedule";
  return !(isAgreed && text.includes(hit, COMING));
}

/** A phrase of the set in the clause of the hit. */
function touches(text: TextAnalysis, set: PhraseSet, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined) return false;
  const from = Math.min(clause.from, hit.from);
  const to = Math.max(clause.to, hit.to);
  return text.hits(set).some((other) => other.from < to && other.to > from);
}

/** "What do editors look for when they take on someone?": a question about hiring, not for it. */
function isAboutTheCraft(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  // "how you priced those first jobs", "why divers you hire love boredom"
  for (let at = Math.max(sentence.from, hit.from - 8); at < hit.from; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (
      (norm === "how" || norm === "why") &&
      (text.tokens[at + 1]?.norm === "you" || norm === "why")
    )
      return true;
  }
  if (!sentence.isQuestion) return false;
  const first = text.tokens[sentence.from]?.norm ?? "";
  return CRAFT_WORDS.has(first) && !text.includes(sentence, MYSELF);
}

/** "My wife asked whether I had come home with a job." */
function isAskedByOthers(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const asked = text.tokens[(clause?.from ?? 0) - 1]?.norm;
  if (clause === undefined || (asked !== "asked" && asked !== "asking")) return false;
  const before = text.clauses[clause.index - 1];
  return before !== undefined && before.subject !== "i";
}

const CRAFT_WORDS = new Set(["what", "how", "why", "which", "who", "whom"]);
const MYSELF = classMask("i", "me", "my");
const COMING = classMask("coming");

/** Work on their side, or for the sender: "a post in your practice", "anything for me". */
function isOffered(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  const near = (other: Hit) =>
    other.from < sentence.to &&
    other.to > sentence.from &&
    (other.to <= hit.from ? hit.from - other.to < REACH : other.from - hit.to < REACH);
  const theirs = text.hits(THEIR_SIDE).some(near);
  const mine = text.hits(FOR_ME).some(near);
  const like = text.hits(LIKE_ME).some(near);
  const isStrict = text.includes(hit, JOB_WORD);
  return isStrict ? theirs || mine : theirs && (mine || like);
}

const REACH = 8;
const JOB_WORD = classMask("strictJob");
const RELATIVE = new Set(["who", "which", "that"]);

const WONDERING = new Set(
  "know hear heard tell wonder wondering whether word news if ask asking inquire enquire check case".split(
    " ",
  ),
);
const POST = classMask("job");
const OWNER = classMask("my", "your", "they");

function isAsked(text: TextAnalysis, hit: Hit, message: CheckedMessage): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  // "your role at the clinic" is theirs already.
  const before = hit.from > clause.from ? text.tokens[hit.from - 1] : undefined;
  const owned = text.tokens[hit.from];
  const isOwned = before !== undefined && isIn(before.word, OWNER);
  if (isOwned && owned !== undefined && isIn(owned.word, POST)) return false;
  if (text === message.subject) return sentence.isQuestion;
  if (clause.isQuestion || clause.isRequest || clause.isConditional || sentence.isQuestion)
    return true;
  for (let at = sentence.from; at < hit.from; at += 1) {
    if (WONDERING.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** "I am looking for", now: "when I was looking for" is a story. */
function isOwnWish(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined || clause.isConditional) return false;
  if (clause.subject !== "i" && clause.subject !== "none" && clause.subject !== "we") return false;
  for (let at = Math.max(clause.from, hit.from - 3); at <= hit.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && isIn(token.word, PAST)) return false;
  }
  return true;
}

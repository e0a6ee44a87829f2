import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import type { Request } from "../../text/requests.js";
import { Shape } from "../../text/token.js";
import { classMask } from "../../text/vocabulary.js";
import { READING } from "./learned.js";
import { ASKING, CONVERSING, OFFERED, TASKS } from "./words.js";

/** Asks for a talk, not for work. */
export const rule = defineRule({
  id: "no-favor-ask",
  subject: "message",
  title: "Ask for a conversation, not for work.",
  why: "Reading an essay, forwarding a mail or looking something up is work for somebody who owes you nothing. It uses up the goodwill that the talk needs.",
  severity: "error",
  sources: ["S57"],
  phrases: [TASKS, ASKING, OFFERED],
  reading: READING,
  messages: {
    task: 'You give them a task here ("{words}"). A busy person offers 20 minutes more gladly than errands. Keep to the one ask, the conversation, and do this yourself.',
  },
  instead: ["Ask in the conversation how they would go about it."],
  check: (message) =>
    weighProblems(message, READING, () => knownTasks(message), "task").slice(0, 1),
});

function knownTasks(message: CheckedMessage) {
  for (const text of message.texts) {
    const at = firstTask(text, message);
    if (at !== null) {
      return [{ message: "task" as const, in: text, at, data: { words: text.textOf(at) } }];
    }
  }
  return [];
}

function firstTask(text: TextAnalysis, message: CheckedMessage): Hit | null {
  const errand = text.requests.find((request) => isErrand(text, request));
  if (errand !== undefined) return errand;
  return text.hits(TASKS).find((hit) => isTask(text, hit, message)) ?? null;
}

/** Asked to do something that belongs to no conversation. */
function isErrand(text: TextAnalysis, request: Request): boolean {
  const { verb } = request;
  if (CONVERSING.has(verb.norm) || verb.norm.length < 3) return false;
  if (verb.shape & (Shape.number | Shape.capitalised | Shape.quoted)) return false;
  if (!isVerbLike(verb.norm)) return false;
  const sentence = text.sentences[request.sentence];
  if (sentence === undefined) return false;
  // Reading a resume is a matter of its own rule.
  if (SKIMMING.has(verb.norm) && text.includes(sentence, RESUME)) return false;
  return !text.isNegated({ from: request.from, to: request.to });
}

const SKIMMING = new Set("skim review scan critique peruse glance edit proofread".split(" "));
const RESUME = classMask("resume");
const NO_VERB = new Set(
  "the and for any this that these those some time your you our its one two minutes available open willing able interested happy free kind more less most much many about with from after before when where what how who why yes sure apologies thanks thank hello also okay ok fine merciless honest frank brutal assured there here all not never no nothing something anything".split(
    " ",
  ),
);

function isVerbLike(norm: string): boolean {
  return !NO_VERB.has(norm) && !norm.endsWith("ly");
}

function isTask(text: TextAnalysis, hit: Hit, message: CheckedMessage): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  if (isIntroduction(text, hit) && message.kind !== "outreach" && message.kind !== "nudge")
    return false;
  const near = (other: Hit) =>
    other.from < clause.to && other.to > clause.from && other.from <= hit.from;
  if (text.hits(OFFERED).some(near)) return false;
  const isRequested = text.requests.some(
    (request) =>
      request.sentence === sentence.index &&
      request.to <= hit.to + 1 &&
      hit.from - request.from < 14,
  );
  if (isRequested) return true;
  if (clause.subject === "they" || clause.subject === "other") return false;
  if (message.kind === "questions") return false;
  if (clause.isPast && !clause.isRequest && !clause.isConditional) return false;
  if (clause.subject === "i" || clause.subject === "we" || clause.subject === "it") {
    return (
      text
        .hits(ASKING)
        .some(
          (other) => other.from < hit.from && other.from >= clause.from && hit.from - other.to < 6,
        ) && asksThem(text, hit)
    );
  }
  if (clause.subject === "you") {
    return (
      clause.isRequest ||
      clause.isConditional ||
      text.hits(ASKING).some((other) => other.from < hit.from && other.from >= sentence.from)
    );
  }
  return clause.isRequest;
}

/** "I need your comments on", "grateful for feedback": theirs to give. */
function asksThem(text: TextAnalysis, hit: Hit): boolean {
  for (let at = Math.max(0, hit.from - 5); at < hit.to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (THEIRS.has(norm)) return true;
  }
  return false;
}

const THEIRS = new Set([
  "you",
  "your",
  "someone",
  "somebody",
  "feedback",
  "comments",
  "corrections",
  "critique",
  "introduction",
  "introductions",
]);

function isIntroduction(text: TextAnalysis, hit: Hit): boolean {
  for (let at = hit.from; at < hit.to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (norm.startsWith("introduc") || norm === "intro" || norm === "connect" || norm === "touch")
      return true;
  }
  return false;
}

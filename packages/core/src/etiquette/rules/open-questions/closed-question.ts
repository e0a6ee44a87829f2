import type { Question } from "../../checked-message.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { Gap, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const AUXILIARY = classMask("modal", "be", "do", "have");
const ACTOR = classMask("actor");
const SUBJECT = classMask("actor", "det");
const WH = classMask("wh");
const PREPOSITION = classMask("prep");

/** Words before the question itself: "So, do you …", "And finally, …". */
const LEAD_IN = new Set(
  "so and but also then or well now ok okay please first firstly second secondly third finally lastly last hi hello thanks just honestly overall generally actually personally maybe perhaps".split(
    " ",
  ),
);
/** Such forms never open a yes-or-no question: "being", "been". */
const NOT_FIRST = new Set(["be", "been", "being", "having", "doing", "must"]);
const ASKING = new Set(["can", "could", "would", "will", "may", "might"]);
/** What "could you …" asks people to tell or do: a request, not a yes-or-no question. */
const REQUESTED = new Set(
  "tell describe explain share walk talk say give name suggest recommend point introduce send edit look review help show elaborate discuss outline speak comment list connect put take offer expand paint sketch compare clarify teach run go guide illustrate mention summarize summarise shed refer reflect think mind care advise provide break pass".split(
    " ",
  ),
);
/** "May I …", "Can I …": asks leave to do this. */
const PERMITTED = new Set(
  "ask write contact use keep take record email call quote reach stay follow connect note mention come visit send talk speak share say tell get".split(
    " ",
  ),
);
/** "Do you know how …" asks how. */
const POINTS_AT = new Set(
  "know remember recall think find feel say see tell mind have suggest recommend".split(" "),
);
const PERSON = new Set(
  "anyone anybody someone somebody people person colleague colleagues others contact contacts else names".split(
    " ",
  ),
);
const EVER = new Set(["ever", "still", "always", "really"]);
const TAG = new Set(["right", "correct", "no", "yes", "yeah", "true"]);

/** The words that make an item of the list a yes-or-no question, or null where it is open. */
export function closedQuestion(text: TextAnalysis, question: Question): Hit | null {
  let found: Hit | null = null;
  for (let at = question.from; at < question.to; ) {
    const sentence = text.sentenceAt(at);
    if (sentence === undefined) break;
    const to = Math.min(sentence.to, question.to);
    const kind = judge(text.tokens, sentence, Math.max(sentence.from, question.from), to);
    // "Was it hard? How did you get through it?": the story follows.
    if (kind === "open") return null;
    if (kind === "closed") found ??= { from: Math.max(sentence.from, question.from), to };
    at = Math.max(to, at + 1);
  }
  return found;
}

type Judgement = "open" | "closed" | "neither";

function judge(tokens: readonly Token[], sentence: Sentence, start: number, to: number): Judgement {
  const from = skipLeadIn(tokens, start, to);
  const first = tokens[from];
  if (first === undefined || from >= to) return "neither";
  if (isIn(first.word, WH)) return judgeWh(tokens, sentence, from, to);
  if (isIn(first.word, PREPOSITION) && hasWhSoon(tokens, from, to)) return "open";
  if (isIn(first.word, AUXILIARY) && !NOT_FIRST.has(first.norm)) {
    const next = tokens[from + 1];
    const inverted = next !== undefined && isIn(next.word, SUBJECT);
    if (sentence.isQuestion || inverted) return judgeInverted(tokens, from, to);
  }
  const inverted = laterInversion(tokens, from + 1, to);
  if (inverted >= 0) return judgeInverted(tokens, inverted, to);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isIn(token.word, WH)) return "open";
  }
  if (!sentence.isQuestion) return "neither";
  if (EVER.has(first.norm)) return "closed";
  const last = tokens[to - 1];
  const isTag = last !== undefined && TAG.has(last.norm) && (last.before & Gap.comma) !== 0;
  return isTag || isStatement(tokens, from, to) ? "closed" : "neither";
}

function skipLeadIn(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  while (from < to) {
    const token = tokens[from];
    if (token === undefined) break;
    if (!LEAD_IN.has(token.norm) && !/^\d+$/.test(token.norm)) break;
    from += 1;
  }
  return from;
}

/** "How …" is open; "When you began, did you …" has its question behind the comma. */
function judgeWh(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): Judgement {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first?.norm !== "when" && first?.norm !== "where") return "open";
  if (next === undefined || isIn(next.word, AUXILIARY) || !sentence.isQuestion) return "open";
  const inverted = laterInversion(tokens, from + 1, to);
  return inverted < 0 ? "open" : judgeInverted(tokens, inverted, to);
}

function hasWhSoon(tokens: readonly Token[], from: number, to: number): boolean {
  const limit = Math.min(to, from + 12);
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const starts = at === from + 1 || (token.before & (Gap.comma | Gap.dash | Gap.colon)) !== 0;
    if (starts && isIn(token.word, WH)) return true;
  }
  return false;
}

/** "Looking back, would you …", "If you began again, would you …": the place of the auxiliary. */
function laterInversion(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) return -1;
    const parted = (token.before & (Gap.comma | Gap.dash | Gap.colon | Gap.semicolon)) !== 0;
    if (parted && isIn(token.word, WH)) return -1;
    if (parted && isIn(token.word, AUXILIARY) && isIn(next.word, SUBJECT)) return at;
  }
  return -1;
}

function judgeInverted(tokens: readonly Token[], at: number, to: number): Judgement {
  const auxiliary = tokens[at];
  const subject = tokens[at + 1];
  if (auxiliary === undefined || subject === undefined) return "closed";
  if (asksForWords(tokens, at, to)) return "open";
  for (let index = at + 2; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (PERSON.has(token.norm) && index < at + 6) return "neither";
    if (!isIn(token.word, WH) || token.norm === "that") continue;
    const previous = tokens[index - 1];
    // "Is it hard, and how …", "Did it help? If so, why": the second half is open.
    const parted =
      (token.before & (Gap.comma | Gap.dash | Gap.colon | Gap.semicolon | Gap.open | Gap.slash)) !==
      0;
    const joined = previous !== undefined && (previous.norm === "and" || previous.norm === "or");
    if ((parted || joined) && token.norm !== "which" && token.norm !== "where") return "open";
    const points =
      previous !== undefined &&
      POINTS_AT.has(previous.norm) &&
      subject.norm === "you" &&
      (auxiliary.norm === "do" || ASKING.has(auxiliary.norm));
    if (points) return "open";
  }
  return isChoice(tokens, at, to) ? "neither" : "closed";
}

/** "Could you tell me", "Would you mind", "May I ask", "Can I write to you again". */
function asksForWords(tokens: readonly Token[], at: number, to: number): boolean {
  const auxiliary = tokens[at]?.norm ?? "";
  const subject = tokens[at + 1]?.norm;
  if (subject === "you" && (auxiliary === "do" || auxiliary === "are")) {
    const verb = tokens[at + 2]?.norm;
    if (verb === "mind") return true;
    return (verb === "able" || verb === "willing") && REQUESTED.has(tokens[at + 4]?.norm ?? "");
  }
  if (!ASKING.has(auxiliary)) return false;
  const limit = Math.min(to, at + 8);
  const verbs =
    subject === "you" ? REQUESTED : subject === "i" || subject === "we" ? PERMITTED : null;
  if (verbs === null)
    return auxiliary === "would" && subject === "it" && hasNorm(tokens, at, limit, "if");
  for (let index = at + 2; index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (verbs.has(token.norm)) return true;
    if (!SOFTENER.has(token.norm)) return false;
  }
  return false;
}

const SOFTENER = new Set(
  "please kindly perhaps maybe possibly be able willing to happy open also ever briefly just i".split(
    " ",
  ),
);

function hasNorm(tokens: readonly Token[], from: number, to: number, norm: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.norm === norm) return true;
  return false;
}

/** "Is it more data or more people?" cannot be answered with yes. */
function isChoice(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at + 2; index + 1 < to; index += 1) {
    if (tokens[index]?.norm !== "or") continue;
    const next = tokens[index + 1]?.norm;
    return next !== "not" && next !== "no" && next !== "anything" && next !== "something";
  }
  return false;
}

/** "You like it here?": word order of a statement, mark of a question. */
function isStatement(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  return first !== undefined && second !== undefined && from + 2 < to && isIn(first.word, ACTOR);
}

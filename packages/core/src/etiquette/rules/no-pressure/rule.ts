import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { READING } from "./learned.js";
import { ASAP, DEADLINE, DEMAND, EASED, GUILT, MUST, NEED, UNANSWERED } from "./words.js";

const WH = classMask("wh");
const ORDER = classMask("verb", "polite");

/** Leaves the other person free to say no, and to answer when it suits. */
export const rule = defineRule({
  id: "no-pressure",
  subject: "message",
  title: "Leave them free to say no.",
  why: "They owe you nothing. A demand, a deadline or a reproach turns a gift into a chore, and chores get refused.",
  severity: "error",
  sources: ["S38"],
  phrases: [NEED, MUST, DEMAND, DEADLINE, ASAP, GUILT, UNANSWERED, EASED],
  reading: READING,
  messages: {
    heard:
      'This presses them ("{words}"): they owe you nothing, and whoever feels pushed says no or nothing. Ask, and leave an easy way out.',
    demand:
      'You demand ("{words}") where you can only ask: they owe you nothing, and people refuse what is demanded. Ask, and leave a way to say no.',
    deadline:
      'You set a deadline for a favour ("{words}"), which makes it easier to say nothing at all. Say when you are free and leave the rest to them.',
    urgent:
      'You hurry them ("{words}"), though the hurry is yours. Leave it out, or write early enough.',
    guilt:
      'You reproach them ("{words}"). People who feel guilty avoid you. Write as if for the first time, and make it easy to answer.',
  },
  instead: [
    "Whenever it suits you, and no worries at all if it does not.",
    "A line by email would help me just as much.",
  ],
  check: (message) =>
    weighProblems(message, READING, () => knownPressure(message), "heard").slice(0, 1),
});

function knownPressure({ kind, texts }: CheckedMessage) {
  const mayFixTime = kind === "confirm" || kind === "reschedule";
  for (const text of texts) {
    const demand =
      text.hits(NEED).find((hit) => isMeant(text, hit) && !asksWhat(text, hit)) ??
      text.hits(MUST).find((hit) => isMeant(text, hit) && !isGeneralAdvice(text, hit)) ??
      text.hits(DEMAND).find((hit) => !text.isQuoted(hit) && !isEased(text, hit));
    if (demand !== undefined) return [problem(text, "demand", demand)];
    const guilt =
      text.hits(GUILT).find((hit) => !text.isQuoted(hit) && !isEased(text, hit)) ??
      text.hits(UNANSWERED).find((hit) => isReproach(text, hit));
    if (guilt !== undefined) return [problem(text, "guilt", guilt)];
    const urgent = text.hits(ASAP).find((hit) => isMeant(text, hit) && isForThem(text, hit));
    if (urgent !== undefined) return [problem(text, "urgent", urgent)];
    if (mayFixTime) continue;
    const deadline = text
      .hits(DEADLINE)
      .find((hit) => isMeant(text, hit) && isForThem(text, hit) && !isEased(text, hit));
    if (deadline !== undefined) return [problem(text, "deadline", deadline)];
  }
  return [];
}

function problem<Id extends string>(text: TextAnalysis, message: Id, at: Hit) {
  return { message, in: text, at, data: { words: text.textOf(at) } };
}

/** Said now and by the sender: not denied, not somebody's words. */
function isMeant(text: TextAnalysis, hit: Hit): boolean {
  return !text.isNegated(hit) && !text.isQuoted(hit);
}

/** "What do I need to know before …?" asks for knowledge. */
function asksWhat(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  const from = Math.max(sentence?.from ?? 0, text.layout.bodyFrom);
  const first = text.tokens[from];
  return sentence?.isQuestion === true && first !== undefined && isIn(first.word, WH);
}

/** "Do you need to answer mails at night?", "if you have to move it" ask and allow. */
function isGeneralAdvice(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  return (
    clause === undefined ||
    sentence === undefined ||
    sentence.isQuestion ||
    clause.isConditional ||
    clause.isPast ||
    clause.isReported
  );
}

/** The other person has to hurry: "I will reply as soon as possible" is the sender's own hurry. */
function isForThem(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined || clause.isConditional) return false;
  // "Hi Ana, let me know": the greeting hides that the clause is an order.
  const { bodyFrom } = text.layout;
  const first = clause.from < bodyFrom ? text.tokens[bodyFrom] : undefined;
  if (first !== undefined && isIn(first.word, ORDER)) return !clause.isPast;
  if (clause.subject === "i" || clause.subject === "we") {
    return (
      clause.isRequest ||
      text.hits(NEED).some((need) => need.from >= clause.from && need.to <= clause.to)
    );
  }
  if (clause.isPast || clause.isReported) return false;
  if (clause.subject === "none") return true;
  return clause.isRequest || (clause.subject === "it" && text.hits(ASAP).includes(hit));
}

/** "if you can", "no rush": the sentence itself takes the pressure away. */
function isEased(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return true;
  return text.hits(EASED).some((ease) => ease.from >= sentence.from && ease.to <= sentence.to);
}

/** "You have not answered" reproaches, unless the sentence or the next one understands why. */
function isReproach(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined || clause.isConditional) return false;
  if (text.isQuoted(hit)) return false;
  const next = text.sentences[sentence.index + 1];
  const until = next === undefined ? sentence.to : next.to;
  return !text.hits(EASED).some((ease) => ease.from >= sentence.from && ease.to <= until);
}

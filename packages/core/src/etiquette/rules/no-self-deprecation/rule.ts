import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask } from "../../text/vocabulary.js";
import { READING } from "./learned.js";
import { APOLOGY, BELITTLED, BURDEN, WORTHLESS } from "./words.js";

const FIRST_PERSON = classMask("i", "me", "my", "we");

/** The sender neither apologises for writing nor puts themself down. */
export const rule = defineRule({
  id: "no-self-deprecation",
  subject: "message",
  title: "Do not apologise for writing or put yourself down.",
  why: "It asks the reader to comfort you before anything else, and it makes a fair request look like an imposition.",
  severity: "warning",
  sources: ["CCC"],
  phrases: [APOLOGY, BURDEN, BELITTLED, WORTHLESS],
  reading: READING,
  messages: {
    apology:
      'You apologise for writing at all ("{words}"). A short, polite question is no offence, and they now have to reassure you. Delete it, or thank them for their time.',
    belittled:
      'You put yourself down ("{words}"). It makes them doubt whether the conversation is worth it. Say plainly who you are: that is enough.',
  },
  instead: ["I'm a second-year nursing student at Carrow State."],
  check: (message) =>
    weighProblems(message, READING, () => knownSlights(message), "belittled").slice(0, 1),
});

function knownSlights({ texts }: CheckedMessage) {
  for (const text of texts) {
    const apology = text.hits(APOLOGY).find((hit) => isOwn(text, hit) && !text.isNegated(hit));
    const found =
      apology ??
      text.hits(BURDEN).find((hit) => isOwn(text, hit) && !text.isNegated(hit)) ??
      text.hits(BELITTLED).find((hit) => !text.isQuoted(hit) && !isDenied(text, hit)) ??
      text.hits(WORTHLESS).find((hit) => isOwn(text, hit));
    if (found === undefined) continue;
    const message = apology === undefined ? ("belittled" as const) : ("apology" as const);
    return [{ message, in: text, at: found, data: { words: text.textOf(found) } }];
  }
  return [];
}

/** "I am not just a student" denies it; "I am a nobody" negates nothing. */
function isDenied(text: TextAnalysis, hit: Hit): boolean {
  if (!text.isNegated(hit)) return false;
  const at = text.clauseAt(hit.from)?.negatedFrom ?? -1;
  const negator = text.tokens[at]?.norm;
  return negator !== "nobody" && !(negator === "no" && text.tokens[at + 1]?.norm === "one");
}

/** Said by the sender of themself: not quoted, not asked about or told of others. */
function isOwn(text: TextAnalysis, hit: Hit): boolean {
  if (text.isQuoted(hit)) return false;
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (clause.subject !== "you" && clause.subject !== "they") return !isGeneral(text, hit);
  if (sentence.isQuestion) return false;
  return text.includes(sentence, FIRST_PERSON) || (clause.subject === "you" && !clause.isReported);
}

/** "What wastes your time?", "How do you say sorry for a late delivery?" speak of the work. */
function isGeneral(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined || !sentence.isQuestion) return false;
  const first = text.tokens[sentence.from]?.norm;
  return (
    (first === "what" ||
      first === "how" ||
      first === "why" ||
      first === "which" ||
      first === "who") &&
    !text.includes(sentence, FIRST_PERSON)
  );
}

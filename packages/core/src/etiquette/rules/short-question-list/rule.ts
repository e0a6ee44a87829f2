import type { CheckedMessage, Question } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const ASKS = classMask("wh", "modal", "be", "do", "have", "verb");
const THANKS = classMask("thanks");
const USUAL_MINUTES = 20;

/** A list of questions fits into the time that was agreed. */
export const rule = defineRule({
  id: "short-question-list",
  subject: "message",
  title: "Bring no more questions than the time allows.",
  why: "A good answer takes two or three minutes. With more than a dozen questions you will interrupt people or run over.",
  severity: "warning",
  kinds: ["questions"],
  sources: ["S37"],
  anyLanguage: true,
  options: {
    maxQuestions: {
      type: "integer",
      default: 12,
      minimum: 1,
      maximum: 100,
      description: "The most questions for 20 minutes; a longer talk may have more in proportion.",
    },
  },
  messages: {
    tooMany:
      "{count} questions will not fit into {minutes} minutes: good answers take two or three minutes each, and you would have to hurry them. Keep the seven you most want answered and hold the rest in reserve.",
  },
  check: (message, { maxQuestions }) => {
    const most = Math.max(
      maxQuestions,
      Math.floor((maxQuestions * message.minutes) / USUAL_MINUTES),
    );
    const questions = mainQuestions(message);
    const first = questions[most];
    if (first === undefined) return [];
    const data = { count: questions.length, minutes: message.minutes };
    return [{ message: "tooMany", at: { from: first.from, to: first.to }, data }];
  },
});

const NUMBERED = /^\s*\(?\d{1,2}[.):]/;
const PROMPT = /^(?:\s{2,}|\t|\s*[-–—•*·(>])/;

/** The questions themselves: no headings, no thanks, no prompts under a numbered question. */
function mainQuestions({ questions, body }: CheckedMessage): readonly Question[] {
  const asked = questions.filter((question) => {
    const text = question.text.trim();
    if (question.to === question.from || text.endsWith(":")) return false;
    if (text.includes("?") || NUMBERED.test(text)) return true;
    const first = body.tokens[question.from];
    if (first === undefined || isIn(first.word, THANKS)) return false;
    return !body.isEnglish || isIn(first.word, ASKS);
  });
  const leads = asked.filter((question) => !PROMPT.test(question.text));
  // A list of nothing but bullets has no prompts: its bullets are the questions.
  return leads.length * 3 >= asked.length ? leads : asked;
}

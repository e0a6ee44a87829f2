import { defineRule } from "../../define-rule.js";
import { closedQuestion } from "./closed-question.js";

const LARGEST_SHARE = 1 / 3;

/** Questions that invite a story. */
export const rule = defineRule({
  id: "open-questions",
  subject: "message",
  title: "Ask questions that a yes or no cannot answer.",
  why: "People remember and tell stories when asked how and what. A row of yes-or-no questions feels like a form, above all at the start.",
  severity: "warning",
  kinds: ["questions"],
  sources: ["S55"],
  messages: {
    first:
      'Your first question can be answered with yes or no ("{words}"), and then there is silence. Begin with how or what, so that they can tell their story.',
    many: "{closed} of {count} questions can be answered with yes or no, so you will learn little. Turn them into how, what or why.",
  },
  instead: ["How did you come to this work?", "What does a good day look like?"],
  check: ({ body, questions }) => {
    const asked = questions.filter((question) => question.to > question.from);
    const closed = asked.flatMap((question) => closedQuestion(body, question) ?? []);
    const [at] = closed;
    const [first] = asked;
    if (at === undefined || first === undefined) return [];
    if (at.from >= first.from && at.to <= first.to) {
      return [{ message: "first", at, data: { words: body.textOf(at) } }];
    }
    if (closed.length <= asked.length * LARGEST_SHARE) return [];
    return [{ message: "many", at, data: { closed: closed.length, count: asked.length } }];
  },
});

import { defineRule } from "../../define-rule.js";
import { phrases } from "../../text/phrases.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const VAGUE = phrases([
  "~pick your brain|brains",
  "any|some|your|general ~advice|tips|guidance|wisdom|insights|insight|pointers",
  "to ~network|connect",
  "your|the industry|field|company|career|profession|job|sector|experience|experiences|work|journey|background|line",
  "~learn|~know|~hear more about",
  "your thoughts",
]);

const PLAIN = classMask(
  "generic",
  "function",
  "prep",
  "det",
  "verb",
  "weekday",
  "month",
  "daypart",
  "number",
  "minute",
  "hour",
  "title",
  "greeting",
  "signoff",
  "thanks",
  "polite",
  "negator",
  "modal",
  "past",
  "talkNoun",
  "talkVerb",
  "coordinator",
  "subordinator",
  "wh",
  "job",
  "asking",
  "wishing",
);
const LEAST_TOPIC_WORDS = 3;

/** Says what the talk is about. */
export const rule = defineRule({
  id: "vague-ask",
  subject: "message",
  title: "Name the topic you want to ask about.",
  why: "“Pick your brain” tells the reader nothing about what they would say. One topic lets them see at once that they can help.",
  severity: "suggestion",
  kinds: ["outreach"],
  sources: ["NYT"],
  phrases: [VAGUE],
  messages: {
    vague:
      'You ask without a topic ("{words}"), so they cannot tell whether they are the right person. Name the one thing you would ask about.',
  },
  instead: ["I would ask how you moved from the ward into triage."],
  check: ({ body }) => {
    const [at] = body.hits(VAGUE);
    if (at === undefined) return [];
    const { bodyFrom, bodyTo } = body.layout;
    let topic = 0;
    for (let index = bodyFrom; index < bodyTo; index += 1) {
      const token = body.tokens[index];
      if (token === undefined || token.norm.length < 4 || isIn(token.word, PLAIN)) continue;
      if ((token.shape & (Shape.capitalised | Shape.url | Shape.email)) === 0) topic += 1;
    }
    if (topic >= LEAST_TOPIC_WORDS) return [];
    return [{ message: "vague", at, data: { words: body.textOf(at) } }];
  },
});

import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import { phrases } from "../../text/phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

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
);

/** What points back at words of the conversation. */
const REMEMBERED = phrases([
  "you|your .. said|mentioned|told|described|explained|shared|suggested|recommended|showed|pointed|noted|called|taught|warned|advised|walked|compared|put|talked|spoke|gave|drew",
  "your|the ~story|~point|~advice|~tip|~suggestion|~description|~explanation|~example|~account|~thought|~comment|~take|~idea|~remark|~line|~view|~warning|~comparison|~analogy|~recommendation|~trick|~rule|~habit|~answer about|on|of|to|that|for|from|with",
  "~hear|~learn|~talk|~know|~understand|~realize|~realise about|how|why|what|that|your",
  "how|why|what|when|where you|your|the|they",
  "the way you",
  "~advice|~tip|~suggestion to|that|on|about",
  "especially|particularly|most|stuck|stayed|struck|loved|liked|remember|favorite|favourite",
]);

/** A thank-you names something that was said. */
export const rule = defineRule({
  id: "specific-thanks",
  subject: "message",
  title: "Name one thing from the conversation.",
  why: "One concrete thing they said shows that you listened. Thanks for everything could go to anybody.",
  severity: "warning",
  kinds: ["thank-you"],
  sources: ["S64", "BOL", "NW"],
  phrases: [REMEMBERED],
  messages: {
    general:
      "You thank them without naming anything they said, so it could go to anyone. Name the one thing that stayed with you and what you make of it.",
  },
  instead: ["Your story about the first night shift told me more than any brochure."],
  check: ({ body, recipient, sender }) => {
    const own = new Set(
      [recipient.name, recipient.organization, sender.name].flatMap((name) =>
        name === null ? [] : fold(name).split(/[^a-z0-9]+/),
      ),
    );
    return body.sentences.some((sentence) => isConcrete(body, sentence, own))
      ? []
      : [{ message: "general" }];
  },
});

function isConcrete(text: TextAnalysis, sentence: Sentence, own: ReadonlySet<string>): boolean {
  const from = Math.max(sentence.from, text.layout.bodyFrom);
  const to = Math.min(sentence.to, text.layout.bodyTo);
  let concrete = 0;
  for (let index = from; index < to; index += 1) {
    const token = text.tokens[index];
    if (token === undefined || token.norm.length < 3 || own.has(token.norm)) continue;
    if (token.shape & (Shape.url | Shape.email | Shape.number)) continue;
    if (token.shape & Shape.quoted) return true;
    if (!isIn(token.word, PLAIN)) concrete += 1;
  }
  if (concrete === 0) return false;
  const remembers = text.hits(REMEMBERED).some((hit) => hit.from < to && hit.to > from);
  return remembers ? concrete >= 1 : concrete >= 3;
}

import { defineRule } from "../../define-rule.js";
import { DAY_PARTS } from "../../phrases/day-parts.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Duration } from "../../text/durations.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { classMask } from "../../text/vocabulary.js";

const IF_YOU_LIKE = phrases([
  "if you .. like|want|wish|prefer|happy|enjoy|have|can|willing|feel|choose|up",
  "longer only|if",
]);

/** Keeps the time asked for to what a stranger gives gladly. */
export const rule = defineRule({
  id: "max-time-ask",
  subject: "message",
  title: "Ask for 30 minutes at most.",
  why: "Half an hour is what people give a stranger without looking at their calendar twice. More is greedy, and they can always offer it.",
  severity: "error",
  kinds: ["outreach", "nudge", "reschedule"],
  sources: ["S37", "S38", "UMA", "KU", "BLS"],
  phrases: [DAY_PARTS, IF_YOU_LIKE],
  options: {
    maxMinutes: {
      type: "integer",
      default: 30,
      minimum: 5,
      maximum: 240,
      description: "The most minutes that a message may ask for.",
    },
  },
  messages: {
    tooLong:
      'You ask for more than {most} minutes ("{words}"). That is a lot from somebody who owes you nothing, and a reason to put it off. Ask for 20 minutes; they will stay longer if they enjoy it.',
  },
  instead: ["Would you have 20 minutes?"],
  check: ({ body }, { maxMinutes }) => {
    const long = body.durations.find((duration) => isTooLong(body, duration, maxMinutes));
    const at: Hit | undefined = long ?? body.hits(DAY_PARTS).find((hit) => isAskedFor(body, hit));
    if (at === undefined) return [];
    return [{ message: "tooLong", at, data: { words: body.textOf(at), most: maxMinutes } }];
  },
});

function isTooLong(text: TextAnalysis, duration: Duration, maxMinutes: number): boolean {
  if (duration.of !== "talk" || duration.most <= maxMinutes) return false;
  if (text.isNegated(duration) || text.isQuoted(duration)) return false;
  if (asksAboutTheirs(text, duration) || isWindow(text, duration, maxMinutes)) return false;
  // "20 minutes, or an hour if you like" asks for 20 and leaves the rest to them.
  const clause = text.clauseAt(duration.from);
  const sentence = text.sentenceAt(duration.from);
  const shorter = text.durations.some(
    (other) =>
      other !== duration &&
      other.of === "talk" &&
      other.most <= maxMinutes &&
      other.sentence === duration.sentence,
  );
  if (!shorter || sentence === undefined || clause === undefined) return true;
  return !text.hits(IF_YOU_LIKE).some((hit) => hit.from >= sentence.from && hit.to <= sentence.to);
}

const UNIT = classMask("hour", "minute");

/** "How do you fill the two hours before a show?": of their work, not of the talk. */
function asksAboutTheirs(text: TextAnalysis, run: { readonly from: number }): boolean {
  const sentence = text.sentenceAt(run.from);
  const clause = text.clauseAt(run.from);
  if (sentence?.isQuestion !== true || clause?.isRequest === true) return false;
  const opening = text.tokens[sentence.from]?.norm;
  const second = text.tokens[sentence.from + 1]?.norm;
  if (opening !== "how" && opening !== "what" && opening !== "why") return false;
  return second !== "about" && second !== "would";
}

/** Clock times beside a length that is named say when, not for how long. */
function isWindow(text: TextAnalysis, duration: Duration, maxMinutes: number): boolean {
  if (text.includes(duration, UNIT)) return false;
  return text.durations.some(
    (other) =>
      other !== duration && other.of === "talk" && !other.isVague && other.most <= maxMinutes,
  );
}

function isAskedFor(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined) return false;
  if (text.isNegated(hit) || text.isQuoted(hit) || asksAboutTheirs(text, hit)) return false;
  return clause.isRequest || sentence.isQuestion;
}

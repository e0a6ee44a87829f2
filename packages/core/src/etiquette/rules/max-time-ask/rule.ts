import { defineRule } from "../../define-rule.js";
import { DAY_PARTS } from "../../phrases/day-parts.js";
import { heardMention } from "../../readings/weigh-mentions.js";
import { READING } from "./learned.js";
import { IF_YOU_LIKE, longTimes } from "./long-times.js";

const MOST_MINUTES = 30;

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
      default: MOST_MINUTES,
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
  reading: READING,
  mentions: (message) => longTimes(message, MOST_MINUTES),
  check: (message, { maxMinutes }) => {
    const at = heardMention(READING, message.kind, longTimes(message, maxMinutes));
    if (at === null) return [];
    const words = message.body.textOf(at);
    return [{ message: "tooLong", at, data: { words, most: maxMinutes } }];
  },
});

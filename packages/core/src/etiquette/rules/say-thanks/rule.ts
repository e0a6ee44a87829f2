import { defineRule } from "../../define-rule.js";
import { PRAISE, THANKS, thanksIn } from "../../phrases/gratitude.js";

const FOLDED_HANDS = "\u{1F64F}";

/** A request shows appreciation; a thank-you thanks. */
export const rule = defineRule({
  id: "say-thanks",
  subject: "message",
  title: "Say thank you.",
  why: "They give time that nobody pays them for. Two words show that you know it, and without them a request reads like an order.",
  severity: { default: "warning", "thank-you": "error" },
  kinds: ["outreach", "nudge", "thank-you"],
  sources: ["S64"],
  phrases: [THANKS, PRAISE],
  messages: {
    neverThanks:
      "This is a thank-you that never says thank you. What you took from the talk is the half of it; say plainly that you are grateful for their time.",
    unthankful:
      "You ask for their time without a word of thanks or appreciation, so it reads like an order. End with a plain thank-you.",
  },
  instead: ["Thank you for considering it.", "Thank you for your time on Tuesday."],
  check: ({ kind, texts }) => {
    const isThankYou = kind === "thank-you";
    for (const text of texts) {
      if (thanksIn(text) !== undefined || text.text.includes(FOLDED_HANDS)) return [];
      if (!isThankYou && text.has(PRAISE)) return [];
    }
    return [{ message: isThankYou ? "neverThanks" : "unthankful" }];
  },
});

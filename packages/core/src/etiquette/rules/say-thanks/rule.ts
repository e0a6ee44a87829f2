import { defineRule } from "../../define-rule.js";
import { PRAISE, THANKS, thanksIn } from "../../phrases/gratitude.js";
import { isLacking } from "../../readings/weigh.js";
import { READING } from "./learned.js";

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
  reading: READING,
  listensFor: "remedy",
  check: (message) => {
    const isThankYou = message.kind === "thank-you";
    const lacksThanks = isLacking(message, READING, () =>
      message.texts.some(
        (text) =>
          thanksIn(text) !== undefined ||
          text.text.includes(FOLDED_HANDS) ||
          (!isThankYou && text.has(PRAISE)),
      ),
    );
    return lacksThanks ? [{ message: isThankYou ? "neverThanks" : "unthankful" }] : [];
  },
});

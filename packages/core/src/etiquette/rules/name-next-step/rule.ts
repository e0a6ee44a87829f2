import { defineRule } from "../../define-rule.js";
import { isLacking } from "../../readings/weigh.js";
import { READING } from "./learned.js";
import { namesStep } from "./steps.js";
import { NEXT_STEP } from "./words.js";

/** A thank-you says what comes next. */
export const rule = defineRule({
  id: "name-next-step",
  subject: "message",
  title: "Say what comes next.",
  why: "A thank-you that stops at thanks closes the door politely. One thing that you will do, send or tell keeps it open and shows that the talk moved something.",
  severity: "warning",
  kinds: ["thank-you"],
  sources: ["S62", "S64"],
  phrases: [NEXT_STEP],
  reading: READING,
  listensFor: "remedy",
  messages: {
    stops:
      "Your thank-you stops at thanks, so nothing follows from the talk. Name one thing you will do with what they said, send them, or tell them later.",
  },
  instead: ["I'm writing to Ravi on Monday and will tell you how it goes."],
  check: (message) =>
    isLacking(message, READING, () => namesStep(message.body)) ? [{ message: "stops" }] : [],
});

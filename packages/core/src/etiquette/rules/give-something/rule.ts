import { defineRule } from "../../define-rule.js";
import { THANKS } from "../../phrases/gratitude.js";
import { TALK_ASK_SETS } from "../../phrases/talk-ask.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { isSelfRecital } from "../../text/focus.js";
import { asksForMore, GIFT_SETS, givesSomething } from "./gifts.js";
import { READING } from "./learned.js";

/** Weeks later a message brings something before it asks. */
export const rule = defineRule({
  id: "give-something",
  subject: "message",
  title: "Bring something before you ask.",
  why: "A contact who hears from you only when you need something stops answering. News of what their advice led to is the gift they like best.",
  severity: "warning",
  kinds: ["keep-in-touch"],
  sources: ["S70", "S71"],
  phrases: [THANKS, ...GIFT_SETS, ...TALK_ASK_SETS],
  reading: READING,
  listensFor: "remedy",
  messages: {
    onlyAsks:
      "This brings nothing to them: no news, no thanks for advice you used, nothing of use. A contact who is only asked stops answering. Begin with what became of their advice, or with something they would like to see.",
  },
  instead: [
    "Your tip about the survey course worked: I start on Monday.",
    "This article made me think of your trial pharmacy.",
  ],
  check: (message) => {
    const { body } = message;
    const lacksGifts = isLacking(message, READING, () => givesMoreThanAsks(body));
    return lacksGifts && asksAnything(body) ? [{ message: "onlyAsks" }] : [];
  },
});

function givesMoreThanAsks(text: TextAnalysis): boolean {
  return givesSomething(text) && !(asksForMore(text) && isSelfRecital(text.focus));
}

/** Good wishes that ask for nothing need bring nothing. */
function asksAnything(text: TextAnalysis): boolean {
  return (
    asksForMore(text) ||
    text.sentences.some(({ isQuestion }) => isQuestion) ||
    text.clauses.some(({ isRequest, isConditional }) => isRequest || isConditional)
  );
}

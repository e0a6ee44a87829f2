import { defineRule } from "../../define-rule.js";
import { asksToTalk, TALK_ASK_SETS } from "../../phrases/talk-ask.js";
import { isLacking } from "../../readings/weigh.js";
import { READING } from "./learned.js";

/** A first message holds one clear request to talk. */
export const rule = defineRule({
  id: "ask-for-conversation",
  subject: "message",
  title: "Ask clearly for a conversation.",
  why: "Admiration alone leaves nothing to answer. One plain question for a call, a coffee or a few questions by email gets a yes or a no.",
  severity: "error",
  kinds: ["outreach"],
  sources: ["S35", "S31"],
  phrases: TALK_ASK_SETS,
  messages: {
    missing:
      "You never ask to talk, so there is nothing to say yes to. Ask one clear question: 20 minutes by phone, a coffee, or three questions by email.",
  },
  instead: ["Could we talk for 20 minutes by phone?"],
  reading: READING,
  listensFor: "remedy",
  check: (message) =>
    isLacking(message, READING, () => asksToTalk(message.body)) ? [{ message: "missing" }] : [],
});

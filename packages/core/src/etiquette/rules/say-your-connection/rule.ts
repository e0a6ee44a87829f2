import { defineRule } from "../../define-rule.js";
import { isLacking } from "../../readings/weigh.js";
import { phrases } from "../../text/phrases.js";
import { CONNECTION_SETS, tellsWhyThem } from "./connection.js";
import { READING } from "./learned.js";

/** Whoever is asked whom they know is written to because they know people. */
const WHOM_THEY_KNOW = phrases([
  "anybody|anyone|somebody|someone .. you know|met",
  "~know|~meet .. anybody|anyone|somebody|someone",
  "anybody|anyone|somebody|someone in|among|from your",
]);

/** A first message says how the sender found this person, or why it goes to them. */
export const rule = defineRule({
  id: "say-your-connection",
  subject: "message",
  title: "Say how you found them, or why you write to them.",
  why: "People say yes when they see that they were chosen. A message that could go to anybody in the field gets the answer that mass mail gets.",
  severity: "error",
  kinds: ["outreach"],
  sources: ["S16-S30", "SFU"],
  phrases: [...CONNECTION_SETS, WHOM_THEY_KNOW],
  messages: {
    unsaid:
      "Nothing here says how you found this person or why you write to them and not to somebody else, so it reads like mass mail. Open with the thing that led you to them: a name, a directory, a talk, a post, a step in their path.",
  },
  instead: [
    "I found you in the alumni directory.",
    "Your move from intensive care to pediatrics is the step I think about.",
  ],
  reading: READING,
  listensFor: "remedy",
  check: (message) => {
    const { texts, source } = message;
    if (source === "family" || source === "former-work") return [];
    if (source === "friend" && texts.some((text) => text.has(WHOM_THEY_KNOW))) return [];
    return isLacking(message, READING, () => texts.some(tellsWhyThem))
      ? [{ message: "unsaid" }]
      : [];
  },
});

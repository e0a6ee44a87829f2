import { defineRule } from "../../define-rule.js";
import { isSelfRecital } from "../../text/focus.js";

/** A message is about the other person more than about its sender. */
export const rule = defineRule({
  id: "keep-focus-on-them",
  subject: "message",
  title: "Write more about them than about you.",
  why: "Grades, prizes and plans are what applications are made of. People like to talk about their own work, and they answer who is curious about it.",
  severity: "warning",
  kinds: ["outreach", "thank-you", "keep-in-touch"],
  sources: ["S51", "S56"],
  messages: {
    recital:
      "Most of this is about you: {own} words, and {theirs} that are about them. A list of merits and plans bores the reader and sounds like an application. Keep one line about yourself and use the rest for what you want to know of their work.",
  },
  instead: ["I'm a biology senior. How did you choose between the lab and the field?"],
  check: ({ body: { focus } }) => {
    if (!isSelfRecital(focus)) return [];
    const { own, theirs } = focus;
    return [{ message: "recital", at: { from: focus.from, to: focus.to }, data: { own, theirs } }];
  },
});

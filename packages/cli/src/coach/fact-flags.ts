import type { Source } from "@coffeechat/core/model";
import { defineFlags } from "../commands/define-command.js";

/** Where people are found (S16 to S30, S50). Written out, so that a help page loads nothing of the library. */
export const SOURCE_CHOICES = [
  "alumni-platform",
  "linkedin",
  "handshake",
  "classmate",
  "club",
  "friend",
  "family",
  "professor",
  "advisor",
  "career-fair",
  "event",
  "guest-speaker",
  "current-work",
  "former-work",
  "stranger",
  "referral",
] as const satisfies readonly Source[];

/** What may be said of a person when they are added or corrected. */
export const factFlags = defineFlags({
  source: {
    type: "text",
    value: "place",
    summary: "where you found them",
    choices: SOURCE_CHOICES,
  },
  detail: {
    type: "text",
    value: "words",
    summary: "what links you: the club, the panel, the post they wrote",
  },
  title: { type: "text", value: "title", summary: "Dr., Prof.: for greetings" },
  pronouns: { type: "text", value: "words", summary: "such as she/her" },
  org: { type: "text", value: "name", summary: "where they work" },
  role: { type: "text", value: "words", summary: "what they do there" },
  email: { type: "text", value: "address", summary: "their e-mail address" },
  phone: { type: "text", value: "number", summary: "their phone number" },
  linkedin: { type: "text", value: "url", summary: "the address of their LinkedIn profile" },
  zone: { type: "text", value: "zone", summary: "their time zone, such as Europe/Madrid" },
  locale: { type: "text", value: "tag", summary: "their language, such as en-GB" },
  tag: { type: "texts", value: "word", summary: "a word to find them by" },
  referrer: { type: "text", value: "name", summary: "who gave you their name" },
  mayUseName: { type: "switch", summary: "the referrer lets you say so" },
});

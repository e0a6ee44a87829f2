import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

const VENUES = ["cafe", "workplace", "public-place", "video", "phone"] as const;
const CHANNELS = [
  "email",
  "linkedin-note",
  "linkedin-message",
  "text",
  "phone",
  "in-person",
] as const;
const TOLD = ["wrote", "met", "no-reply", "declined", "closed"] as const;

export const flags = defineFlags({
  at: {
    type: "text",
    value: "when",
    summary: "when it happened: yesterday 15:00, 2 hours ago; default: now",
  },
  channel: {
    type: "text",
    value: "channel",
    summary: "how the words travelled",
    choices: CHANNELS,
  },
  template: { type: "text", value: "id", summary: "the template that the words came from" },
  text: {
    type: "text",
    value: "file",
    summary: "a file with the message or the notes, - for standard input",
  },
  topic: { type: "text", value: "words", summary: "drafted: what you would like to talk about" },
  reason: { type: "text", value: "words", summary: "researched, declined, moved, cancelled: why" },
  finding: { type: "texts", value: "words", summary: "researched: what you found out" },
  start: {
    type: "text",
    value: "when",
    summary: "accepted: when the talk is, such as 2026-03-10 15:00",
  },
  minutes: { type: "count", value: "number", summary: "accepted, held: how long; default 20" },
  zone: { type: "text", value: "zone", summary: "accepted: the zone of --start; default: yours" },
  venue: {
    type: "text",
    value: "place",
    summary: "accepted: where; default video",
    choices: VENUES,
  },
  place: { type: "text", value: "words", summary: "accepted: the address or the link" },
  by: {
    type: "text",
    value: "who",
    summary: "moved, cancelled, no-show, gave: who did",
    choices: ["you", "they"],
  },
  notes: { type: "text", value: "words", summary: "noted: what you learned" },
  valued: { type: "texts", value: "words", summary: "noted: what helped most" },
  offer: { type: "texts", value: "words", summary: "noted: what they offered" },
  insight: { type: "texts", value: "words", summary: "noted: how hiring works there" },
  skill: { type: "texts", value: "word", summary: "noted: their words for skills" },
  nextStep: { type: "texts", value: "words", summary: "noted: what you do next" },
  name: { type: "text", value: "name", summary: "referred: whom they named" },
  org: { type: "text", value: "name", summary: "referred: where that person works" },
  mayUseName: { type: "switch", summary: "referred: they let you say who sent you" },
  what: { type: "text", value: "words", summary: "gave: what was given" },
  asked: { type: "switch", summary: "gave: it had been asked for" },
  about: {
    type: "text",
    value: "what",
    summary: "reported: about what",
    choices: ["advice", "own-referral"],
  },
  told: {
    type: "text",
    value: "outcome",
    summary: "reported: what you told your referrer",
    choices: TOLD,
  },
  result: { type: "text", value: "words", summary: "reported: what came of their advice" },
  revival: {
    type: "text",
    value: "why",
    summary: "sent, kept-in-touch: why you write after a long silence",
    choices: ["news", "thanks", "time"],
  },
  despite: {
    type: "texts",
    value: "code",
    summary: "it has happened although manners advise against it",
  },
  ...coachFlags,
});

/** `coffeechat log`: records that something has happened. */
export const command = defineCommand({
  name: "log",
  summary: "record what happened: sent, replied, accepted, held, thanked …",
  description:
    "Record that something has happened with a contact; follow-ups are planned anew by it. Happened may be: researched, drafted, sent, nudged, replied, answered, declined, opted-out, accepted, confirmed, moved, cancelled, no-show, held, noted, thanked, referred, reported, gave, kept-in-touch, lapsed. Without it, what may be recorded now is listed.",
  arguments: [
    { name: "contact", summary: "their name, words of it, or the id" },
    { name: "happened", summary: "what happened" },
  ],
  flags,
  examples: [
    ["coffeechat log nuria", "what may be recorded now"],
    ['coffeechat log nuria researched --reason "leads the night ward"', "why her"],
    ["coffeechat log nuria sent --template o-alumni", "your request went out"],
    ["coffeechat log nuria replied --at yesterday", "she answered yesterday"],
    [
      'coffeechat log nuria accepted --start "2026-03-10 15:00" --zone Europe/Madrid',
      "a time is agreed",
    ],
    ["coffeechat log nuria held --minutes 25", "the talk took place"],
    ['coffeechat log nuria noted --notes "…" --valued "ask for data first"', "what you learned"],
    ['coffeechat log nuria referred --name "Ravi Menon" --may-use-name', "she named somebody"],
  ],
  load: async () => (await import("./log.js")).log,
});

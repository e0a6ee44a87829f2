import type { FollowUpKind } from "@coffeechat/core/model";

interface FollowUpWords {
  /** What to do, on a line of its own. */
  readonly title: (name: string) => string;
  /** The commands that do it, with the contact's name in quotes. */
  readonly commands: (who: string) => readonly string[];
}

const written =
  (what: string) =>
  (who: string): readonly string[] => [`coffeechat draft ${who}`, `coffeechat log ${who} ${what}`];

/** What falls due, in words, and the commands that help with it. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpKind, FollowUpWords>> = {
  outreach: { title: (name) => `Ask ${name} for a talk`, commands: written("sent") },
  nudge: { title: (name) => `Write to ${name} once more`, commands: written("nudged") },
  lapse: {
    title: (name) => `Let the request to ${name} rest`,
    commands: (who) => [`coffeechat log ${who} lapsed`],
  },
  answer: { title: (name) => `Answer ${name}`, commands: written("answered") },
  confirm: { title: (name) => `Confirm the talk with ${name}`, commands: written("confirmed") },
  arrive: {
    title: (name) => `Be early for ${name}`,
    commands: (who) => [`coffeechat plan ${who}`, `coffeechat log ${who} held`],
  },
  "stop-signal": {
    title: (name) => `Offer ${name} to stop`,
    commands: (who) => [`coffeechat log ${who} held`],
  },
  "write-notes": {
    title: (name) => `Write down the talk with ${name}`,
    commands: (who) => [`coffeechat log ${who} noted`],
  },
  "thank-you": { title: (name) => `Thank ${name}`, commands: written("thanked") },
  reflect: {
    title: (name) => `Reflect on the talk with ${name}`,
    commands: (who) => [`coffeechat reflect ${who}`],
  },
  apologize: { title: (name) => `Apologize to ${name}`, commands: written("answered") },
  reschedule: { title: (name) => `Find a new time with ${name}`, commands: written("answered") },
  "contact-referral": {
    title: (name) => `Ask ${name} for a talk, as was suggested`,
    commands: written("sent"),
  },
  "tell-referrer": {
    title: (name) => `Tell whoever named ${name} how it went`,
    commands: (who) => [
      `coffeechat log ${who} reported --about own-referral --told wrote`,
      `coffeechat show ${who}`,
    ],
  },
  "report-advice": {
    title: (name) => `Tell ${name} what their advice led to`,
    commands: (who) => [
      `coffeechat draft ${who} --template k-advice`,
      `coffeechat log ${who} reported --about advice --result "…"`,
    ],
  },
  "keep-in-touch": {
    title: (name) => `Keep in touch with ${name}`,
    commands: written("kept-in-touch"),
  },
  revive: {
    title: (name) => `Take up contact with ${name} again`,
    commands: written("kept-in-touch"),
  },
};

/** A name as one word of a command line. */
export function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${name.replace(/["\\$`]/g, "\\$&")}"`;
}

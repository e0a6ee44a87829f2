import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  name: { type: "text", value: "name", summary: "your name, as you sign" },
  role: {
    type: "text",
    value: "words",
    summary: "who you are, to follow \u201cI'm\u201d: second-year nursing student at Lakeside",
  },
  email: {
    type: "text",
    value: "address",
    summary: "where answers to your invitations go",
  },
  zone: { type: "text", value: "zone", summary: "your time zone, such as Europe/Zurich" },
  preset: {
    type: "text",
    value: "name",
    summary: "whose manners to keep",
    choices: ["recommended", "strict", "umass", "sfu", "dalton"],
  },
  ...coachFlags,
});

/** `coffeechat me`: what the coach knows of you. */
export const command = defineCommand({
  name: "me",
  summary: "say who you are: name, role, time zone, whose manners to keep",
  flags,
  examples: [
    ["coffeechat me", "asks, or shows what is known"],
    ['coffeechat me --name "Sam Rivera" --zone America/New_York', "sets two of them"],
  ],
  load: async () => (await import("./me.js")).me,
});

import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  all: { type: "switch", summary: "everything that is planned, what waits for something last" },
  done: { type: "text", value: "number", summary: "record an entry of the list as done" },
  snooze: { type: "text", value: "number", summary: "put an entry off; needs --until" },
  until: { type: "text", value: "when", summary: "until when to put it off: tomorrow, in 3 days" },
  skip: { type: "text", value: "number", summary: "leave an entry out for good; needs --reason" },
  reason: { type: "text", value: "words", summary: "why it is put off or left out" },
  ...coachFlags,
});

/** `coffeechat today`: what to do. */
export const command = defineCommand({
  name: "today",
  summary: "what to do today: whom to write to, thank, answer, and why",
  description:
    "What is overdue or due until the end of your day, with the reason and the commands that do it. Entries are named by their number in the list, or by id.",
  flags,
  examples: [
    ["coffeechat today", "what to do now"],
    ["coffeechat today --all", "everything that is planned"],
    ["coffeechat today --done 1", "the first entry is done"],
    ["coffeechat today --snooze 2 --until tomorrow", "the second one can wait"],
    ['coffeechat today --skip 2 --reason "met in the hallway"', "the second one is not needed"],
  ],
  load: async () => (await import("./today.js")).today,
});

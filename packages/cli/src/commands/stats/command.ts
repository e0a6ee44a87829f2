import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  from: { type: "text", value: "day", summary: "from this day on; default: a year ago" },
  until: { type: "text", value: "day", summary: "until this day, not included; default: now" },
  ...coachFlags,
});

/** `coffeechat stats`: what your talks have brought. */
export const command = defineCommand({
  name: "stats",
  summary: "what has come of it: answers, talks, names, thanks in time",
  flags,
  examples: [
    ["coffeechat stats", "the last year"],
    ["coffeechat stats --from 2026-01-01 --until 2026-07-01 --json", "half a year, as data"],
  ],
  load: async () => (await import("./show-stats.js")).showStats,
});

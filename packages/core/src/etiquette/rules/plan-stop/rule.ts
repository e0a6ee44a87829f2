import { defineRule } from "../../define-rule.js";

/** You keep the time, not they. */
export const rule = defineRule({
  id: "plan-stop",
  subject: "plan",
  title: "Signal the end before it comes.",
  why: "Who ends in time is welcome again; they may go on if they like.",
  severity: "warning",
  sources: ["S38", "NYT"],
  messages: {
    none: "You have no signal for the end. Set one two minutes before it and offer to stop.",
    late: "Your signal at minute {signal} comes when the {minutes} minutes are over. Set it two minutes earlier.",
  },
  instead: ["I asked for 20 minutes and they are nearly over."],
  check: ({ minutes, offeredMinutes, stopSignalAtMinute }) => {
    if (stopSignalAtMinute === null) return [{ message: "none", field: "stopSignalAtMinute" }];
    if (minutes === null) return [];
    const end = Math.max(minutes, offeredMinutes ?? 0);
    if (stopSignalAtMinute < end) return [];
    return [
      {
        message: "late",
        field: "stopSignalAtMinute",
        data: { signal: stopSignalAtMinute, minutes: end },
      },
    ];
  },
});

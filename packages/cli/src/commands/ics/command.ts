import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  invite: {
    type: "switch",
    summary: "an invitation for the other person; needs both e-mail addresses",
  },
  tasks: { type: "switch", summary: "what is planned as tasks instead of events" },
  out: { type: "text", value: "file", summary: "where to write; default: standard output" },
  data: coachFlags.data,
});

/** `coffeechat ics`: talks and follow-ups for a calendar. */
export const command = defineCommand({
  name: "ics",
  summary: "write a talk, or everything planned, as a calendar file",
  arguments: [
    {
      name: "contact",
      summary: "whose talk; default: everybody's, and what is planned",
      many: true,
    },
  ],
  flags,
  examples: [
    ["coffeechat ics nuria --out talk.ics", "the talk, for your calendar"],
    ["coffeechat ics nuria --invite --out invite.ics", "to attach to your message"],
    ["coffeechat ics --out coffee.ics", "all talks and follow-ups"],
  ],
  load: async () => (await import("./ics.js")).ics,
});

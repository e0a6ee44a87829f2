import { defineFlags } from "../commands/define-command.js";

/** What every command that works on your contacts takes. */
export const coachFlags = defineFlags({
  data: {
    type: "text",
    value: "file",
    summary: "the file that holds your contacts; default: in your data folder",
  },
  json: { type: "switch", summary: "print as JSON, ask nothing" },
});

import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  readOnly: { type: "switch", summary: "offer nothing that records" },
  data: coachFlags.data,
});

/** `coffeechat mcp`: the coach for AI agents. */
export const command = defineCommand({
  name: "mcp",
  summary: "serve AI agents over the Model Context Protocol, on standard input and output",
  description:
    "Serve AI agents over the Model Context Protocol, on standard input and output. Agents may check messages, look rules and templates up, draft, and see what is next; they record only what you have confirmed, and nothing can be sent. What other people wrote is marked as untrusted.",
  flags,
  examples: [
    ["coffeechat mcp", "the line to give to your agent's settings"],
    ["coffeechat mcp --read-only", "without the tool that records"],
  ],
  load: async () => (await import("./serve.js")).serve,
});

import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  stdio: {
    type: "switch",
    summary: "speak over standard input and output; the only way, and the default",
  },
});

/** `coffeechat lsp`: a language server for drafts in any editor. */
export const command = defineCommand({
  name: "lsp",
  summary: "check drafts in your editor: a language server over stdio",
  description:
    "Speaks the Language Server Protocol over standard input and output: findings as you type, quick fixes, switching a rule off with a reason, and on hover why a rule exists and what it stands on.",
  flags,
  examples: [
    ["coffeechat lsp", "what an editor starts"],
    ["coffeechat lsp --stdio", "the same, for editors that always say so"],
  ],
  load: async () => (await import("./serve.js")).serve,
});

import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({});

/** `coffeechat completion`: what makes the Tab key work. */
export const command = defineCommand({
  name: "completion",
  summary: "print the shell code that completes commands and flags",
  description:
    "Print the code that makes your shell complete commands, flags and their values. Put its output where your shell loads such code.",
  arguments: [{ name: "shell", summary: "bash, zsh or fish", required: true }],
  flags,
  examples: [
    ['eval "$(coffeechat completion bash)"', "in ~/.bashrc"],
    ["coffeechat completion zsh > ~/.zfunc/_coffeechat", "once, for zsh, where fpath has ~/.zfunc"],
    ["coffeechat completion fish > ~/.config/fish/completions/coffeechat.fish", "once, for fish"],
  ],
  load: async () => (await import("./completion.js")).completion,
});

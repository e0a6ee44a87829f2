import { CoffeechatError } from "@coffeechat/core/errors";
import { COMMANDS } from "../commands.gen.js";
import type { Run } from "../define-command.js";
import { bashCompletion } from "./bash.js";
import type { flags as specs } from "./command.js";
import { fishCompletion } from "./fish.js";
import { zshCompletion } from "./zsh.js";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** Prints completion code for a shell, made from what the commands declare. */
export const completion: Run<typeof specs> = async ({ args: [shell], terminal }) => {
  const found = Object.entries(SHELLS).find(([name]) => name === shell)?.[1];
  if (found === undefined) {
    throw new CoffeechatError("INVALID_INPUT", "There is no completion for this shell.", {
      issues: [{ path: "shell", expected: Object.keys(SHELLS).join(", ") }],
    });
  }
  terminal.out(found(COMMANDS));
  return 0;
};

import { command } from "./commands/check/command.js";
import type { ExitStatus } from "./commands/define-command.js";
import { readCommandLine } from "./read-command-line.js";
import { explainFailure } from "./terminal/explain-failure.js";
import { processTerminal } from "./terminal/terminal.js";

/**
 * Runs `coffeechat check` alone, so that a hook or an editor need not wait for the other commands.
 * Null for what is not said right: the whole program explains that.
 */
export async function runCheckAlone(args: readonly string[]): Promise<ExitStatus | null> {
  const read = readCommandLine(args, [command]);
  if (read === null) return null;
  const terminal = processTerminal();
  try {
    return await command.run(read.args, read.given, terminal);
  } catch (error) {
    terminal.err(`${explainFailure(error, args.includes("--debug"))}\n`);
    return 2;
  }
}

import { COMMANDS } from "./commands/commands.gen.js";
import type { ExitStatus } from "./commands/define-command.js";
import { readCommandLine } from "./read-command-line.js";
import { explainFailure } from "./terminal/explain-failure.js";
import { processTerminal, type Terminal } from "./terminal/terminal.js";

/**
 * Runs the command line and gives the exit status: 0 all well, 1 something was found, 2 the set-up
 * or the input is broken, 130 stopped by the person. Never throws.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitStatus> {
  try {
    const read = readCommandLine(args, COMMANDS);
    if (read !== null) return await read.command.run(read.args, read.given, terminal);
    // Help, and what is wrong with a command line, is said by a library that takes long to load.
    return await (await import("./run-program.js")).runProgram(args, terminal);
  } catch (error) {
    terminal.err(`${explainFailure(error, args.includes("--debug"))}\n`);
    return 2;
  }
}

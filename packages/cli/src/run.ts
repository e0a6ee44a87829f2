import { CommanderError } from "commander";
import type { ExitStatus } from "./commands/define-command.js";
import { buildProgram } from "./program.js";
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
  let status: ExitStatus = 0;
  const program = buildProgram(terminal, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(`${explainFailure(error, args.includes("--debug"))}\n`);
    return 2;
  }
}

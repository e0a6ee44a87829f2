import { CommanderError } from "commander";
import type { ExitStatus } from "./commands/define-command.js";
import { buildProgram } from "./program.js";
import type { Terminal } from "./terminal/terminal.js";

/** Runs any command line, says what is wrong with it, and shows help. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = buildProgram(terminal, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

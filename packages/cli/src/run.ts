import { Command, CommanderError } from "commander";
import pc from "picocolors";
import packageJson from "../package.json" with { type: "json" };
import { demoCommand } from "./commands/demo/command.js";
import { explainFailure } from "./terminal/explain-failure.js";

export const EXIT_OK = 0;
export const EXIT_BROKEN = 2;

/**
 * Runs the command line and gives the exit status: 0 all well, 1 something was found, 2 the set-up
 * or the input is broken. Never throws.
 */
export async function run(args: readonly string[]): Promise<number> {
  ignoreClosedPipe();
  const program = buildProgram();
  try {
    await program.parseAsync([...args], { from: "user" });
    return EXIT_OK;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_BROKEN;
    const debug = args.includes("--debug");
    process.stderr.write(`${explainFailure(error, debug)}\n`);
    return EXIT_BROKEN;
  }
}

function buildProgram(): Command {
  const program = new Command("coffeechat")
    .description(packageJson.description)
    .version(packageJson.version)
    .option("--debug", "show where in the program an error arose")
    .showHelpAfterError("(coffeechat --help shows what there is)")
    .configureOutput({ outputError: (text, write) => write(pc.red(text)) })
    .exitOverride();
  program.addCommand(demoCommand().copyInheritedSettings(program));
  return program;
}

/** `coffeechat demo | head` closes the pipe early: that is no failure. */
function ignoreClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT_OK);
    throw error;
  });
}

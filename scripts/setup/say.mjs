/** An expected failure of the set-up: its message is all that the person at the terminal needs. */
export class SetupProblem extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Prints one line of what was asked for. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints one line of progress, beside what was asked for: so that `npm run -s demo -- --json` can be piped. */
export function sayBeside(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs one slow piece of work between two progress lines, and every ten seconds in between says
 * that it is still at it.
 */
export async function withProgress(doing, done, work) {
  const start = performance.now();
  sayBeside(`… ${doing}`);
  const pulse = setInterval(() => sayBeside(`… ${doing} (${seconds(start)})`), 10_000);
  try {
    const result = await work();
    sayBeside(`✓ ${done} (${seconds(start)})`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/** Runs a script's main function; a {@link SetupProblem} ends it with its message and exit status 1. */
export async function runMain(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    process.stderr.write(`\n✗ ${error.message}\n`);
    process.exitCode = 1;
  }
}

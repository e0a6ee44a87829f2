import type { Readable } from "node:stream";

/** Where a command runs: what it reads, writes and may assume. Tests hand in one of their own. */
export interface Terminal {
  /** Prints what was asked for. */
  readonly out: (text: string) => void;
  /** Prints what is about the run: progress, warnings. */
  readonly err: (text: string) => void;
  readonly input: Readable;
  /** A person sits there: questions may be asked. */
  readonly interactive: boolean;
  /** Columns. */
  readonly width: number;
  /** Relative paths start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_WIDTH = 100;

/** The terminal that this process was started on. */
export function processTerminal(): Terminal {
  const { stdout } = process;
  // Streams cost milliseconds when they are first asked for, and few commands read or complain.
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    get input() {
      return process.stdin;
    },
    get interactive() {
      return stdout.isTTY === true && process.stdin.isTTY === true;
    },
    width: stdout.columns ?? DEFAULT_WIDTH,
    cwd: process.cwd(),
    env: process.env,
  };
}

import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/**
 * Why commands cannot be run on a real terminal here, or nothing. The terminal is made by util-linux's
 * `script`, which every Debian has; those of other systems take other arguments.
 */
export const noTerminal: string | null =
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true
    ? null
    : "util-linux's script is not here";

export const KEYS = { enter: "\r", down: "\u001b[B", escape: "\u001b", stop: "\u0003" } as const;

export interface OnTerminal {
  /** Waits until these words are shown, after those that were waited for before. */
  readonly until: (words: string) => Promise<void>;
  /** Presses keys, as a person who has read the question. */
  readonly press: (keys: string) => void;
  /** The exit status, and all that was shown, with the terminal's own codes. */
  readonly ended: () => Promise<{ readonly status: number | null; readonly shown: string }>;
}

interface Given {
  readonly cwd: string;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command line on a terminal of its own, as a shell does. */
export function onTerminal(given: Given, ...args: string[]): OnTerminal {
  return runOnTerminal(given, process.execPath, "--import", TSX, BIN, ...args);
}

/** Starts any program on a terminal of its own. */
export function runOnTerminal(
  { cwd, columns = 80, env = {} }: Given,
  ...words: string[]
): OnTerminal {
  const command = words.map(quoted).join(" ");
  const { NO_COLOR: _plain, FORCE_COLOR: _forced, CI: _ci, ...outside } = process.env;
  const child = spawn(
    "script",
    ["-qefc", `stty cols ${columns} rows 30; exec ${command}`, "/dev/null"],
    { cwd, env: { ...outside, TERM: "xterm-256color", SHELL: "/bin/sh", ...env } },
  );
  let shown = "";
  let read = 0;
  let status: number | null | undefined;
  let changed = () => {};
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    changed();
  });
  child.on("close", (code) => {
    status = code;
    changed();
  });
  const change = () =>
    new Promise<void>((resolve) => {
      changed = resolve;
    });
  return {
    async until(words) {
      for (;;) {
        const plain = stripVTControlCharacters(shown);
        const at = plain.indexOf(words, read);
        if (at >= 0) {
          read = at + words.length;
          return;
        }
        if (status !== undefined) throw new Error(`"${words}" was never shown:\n${plain}`);
        await change();
      }
    },
    press: (keys) => child.stdin.write(keys),
    async ended() {
      while (status === undefined) await change();
      return { status, shown };
    },
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

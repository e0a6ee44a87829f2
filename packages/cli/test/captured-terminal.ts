import { Readable } from "node:stream";
import type { Terminal } from "../src/terminal/terminal.js";

/** A terminal whose output is kept, for running commands inside a test. */
export interface CapturedTerminal extends Terminal {
  readonly printed: () => { readonly out: string; readonly err: string };
}

export function capturedTerminal(
  given: {
    readonly cwd?: string;
    readonly input?: string;
    readonly width?: number;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): CapturedTerminal {
  let out = "";
  let err = "";
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: Readable.from([Buffer.from(given.input ?? "")]),
    interactive: false,
    width: given.width ?? 100,
    cwd: given.cwd ?? process.cwd(),
    env: given.env ?? {},
    printed: () => ({ out, err }),
  };
}

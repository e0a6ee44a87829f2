import type { Terminal } from "./terminal.js";

export function printLines({ out }: Terminal, lines: readonly string[]): void {
  out(`${lines.join("\n")}\n`);
}

export function printJson({ out }: Terminal, value: unknown): void {
  out(`${JSON.stringify(value, null, 2)}\n`);
}

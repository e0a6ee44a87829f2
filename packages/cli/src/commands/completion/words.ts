import type { Command, FlagSpec } from "../define-command.js";

export interface CompletedFlag {
  /** `--may-use-name` */
  readonly long: string;
  readonly summary: string;
  readonly takesValue: boolean;
  /** The value is a file. */
  readonly isFile: boolean;
  readonly choices: readonly string[];
}

/** The flags of a command as a shell sees them. */
export function flagsOf({ flags }: Command): CompletedFlag[] {
  return Object.entries(flags).map(([name, spec]) => ({
    long: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    summary: spec.summary,
    takesValue: spec.type !== "switch",
    isFile: "value" in spec && /^(?:file|folder)$/.test(spec.value),
    choices: choicesOf(spec),
  }));
}

function choicesOf(spec: FlagSpec): readonly string[] {
  return spec.type === "text" ? (spec.choices ?? []) : [];
}

/** Text within single quotes of a shell. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

import { parseArgs } from "node:util";
import type { Command, FlagSpec } from "./commands/define-command.js";

/** A command line that is right as it stands. */
export interface ReadCommandLine {
  readonly command: Command;
  readonly args: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
}

type Option = {
  readonly type: "string" | "boolean";
  readonly multiple: boolean;
  readonly short?: string;
};

/**
 * Reads a command and its flags with what Node brings along. Null for all that needs a word said to
 * the person: help, a misspelt flag, a missing argument. Those wait for the program that can say it.
 */
export function readCommandLine(
  args: readonly string[],
  commands: readonly Command[],
): ReadCommandLine | null {
  const [name, ...rest] = args;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined || rest.some((arg) => /^-[a-z]=/.test(arg))) return null;
  const read = parse(rest, command);
  if (read === null) return null;
  const given: Record<string, unknown> = {};
  for (const [flag, spec] of Object.entries(command.flags)) {
    const value = readValue(spec, read.values[longName(flag)]);
    if (value === REFUSED) return null;
    given[flag] = value;
  }
  const { arguments: takes = [] } = command;
  const least = takes.filter(({ required }) => required === true).length;
  const most = takes.at(-1)?.many === true ? Number.POSITIVE_INFINITY : takes.length;
  const count = read.positionals.length;
  return count < least || count > most ? null : { command, args: read.positionals, given };
}

const REFUSED = Symbol("refused");

function parse(args: string[], { flags }: Command) {
  const options: Record<string, Option> = {
    debug: { type: "boolean", multiple: false },
    "no-color": { type: "boolean", multiple: false },
  };
  for (const [flag, { type, short }] of Object.entries(flags)) {
    options[longName(flag)] = {
      type: type === "switch" ? "boolean" : "string",
      multiple: type === "texts",
      ...(short === undefined ? {} : { short }),
    };
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

function readValue(spec: FlagSpec, value: unknown): unknown {
  if (value === undefined) return value;
  if (spec.type === "count") return /^\d{1,9}$/.test(String(value)) ? Number(value) : REFUSED;
  const { choices } = spec.type === "text" ? spec : {};
  return choices === undefined || choices.includes(String(value)) ? value : REFUSED;
}

/** `maxWarnings` is written `--max-warnings`. */
export function longName(flag: string): string {
  return flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

import type { Terminal } from "../terminal/terminal.js";

/** A flag as it is declared; the key is its long name in camel case (`maxWarnings` is `--max-warnings`). */
export type FlagSpec =
  | { readonly type: "switch"; readonly summary: string; readonly short?: string }
  | ({ readonly type: "text"; readonly choices?: readonly string[] } & WithValue)
  /** May be given more than once. */
  | ({ readonly type: "texts" } & WithValue)
  /** A whole number, not negative. */
  | ({ readonly type: "count" } & WithValue);

interface WithValue {
  readonly summary: string;
  readonly short?: string;
  /** What stands for the value in the help text: `file`. */
  readonly value: string;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

interface ValueTypes {
  switch: boolean;
  text: string | undefined;
  texts: readonly string[];
  count: number | undefined;
}

/** What was given for each flag: a switch is false, a text or count undefined, texts are empty when not. */
export type FlagValues<Specs extends FlagSpecs> = {
  readonly [Name in keyof Specs]: ValueTypes[Specs[Name]["type"]];
};

/** What stands after the command's name, in order. Only the last may take several. */
export interface ArgumentSpec {
  readonly name: string;
  readonly summary: string;
  readonly required?: boolean;
  readonly many?: boolean;
}

export interface Invocation<Specs extends FlagSpecs> {
  /** The words after the command's name, in the order given. */
  readonly args: readonly string[];
  readonly flags: FlagValues<Specs>;
  readonly terminal: Terminal;
}

/**
 * 0 all well, 1 something was found, 2 the set-up or the input is broken, 130 the person stopped it
 * with Ctrl-C (or Escape at a question), as every shell says it.
 */
export type ExitStatus = 0 | 1 | 2 | 130;

export type Run<Specs extends FlagSpecs> = (invocation: Invocation<Specs>) => Promise<ExitStatus>;

export interface CommandDefinition<Specs extends FlagSpecs> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** A paragraph for the command's own help page. */
  readonly description?: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly flags: Specs;
  /** Whole lines that a person may copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** The code behind it: loaded when the command runs, so that `--help` and the others stay quick. */
  readonly load: () => Promise<Run<Specs>>;
}

/** A command as the registry sees it: its flags are read from strings and checked by their specs. */
export interface Command extends Omit<CommandDefinition<FlagSpecs>, "load"> {
  readonly run: (
    args: readonly string[],
    given: Readonly<Record<string, unknown>>,
    terminal: Terminal,
  ) => Promise<ExitStatus>;
}

/** Declares flags, so that the code behind a command can name their type: `Run<typeof flags>`. */
export function defineFlags<const Specs extends FlagSpecs>(specs: Specs): Specs {
  return specs;
}

/**
 * Declares a command. Its folder holds `command.ts` with this declaration and nothing heavy; the code
 * stands in files beside it and comes in through `load`.
 *
 * @example
 * ```typescript
 * // greet/command.ts
 * export const flags = defineFlags({ loud: { type: "switch", summary: "in capitals" } });
 *
 * export const command = defineCommand({
 *   name: "greet",
 *   summary: "say hello",
 *   arguments: [{ name: "name", summary: "whom to greet", required: true }],
 *   flags,
 *   examples: [["coffeechat greet Ana", "says hello to Ana"]],
 *   load: async () => (await import("./greet.js")).greet,
 * });
 *
 * // greet/greet.ts
 * export const greet: Run<typeof flags> = async ({ args: [name], flags, terminal }) => {
 *   terminal.out(flags.loud ? `HELLO ${name}\n` : `Hello ${name}\n`);
 *   return 0;
 * };
 * ```
 */
export function defineCommand<Specs extends FlagSpecs>(
  definition: CommandDefinition<Specs>,
): Command {
  const { load, ...declared } = definition;
  return {
    ...declared,
    run: async (args, given, terminal) => {
      const run = await load();
      return run({ args, flags: readFlags(definition.flags, given), terminal });
    },
  };
}

function readFlags<Specs extends FlagSpecs>(
  specs: Specs,
  given: Readonly<Record<string, unknown>>,
): FlagValues<Specs> {
  const values = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readFlag(spec, given[name])]),
  );
  // Each value is made by its own spec, in the type that ValueTypes gives for it.
  return values as FlagValues<Specs>;
}

function readFlag(spec: FlagSpec, given: unknown): ValueTypes[FlagSpec["type"]] {
  switch (spec.type) {
    case "switch":
      return given === true;
    case "text":
      return typeof given === "string" ? given : undefined;
    case "texts":
      return Array.isArray(given) ? given.map(String) : [];
    case "count":
      return typeof given === "number" ? given : undefined;
  }
}

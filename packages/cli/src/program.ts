import { Command as Commander, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { COMMANDS } from "./commands/commands.gen.js";
import type { ArgumentSpec, Command, ExitStatus, FlagSpec } from "./commands/define-command.js";
import { longName } from "./read-command-line.js";
import { colors } from "./terminal/colors.js";
import type { Terminal } from "./terminal/terminal.js";
import { wrap } from "./terminal/wrap.js";

/** The whole command line, made from what the folders under `commands/` declare. */
export function buildProgram(terminal: Terminal, onEnd: (status: ExitStatus) => void): Commander {
  const program = new Commander("coffeechat")
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError("(coffeechat --help shows what there is)")
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      outputError: (text, write) => write(colors.red(text)),
    })
    .configureHelp(
      terminal.width < NARROW ? { formatItem: stacked } : { minWidthToWrap: NARROWEST_COLUMN },
    )
    .exitOverride();
  for (const option of globalOptions()) program.addOption(option);
  for (const command of COMMANDS) program.addCommand(declare(command, program, terminal, onEnd));
  return program;
}

function declare(
  command: Command,
  program: Commander,
  terminal: Terminal,
  onEnd: (status: ExitStatus) => void,
): Commander {
  const declared = new Commander(command.name)
    .summary(command.summary)
    .description(command.description ?? `${capitalized(command.summary)}.`)
    .copyInheritedSettings(program);
  for (const spec of command.arguments ?? []) declared.argument(placeholder(spec), spec.summary);
  for (const [name, spec] of Object.entries(command.flags)) declared.addOption(option(name, spec));
  for (const option of globalOptions()) declared.addOption(option);
  declared.addHelpText("after", examples(command, terminal.width));
  return declared.action(async () => {
    onEnd(await command.run(declared.args, declared.opts(), terminal));
  });
}

/** They stand before or after the command's name. */
function globalOptions(): Option[] {
  return [
    new Option("--debug", "show where in the program an error arose"),
    new Option("--no-color", "print without colours, as with NO_COLOR=1"),
  ];
}

function placeholder({ name, required, many }: ArgumentSpec): string {
  const dots = many === true ? "..." : "";
  return required === true ? `<${name}${dots}>` : `[${name}${dots}]`;
}

function option(name: string, spec: FlagSpec): Option {
  const long = `--${longName(name)}`;
  const flags = spec.short === undefined ? long : `-${spec.short}, ${long}`;
  switch (spec.type) {
    case "switch":
      return new Option(flags, spec.summary);
    case "text": {
      const made = new Option(`${flags} <${spec.value}>`, spec.summary);
      return spec.choices === undefined ? made : made.choices([...spec.choices]);
    }
    case "texts":
      return new Option(`${flags} <${spec.value}>`, `${spec.summary} (repeatable)`).argParser(
        (value, before: readonly string[] = []) => [...before, value],
      );
    case "count":
      return new Option(`${flags} <${spec.value}>`, spec.summary).argParser(readCount);
  }
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 0.");
}

/** Below this many columns there is no room for names and what they mean side by side. */
const NARROW = 70;
const NARROWEST_COLUMN = 24;

function stacked(
  term: string,
  _termWidth: number,
  description: string,
  { helpWidth = NARROW }: { readonly helpWidth?: number | undefined },
): string {
  return [
    ...wrap(term, helpWidth - 2).map((line) => `  ${line}`),
    ...wrap(description, helpWidth - 6).map((line) => `      ${line}`),
  ].join("\n");
}

function examples({ examples: lines }: Command, columns: number): string {
  if (lines.length === 0) return "";
  const width = Math.max(...lines.map(([line]) => line.length));
  const widest = Math.max(...lines.map(([, does]) => does.length));
  if (width + widest + 4 > columns) {
    const told = lines.flatMap(([line, does]) => [
      `  ${line}`,
      ...wrap(does, columns - 6).map((part) => `      ${part}`),
    ]);
    return `\nExamples:\n${told.join("\n")}`;
  }
  return `\nExamples:\n${lines.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`).join("\n")}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

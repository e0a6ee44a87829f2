import type { Command } from "../define-command.js";
import { flagsOf, inQuotes } from "./words.js";

/** Completion for fish. */
export function fishCompletion(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c coffeechat -n __fish_use_subcommand -f -a ${command.name} -d ${fishQuoted(command.summary)}`,
    ...flagsOf(command).map(({ long, summary, takesValue, choices, isFile }) => {
      const value = !takesValue ? "" : isFile ? " -r -F" : " -x";
      const among = choices.length === 0 ? "" : ` -a ${inQuotes(choices.join(" "))}`;
      return `complete -c coffeechat -n '__fish_seen_subcommand_from ${command.name}' -l ${long.slice(2)}${value}${among} -d ${fishQuoted(summary)}`;
    }),
  ]);
  return `# fish completion of coffeechat\n${lines.join("\n")}\n`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

import type { Command } from "../define-command.js";
import { type CompletedFlag, flagsOf, inQuotes } from "./words.js";

/** Completion for zsh, with what each command and flag does. */
export function zshCompletion(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `    ${inQuotes(`${name}:${summary}`)}`);
  const cases = commands.map((command) => {
    const specs = flagsOf(command).map((flag) => `        ${inQuotes(specOf(flag))} \\`);
    return `      ${command.name})\n      _arguments \\\n${specs.join("\n")}\n        '*:file:_files' ;;`;
  });
  return `#compdef coffeechat
_coffeechat() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
_coffeechat "$@"
`;
}

function specOf({ long, summary, takesValue, isFile, choices }: CompletedFlag): string {
  const told = summary.replace(/[[\]:\\]/g, "\\$&");
  const value = !takesValue
    ? ""
    : choices.length > 0
      ? `:value:(${choices.join(" ")})`
      : isFile
        ? ":file:_files"
        : ":value:";
  return `${long}[${told}]${value}`;
}

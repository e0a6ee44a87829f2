import type { Command } from "../define-command.js";
import { flagsOf } from "./words.js";

/** Completion for bash: commands, flags, the values a flag may have, files elsewhere. */
export function bashCompletion(commands: readonly Command[]): string {
  const values = commands.flatMap((command) =>
    flagsOf(command)
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    ${command.name}:${long}) words=${quoted(choices)} ;;`),
  );
  const flags = commands.map(
    (command) =>
      `    ${command.name}) words=${quoted(flagsOf(command).map(({ long }) => long))} ;;`,
  );
  return `# bash completion of coffeechat
_coffeechat() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name))} -- "$current"))
    return
  fi
  case "$command:$previous" in
${values.join("\n")}
  esac
  if [ -z "$words" ] && [[ "$current" == -* ]]; then
    case "$command" in
${flags.join("\n")}
    esac
  fi
  # Nothing of ours fits: bash's own completion of files, which knows folders and spaces.
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  else compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _coffeechat coffeechat
`;
}

/** Names of commands, flags and choices hold nothing that a shell would read. */
function quoted(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}

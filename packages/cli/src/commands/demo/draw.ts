import { agendaLines } from "../../coach/agenda-lines.js";
import { colors } from "../../terminal/colors.js";
import { showDraft } from "../../terminal/show-draft.js";
import { table } from "../../terminal/table.js";
import { wrap } from "../../terminal/wrap.js";
import type { Listener, Telling } from "./narrator.js";

const MARGIN = "  ";
/** Where the story's teller lives. */
const HOME = "America/New_York";

/** Draws the journey on a terminal of the given width, line by line as it happens. */
export function drawTo(write: (text: string) => void, width: number): Listener {
  const inner = Math.max(40, Math.min(width, 100)) - MARGIN.length;
  const linesOf = (telling: Telling): readonly string[] => {
    switch (telling.type) {
      case "say":
        return wrap(telling.text, inner);
      case "words":
        return wrap(`${telling.who}: “${telling.text}”`, inner - 2).map(
          (line) => `${colors.dim("│")} ${line}`,
        );
      case "moment":
        return [colors.bold(colors.blue(`◷ ${telling.text}`))];
      case "table":
        return table(telling.head, telling.rows, inner);
      case "message":
        return [
          colors.bold(telling.title),
          ...showDraft(telling.checked, inner - 2).map((line) => `${colors.dim("│")} ${line}`),
          verdict(telling.checked.findings.length),
        ];
      case "refused":
        return [
          `${colors.yellow("✋")} ${telling.what}: ${colors.yellow(telling.refusal.code)}`,
          ...wrap(telling.refusal.message, inner - 3).map((line) => `   ${line}`),
        ];
      case "state":
        return [
          `${colors.green("→")} ${telling.happened}`,
          `   ${telling.name} ${telling.changed ? "is" : "stays"} ${colors.bold(telling.contact)}${talk(telling)}`,
        ];
      case "agenda":
        return [
          colors.bold("Agenda"),
          ...agendaLines(telling.entries, { now: telling.now, zone: HOME, width: inner }),
        ];
      case "file":
        return [`${colors.green("✓")} ${telling.text}: ${telling.path}`];
    }
  };

  return {
    onChapter: (title, number) =>
      write(`\n${colors.bold(colors.magenta(`${number}. ${title}`))}\n\n`),
    onTelling: (telling) => write(margined([...linesOf(telling), ""])),
  };
}

function margined(lines: readonly string[]): string {
  return lines.map((line) => (line === "" ? "\n" : `${MARGIN}${line}\n`)).join("");
}

function talk({ interview }: Extract<Telling, { readonly type: "state" }>): string {
  return interview === null ? "" : `; the talk is ${colors.bold(interview)}`;
}

function verdict(findings: number): string {
  if (findings === 0) return colors.green("✓ nothing to mend");
  return colors.red(`✗ ${findings} ${findings === 1 ? "thing" : "things"} to mend`);
}

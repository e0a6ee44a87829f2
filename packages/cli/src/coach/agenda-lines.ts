import type { Agenda, AgendaEntry } from "@coffeechat/core/coach";
import type { Instant } from "@coffeechat/core/model";
import { colors } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain-text.js";
import { columns } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import { FOLLOW_UP_WORDS, quoted } from "./follow-up-words.js";
import { distanceInWords, momentInWords } from "./time-in-words.js";

const MARK: Readonly<Record<AgendaEntry["status"], string>> = {
  overdue: colors.red("!"),
  due: colors.yellow("•"),
  upcoming: colors.dim("·"),
  held: colors.dim("∥"),
};
const INDENT = "    ";

interface AgendaView {
  readonly now: Instant;
  /** Your own zone: times elsewhere say where. */
  readonly zone: string;
  readonly width: number;
  /** The number of the first entry. */
  readonly first?: number;
  readonly withCommands?: boolean;
}

/** The agenda: for each entry what, with whom and when, in the zone it was planned in; then why, and how. */
export function agendaLines(agenda: Agenda, view: AgendaView): string[] {
  const { width, first = 1, withCommands = false } = view;
  return agenda.flatMap((entry, index) => {
    const { title, commands } = FOLLOW_UP_WORDS[entry.followUp.kind];
    const name = plainLine(entry.contact.name);
    const number = colors.dim(String(first + index).padStart(2));
    const [what = "", ...more] = wrap(title(name), width - INDENT.length - 1);
    const head = [
      `${number} ${MARK[entry.status]} ${colors.bold(what)}`,
      ...more.map((line) => ` ${INDENT}${colors.bold(line)}`),
    ];
    const why = wrap(`${whenOf(entry, view)}. ${reasonOf(entry)}`, width - INDENT.length);
    const how = withCommands ? commands(quoted(name)).map((line) => colors.cyan(line)) : [];
    return [
      ...head,
      ...why.map((line) => INDENT + colors.dim(line)),
      ...how.map((line) => INDENT + line),
    ];
  });
}

/** Entries as a table, one line each, without reasons. */
export function agendaTable(agenda: Agenda, view: AgendaView): string[] {
  const rows = agenda.map((entry) => [
    MARK[entry.status],
    FOLLOW_UP_WORDS[entry.followUp.kind].title(plainLine(entry.contact.name)),
    whenOf(entry, view),
  ]);
  return columns(rows, view.width);
}

function reasonOf(entry: AgendaEntry): string {
  return plainLine(entry.status === "held" ? entry.followUp.held.message : entry.followUp.reason);
}

function whenOf(entry: AgendaEntry, { now, zone }: AgendaView): string {
  if (entry.status === "held") return "Waits";
  const { window, zone: planned } = entry.followUp;
  const due = `${momentInWords(window.due, planned, zone)}, ${distanceInWords(window.due, now)}`;
  return entry.status === "overdue" && window.until !== null ? `${due}, late` : due;
}

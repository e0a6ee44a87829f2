import type { Agenda, AgendaEntry } from "@coffeechat/core";
import { formatDistanceStrict } from "date-fns";
import { colors } from "../../terminal/colors.js";
import { columns } from "../../terminal/table.js";
import { wrap } from "../../terminal/wrap.js";

const MARK: Readonly<Record<AgendaEntry["status"], string>> = {
  overdue: colors.red("!"),
  due: colors.yellow("•"),
  upcoming: colors.dim("·"),
  held: colors.dim("∥"),
};
const INDENT = "   ";
const A_MOMENT_MS = 60_000;

/** The agenda: for each item what, with whom and when (in the zone it was planned in), then why. */
export function agendaLines(agenda: Agenda, now: string, width: number): string[] {
  if (agenda.length === 0) return [colors.dim("nothing to do, nothing planned")];
  const heads = columns(
    agenda.map((entry) => [
      MARK[entry.status],
      colors.bold(entry.followUp.kind),
      entry.contact.name,
      whenOf(entry, now),
    ]),
    width,
  );
  return agenda.flatMap((entry, index) => [
    heads[index] ?? "",
    ...wrap(reasonOf(entry), width - INDENT.length).map((line) => INDENT + colors.dim(line)),
  ]);
}

function reasonOf(entry: AgendaEntry): string {
  return entry.status === "held" ? entry.followUp.held.message : entry.followUp.reason;
}

function whenOf(entry: AgendaEntry, now: string): string {
  if (entry.status === "held") return "held";
  const { window, zone } = entry.followUp;
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(window.due));
  const place = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const isNow = Math.abs(Date.parse(window.due) - Date.parse(now)) < A_MOMENT_MS;
  const distance = isNow ? "now" : formatDistanceStrict(window.due, now, { addSuffix: true });
  return `${text} in ${place}, ${distance}`;
}

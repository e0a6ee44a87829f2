import type { Agenda, AgendaEntry } from "@coffeechat/core";
import pc from "picocolors";

const MARK: Readonly<Record<AgendaEntry["status"], string>> = {
  overdue: pc.red("!"),
  due: pc.yellow("•"),
  upcoming: pc.dim("·"),
  held: pc.dim("∥"),
};

/** The agenda as rows of a table: mark, what, who, when (in the zone it was planned in), why. */
export function agendaRows(entries: Agenda): string[][] {
  return entries.map((entry) => [
    MARK[entry.status],
    entry.followUp.kind,
    entry.contact.name,
    entry.status === "held" ? "held" : whenIn(entry.followUp.window.due, entry.followUp.zone),
    entry.status === "held" ? entry.followUp.held.message : entry.followUp.reason,
  ]);
}

function whenIn(instant: string, zone: string): string {
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
  return `${text} ${zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")}`;
}

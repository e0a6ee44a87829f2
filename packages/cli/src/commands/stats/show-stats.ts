import { type Stats, stats } from "@coffeechat/core/lifecycle";
import { addMilliseconds, DAY_MS } from "@coffeechat/core/model";
import { everybody } from "../../coach/find-contact.js";
import { readWhen } from "../../coach/read-when.js";
import { inSession, type Session } from "../../coach/session.js";
import { dateInWords } from "../../coach/time-in-words.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { columns, table } from "../../terminal/table.js";
import type { flags as specs } from "./command.js";

const YEAR_MS = 365 * DAY_MS;

/** Counts what has come of the talks within a stretch of time. */
export const showStats = inSession<typeof specs>("reads", async (session, { flags }) => {
  const { terminal, clock, zone, policy } = session;
  const now = clock.now();
  const day = (text: string, of: string) => readWhen(text, { now, zone, of, clock: "00:00" });
  const range = {
    from: flags.from === undefined ? addMilliseconds(now, -YEAR_MS) : day(flags.from, "--from"),
    until: flags.until === undefined ? addMilliseconds(now, 1) : day(flags.until, "--until"),
  };
  const contacts = await everybody(session);
  const found = stats(contacts, range, { policy });
  if (flags.json) printJson(terminal, found);
  else printLines(terminal, statsLines(session, found, contacts.length));
  return 0;
});

function statsLines({ zone, terminal }: Session, found: Stats, contacts: number): string[] {
  const { width } = terminal;
  const { requests, range, thankYous, verdicts, themes, bySource, byTemplate } = found;
  const head = colors.bold(`${dateInWords(range.from, zone)} to ${dateInWords(range.until, zone)}`);
  if (requests.sent === 0 && found.interviewsHeld === 0) {
    return [
      head,
      "",
      contacts === 0
        ? "No contacts yet: coffeechat add"
        : "No requests and no talks in this time: coffeechat today",
    ];
  }
  const rows = [
    [
      "requests",
      `${requests.sent} sent, ${requests.answered} answered${rate(requests.replyRate)}, ${requests.declined} said no`,
    ],
    [
      "time to answer",
      requests.medianHoursToReply === null
        ? ""
        : `${hours(requests.medianHoursToReply)} in the middle`,
    ],
    [
      "talks",
      `${found.interviewsHeld}, with ${found.peopleMet} new ${found.peopleMet === 1 ? "person" : "people"}`,
    ],
    ["names given", String(found.newConnections)],
    [
      "thank-yous",
      `${thankYous.onTime} in time${rate(thankYous.onTimeRate)}, ${thankYous.late} late, ${thankYous.missing} missing`,
    ],
    [
      "verdicts",
      Object.entries(verdicts)
        .flatMap(([verdict, count]) =>
          count === 0 ? [] : [`${count} ${verdict.replaceAll("-", " ")}`],
        )
        .join(", "),
    ],
  ];
  return [
    head,
    "",
    ...columns(
      rows
        .filter(([, value]) => value !== "")
        .map(([title = "", value = ""]) => [colors.dim(title), value]),
      width,
    ),
    "",
    ...table(
      ["found through", "sent", "answered", ""],
      bySource.map((each) => [
        each.source,
        String(each.sent),
        String(each.answered),
        bar(each.replyRate),
      ]),
      width,
    ),
    "",
    ...table(
      ["first message", "sent", "answered", ""],
      byTemplate.map((each) => [
        each.templateId ?? "words of your own",
        String(each.sent),
        String(each.answered),
        bar(each.replyRate),
      ]),
      width,
    ),
    ...themeLines("For it", themes.pros),
    ...themeLines("Against it", themes.cons),
    ...themeLines("Their words for skills", themes.skillWords),
    ...themeLines("How hiring works", themes.hiringInsights),
  ];
}

const MOST_THEMES = 5;

function themeLines(title: string, themes: Stats["themes"]["pros"]): string[] {
  if (themes.length === 0) return [];
  const shown = themes
    .slice(0, MOST_THEMES)
    .map(({ theme, talks }) => `  ${plainLine(theme)}${talks > 1 ? ` (${talks} talks)` : ""}`);
  return ["", colors.bold(title), ...shown];
}

function rate(share: number | null): string {
  return share === null ? "" : ` (${Math.round(share * 100)} %)`;
}

const BAR = 10;

function bar(share: number | null): string {
  if (share === null) return "";
  const full = Math.round(share * BAR);
  return `${"█".repeat(full)}${colors.dim("░".repeat(BAR - full))}${rate(share)}`;
}

function hours(count: number): string {
  return count < 48 ? `${Math.round(count)} hours` : `${Math.round(count / 24)} days`;
}

import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syncCalendar } from "@coffeechat/adapters/caldav";
import { calendarItems } from "@coffeechat/adapters/ics";
import type { Contact, FollowUp, Instant } from "@coffeechat/core/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dueFollowUp, heldFollowUp, ines, talk } from "../../src/ics/sample-talk.fixture.js";
import { AUTHORIZATION, type RadicaleServer, startRadicale } from "./radicale.fixture.js";

/** What the programs show to somebody in New York, where clocks go on three weeks before Zürich's. */
const HERE = "America/New_York";

const talkAt = (name: string, start: Instant, zone: string): Contact => ({
  ...ines,
  id: `contact_${name}`,
  facts: { ...ines.facts, name },
  interviews: [talk({ start, zone })],
});

const contacts = [
  talkAt("Winter", "2026-03-06T09:00:00.000Z", "Europe/Zurich"),
  talkAt("Between", "2026-03-11T09:00:00.000Z", "Europe/Zurich"),
  talkAt("Summer", "2026-03-31T08:00:00.000Z", "Europe/Zurich"),
  talkAt("Adelaide", "2026-03-12T23:30:00.000Z", "Australia/Adelaide"),
  talkAt("Twice", "2026-11-01T06:30:00.000Z", "America/New_York"),
];

const followUps: readonly FollowUp[] = [
  dueFollowUp("thank-you", "2026-03-09T13:30:00.000Z", { from: "2026-03-09T09:20:00.000Z" }),
  dueFollowUp("reflect", "2026-03-30T17:00:00.000Z"),
  heldFollowUp("nudge"),
];

describe.runIf(process.env.COFFEECHAT_TEST_CALENDAR)("what was pushed to a calendar server", () => {
  let server: RadicaleServer;
  let folder: string;
  let calendar: string;

  beforeAll(async () => {
    server = await startRadicale();
    folder = await mkdtemp(join(tmpdir(), "coffeechat-programs-"));
    const url = await server.makeCalendar("coffee");
    calendar = server.folderOf("coffee");
    const items = calendarItems({ contacts: [ines, ...contacts], followUps, held: "explain" });
    const { created } = await syncCalendar({ url, items, authorization: AUTHORIZATION });
    expect(created.length).toBe(contacts.length + followUps.length);
  });
  afterAll(async () => {
    await server.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (program: string, args: readonly string[]): string => {
    const env = { PATH: "/usr/bin:/bin", HOME: folder, TZ: HERE, LC_ALL: "C.UTF-8" };
    const { status, stdout, stderr } = spawnSync(`/usr/bin/${program}`, args, {
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
    return stdout;
  };

  it("is shown by khal at the times of where one is", async () => {
    const config = join(folder, "khal.conf");
    await writeFile(
      config,
      [
        ...["[calendars]", "[[coffee]]", `path = ${calendar}`],
        ...["[sqlite]", `path = ${join(folder, "khal.db")}`],
        ...["[locale]", `local_timezone = ${HERE}`, `default_timezone = ${HERE}`],
        ...["timeformat = %H:%M", "dateformat = %Y-%m-%d", "longdateformat = %Y-%m-%d"],
        ...["datetimeformat = %Y-%m-%d %H:%M", "longdatetimeformat = %Y-%m-%d %H:%M"],
        "",
      ].join("\n"),
    );
    const format = "{start-long-full}|{end-time}|{title}";
    const shown = run("khal", [
      ...["-c", config, "list", "--day-format", "", "--format", format],
      ...["2026-03-01", "300d"],
    ]);
    expect(shown.split("\n").filter((line) => line !== "")).toEqual([
      "2026-03-06 04:00|04:20|Informational interview with Winter",
      "2026-03-11 05:00|05:20|Informational interview with Between",
      "2026-03-12 19:30|19:50|Informational interview with Adelaide",
      "2026-03-31 04:00|04:20|Informational interview with Summer",
      "2026-11-01 01:30|01:50|Informational interview with Twice",
    ]);
  });

  it("is listed by todoman with what is due when, and with what waits", async () => {
    const config = join(folder, "todoman.py");
    await writeFile(
      config,
      [
        `path = "${calendar}"`,
        'date_format = "%Y-%m-%d"',
        'time_format = "%H:%M"',
        `cache_path = "${join(folder, "todoman.db")}"`,
        "",
      ].join("\n"),
    );
    const listed: readonly { summary: string; due: number | null; completed: boolean }[] =
      JSON.parse(run("todoman", ["--config", config, "--porcelain", "list"]));
    const due = listed.map(({ summary, due: seconds, completed }) => [
      summary,
      seconds === null ? null : new Date(seconds * 1_000).toISOString(),
      completed,
    ]);
    const { name } = ines.facts;
    expect(due.sort()).toEqual(
      [
        [`Thank ${name}`, "2026-03-09T13:30:00.000Z", false],
        [`Reflect on the talk with ${name}`, "2026-03-30T17:00:00.000Z", false],
        [`Waits: Write to ${name} once more`, null, false],
      ].sort(),
    );
  });
});

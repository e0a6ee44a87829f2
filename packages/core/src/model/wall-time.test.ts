import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isCoffeechatError } from "./errors.js";
import { instantOf, type WallTime } from "./instant.js";
import { resolveWallTime, startOfDay, wallTimeOf } from "./wall-time.js";

const ZONES = Intl.supportedValuesOf("timeZone");
const MINUTES_AROUND = [-1_441, -61, -31, -30, -1, 0, 1, 15, 29, 30, 31, 59, 60, 61, 1_440];
const CHANGES_PER_ZONE = 5;

/**
 * temporal-polyfill looks for changes in wide steps: it does not see the short summer times of
 * Recife in 2000 nor the breaks for Ramadan in Cairo. Where it knows a change, both must agree; for
 * all the rest Intl itself is asked, below.
 */
const FIRST_YEAR = 2001;
const YEARS_PER_ZONE = 10;
const WINDOWS = 4;

/** Changes in ten of the years 2001 to 2040: other years for the next zone. */
function changesOf(zone: string, index: number): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  const year = FIRST_YEAR + (index % WINDOWS) * YEARS_PER_ZONE;
  let from = Temporal.Instant.from(`${year}-01-01T00:00:00Z`).toZonedDateTimeISO(zone);
  for (;;) {
    const next = from.getTimeZoneTransition("next");
    if (next === null || next.year >= year + YEARS_PER_ZONE) return changes;
    changes.push(next);
    from = next;
  }
}

/** Evenly spread, different ones for neighbouring zones, so that all years are met. */
function sample<Item>(items: readonly Item[], count: number, shift: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => (index + shift) % step === 0);
}

function wallText(at: Temporal.PlainDateTime): WallTime {
  return `${at.toPlainDate().toString()}T${at.toPlainTime().toString({ smallestUnit: "minute" })}`;
}

describe("beside Temporal, in every zone around changes of its offset", () => {
  it("resolves wall times as `compatible` does, and reads clocks alike", {
    timeout: 60_000,
  }, () => {
    const differences: string[] = [];
    let compared = 0;
    for (const [index, zone] of ZONES.entries()) {
      for (const change of sample(changesOf(zone, index), CHANGES_PER_ZONE, index)) {
        for (const minutes of MINUTES_AROUND) {
          const at = change.add({ minutes });
          const plain = change.toPlainDateTime().add({ minutes });
          const wall = wallText(plain);
          const theirs = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
          const ours = resolveWallTime(wall, zone);
          if (ours !== instantOf(theirs.epochMilliseconds))
            differences.push(`${zone} ${wall} ${ours}`);
          const clock = wallTimeOf(instantOf(at.epochMilliseconds), zone);
          const read = `${clock.wall} ${clock.weekday} ${clock.offsetSeconds}`;
          const expected = `${wallText(at.toPlainDateTime())} ${at.dayOfWeek} ${at.offsetNanoseconds / 1e9}`;
          if (read !== expected) differences.push(`${zone} ${expected} ${read}`);
          compared += 2;
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });
});

describe("beside Intl, in every zone", () => {
  it("shows the same clock at moments of twelve years, other years for the next zone", () => {
    const differences: string[] = [];
    for (const [zoneIndex, zone] of ZONES.entries()) {
      const begin = Date.UTC(1970 + (zoneIndex % 6) * 12, 0, 1);
      const format = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "short",
      });
      for (let index = 0; index < 250; index++) {
        const instant = instantOf(begin + index * 1_514_760_000);
        const { date, time } = wallTimeOf(instant, zone);
        const theirs = format.format(Date.parse(instant));
        if (theirs !== `${date} ${time}`) differences.push(`${zone} ${instant} ${theirs} ${time}`);
      }
    }
    expect(differences).toEqual([]);
  });
});

describe("where clocks change", () => {
  it.each([
    [
      "a skipped time moves later by the gap",
      "2026-03-29T01:30",
      "Europe/London",
      "2026-03-29T01:30:00.000Z",
    ],
    [
      "of a time shown twice the first is meant",
      "2026-10-25T01:30",
      "Europe/London",
      "2026-10-25T00:30:00.000Z",
    ],
    [
      "Lord Howe skips half an hour",
      "2026-10-04T02:15",
      "Australia/Lord_Howe",
      "2026-10-03T15:45:00.000Z",
    ],
    [
      "Lord Howe shows half an hour twice",
      "2026-04-05T01:45",
      "Australia/Lord_Howe",
      "2026-04-04T14:45:00.000Z",
    ],
    [
      "Kathmandu is three quarters of an hour off",
      "2026-01-01T00:00",
      "Asia/Kathmandu",
      "2025-12-31T18:15:00.000Z",
    ],
    [
      "Samoa had no 30 December 2011",
      "2011-12-30T12:00",
      "Pacific/Apia",
      "2011-12-30T22:00:00.000Z",
    ],
    ["a leap day is a day", "2028-02-29T09:00", "America/New_York", "2028-02-29T14:00:00.000Z"],
    [
      "seconds and milliseconds count",
      "2026-03-02T09:00:30.5",
      "Etc/UTC",
      "2026-03-02T09:00:30.500Z",
    ],
  ] as const)("%s", (_, wall, zone, expected) => {
    expect(resolveWallTime(wall, zone)).toBe(expected);
  });

  it("a day begins at one o'clock where clocks skip midnight", () => {
    expect(startOfDay("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
    expect(wallTimeOf("2018-11-04T03:00:00.000Z", "America/Sao_Paulo").time).toBe("01:00");
  });

  it.each([
    [
      "a summer time of one week",
      "America/Recife",
      ["2000-10-07", "2000-10-12", "2000-10-17"],
      [-3, -2, -3],
    ],
    ["a break for Ramadan", "Africa/Cairo", ["2010-08-10", "2010-08-20", "2010-09-12"], [3, 2, 3]],
  ] as const)("sees %s", (_, zone, dates, expected) => {
    const hours = dates.map(
      (date) => wallTimeOf(`${date}T12:00:00.000Z`, zone).offsetSeconds / 3_600,
    );
    expect(hours).toEqual(expected);
  });

  it("reads local mean time to the second", () => {
    expect(wallTimeOf("1850-06-01T12:00:00.000Z", "Europe/Zurich").offsetSeconds).toBe(2_048);
  });
});

describe("bad input", () => {
  it.each(["Mars/Olympus", "+02:00", ""])("an unknown zone is refused by code: %s", (zone) => {
    expect(codeOf(() => resolveWallTime("2026-03-02T09:00", zone))).toBe("UNKNOWN_ZONE");
    expect(codeOf(() => wallTimeOf("2026-03-02T09:00:00.000Z", zone))).toBe("UNKNOWN_ZONE");
  });

  it.each([
    "2026-02-30T09:00",
    "2026-03-02T24:00",
    "2026-03-02T",
    "2026-03-02T9:00",
    "2026-03-02T09:00Z",
  ] as const)("what no wall clock shows is refused: %s", (wall) => {
    expect(codeOf(() => resolveWallTime(wall, "Etc/UTC"))).toBe("INVALID_INPUT");
  });

  it("what is no instant is refused", () => {
    expect(codeOf(() => wallTimeOf("2026-13-02T09:00:00.000Z", "Etc/UTC"))).toBe("INVALID_INPUT");
  });
});

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return isCoffeechatError(error) ? error.code : String(error);
  }
  return undefined;
}

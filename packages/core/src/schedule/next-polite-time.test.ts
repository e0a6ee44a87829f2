import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isCoffeechatError, type Policy, recommendedPolicy, strictPolicy } from "../model/index.js";
import { type Instant, instantOf } from "../model/instant.js";
import { isPoliteTime, nextPoliteTime, type PoliteTimeOptions } from "./next-polite-time.js";

const inCairo = {
  ...recommendedPolicy,
  id: "cairo",
  businessWeek: [7, 1, 2, 3, 4],
  holidays: ["2026-03-20", "2026-03-22"],
} satisfies Policy;
const nightShift = {
  ...recommendedPolicy,
  id: "night-shift",
  quiet: { ...recommendedPolicy.quiet, written: { from: "00:30", until: "02:30" } },
  blackouts: [],
} satisfies Policy;

describe("the next polite time", () => {
  it.each([
    [
      "a polite moment stays",
      "2026-03-06T15:00:00.000Z",
      "Europe/Zurich",
      {},
      "2026-03-06T15:00:00.000Z",
    ],
    [
      "Friday night becomes Monday morning",
      "2026-03-06T21:00:00.000Z",
      "Europe/Zurich",
      {},
      "2026-03-09T06:00:00.000Z",
    ],
    [
      "a text waits for nine",
      "2026-03-09T06:00:00.000Z",
      "Europe/Zurich",
      { channel: "text" },
      "2026-03-09T08:00:00.000Z",
    ],
    [
      "a text may come until nine at night",
      "2026-03-09T19:30:00.000Z",
      "Europe/Zurich",
      { channel: "text" },
      "2026-03-09T19:30:00.000Z",
    ],
    [
      "good hours are Tuesday's",
      "2026-03-06T21:00:00.000Z",
      "Europe/Zurich",
      { preference: "sending" },
      "2026-03-10T07:30:00.000Z",
    ],
    [
      "good hours of any business day are Monday's",
      "2026-03-06T21:00:00.000Z",
      "Europe/Zurich",
      { preference: "sending-hours" },
      "2026-03-09T07:30:00.000Z",
    ],
    [
      "what cannot wait takes Saturday",
      "2026-03-06T21:00:00.000Z",
      "Europe/Zurich",
      { preference: "any-day" },
      "2026-03-07T06:00:00.000Z",
    ],
    [
      "the end of the year is left in peace",
      "2026-12-19T12:00:00.000Z",
      "America/New_York",
      {},
      "2027-01-04T12:00:00.000Z",
    ],
    [
      "Kathmandu's seven o'clock is at a quarter past",
      "2026-03-08T20:00:00.000Z",
      "Asia/Kathmandu",
      {},
      "2026-03-09T01:15:00.000Z",
    ],
    [
      "Lord Howe moves by half an hour",
      "2026-10-03T10:00:00.000Z",
      "Australia/Lord_Howe",
      {},
      "2026-10-04T20:00:00.000Z",
    ],
    [
      "the leap day is a Tuesday",
      "2028-02-28T20:00:00.000Z",
      "Europe/London",
      { preference: "sending" },
      "2028-02-29T08:30:00.000Z",
    ],
  ] as const)("%s", (_, from, zone, options, expected) => {
    expect(nextPoliteTime(from, zone, recommendedPolicy, options)).toBe(expected);
  });

  it("weekends and holidays are theirs", () => {
    // Thursday evening in Cairo; Friday, Saturday off, Sunday 22 March a holiday.
    expect(nextPoliteTime("2026-03-19T18:00:00.000Z", "Africa/Cairo", inCairo)).toBe(
      "2026-03-23T05:00:00.000Z",
    );
  });

  it("an hour that clocks skip opens when it would have opened, an hour shown twice is quiet twice", () => {
    // In New York 02:00 to 03:00 does not exist on 8 March 2026; quiet would end at 02:30.
    expect(
      nextPoliteTime("2026-03-08T05:30:00.000Z", "America/New_York", nightShift, {
        preference: "any-day",
      }),
    ).toBe("2026-03-08T07:00:00.000Z");
    // On 1 November 2026 the clock shows 01:00 to 02:00 twice, both within 00:30 to 02:30.
    expect(
      nextPoliteTime("2026-11-01T05:00:00.000Z", "America/New_York", nightShift, {
        preference: "any-day",
      }),
    ).toBe("2026-11-01T07:30:00.000Z");
  });

  const policies = fc.constantFrom(recommendedPolicy, strictPolicy, inCairo, nightShift);
  const zones = fc.constantFrom(
    "Europe/London",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Apia",
    "Africa/Cairo",
    "Asia/Gaza",
    "America/St_Johns",
    "Antarctica/Troll",
  );
  const preferences = fc.constantFrom("allowed", "sending-hours", "sending", "any-day");
  const moments = fc.integer({
    min: Date.UTC(2005, 0, 1) / 60_000,
    max: Date.UTC(2035, 0, 1) / 60_000,
  });
  const channels = fc.constantFrom("email", "text");

  propertyTest.prop([moments, zones, policies, preferences, channels], { numRuns: 1_000 })(
    "is the first one by Intl's own reading of their clock, in any zone",
    (minutes, zone, policy, preference, channel) => {
      const from = instantOf(minutes * 60_000);
      const found = nextPoliteTime(from, zone, policy, { preference, channel });
      const open = (at: Instant) => isOpenByIntl(at, zone, policy, preference, channel);
      expect(open(found)).toBe(true);
      expect(found >= from).toBe(true);
      expect(isPoliteTime(found, zone, policy, { preference, channel })).toBe(true);
      const span = Date.parse(found) - Date.parse(from);
      const step = Math.max(60_000, Math.ceil(span / 60 / 60_000) * 60_000);
      for (let at = Date.parse(from); at < Date.parse(found); at += step) {
        expect([instantOf(at), open(instantOf(at))]).toEqual([instantOf(at), false]);
      }
      if (span > 0) expect(open(instantOf(Date.parse(found) - 60_000))).toBe(false);
    },
  );

  it.each<[path: string, change: Partial<Policy>, options: PoliteTimeOptions]>([
    [
      "quiet.written",
      { quiet: { ...recommendedPolicy.quiet, written: { from: "09:00", until: "09:00" } } },
      {},
    ],
    ["blackouts", { blackouts: [{ from: "01-01", until: "12-31", reason: "never" }] }, {}],
    ["blackouts", { blackouts: [{ from: "07-01", until: "06-30", reason: "never" }] }, {}],
    ["businessWeek", { businessWeek: [] }, {}],
    [
      "sending.days",
      { sending: { ...recommendedPolicy.sending, days: [6, 7] } },
      { preference: "sending" },
    ],
    [
      "sending.span",
      { sending: { days: [2], span: { from: "05:00", until: "06:30" } } },
      { preference: "sending" },
    ],
  ])("a window that never opens blames %s", (path, change, options) => {
    const policy = { ...recommendedPolicy, ...change };
    let caught: unknown;
    try {
      nextPoliteTime("2026-03-06T21:00:00.000Z", "Europe/Zurich", policy, options);
    } catch (error) {
      caught = error;
    }
    expect(isCoffeechatError(caught, "INVALID_POLICY") && caught.issues[0]?.path).toBe(path);
  });

  it("refuses zones that do not exist and moments that are none", () => {
    const code = (act: () => unknown) => {
      try {
        return act();
      } catch (error) {
        return isCoffeechatError(error) ? error.code : error;
      }
    };
    expect(
      code(() => nextPoliteTime("2026-03-06T21:00:00.000Z", "Mars/Base", recommendedPolicy)),
    ).toBe("UNKNOWN_ZONE");
    expect(
      code(() => nextPoliteTime("2026-03-06T25:00:00.000Z", "Etc/UTC", recommendedPolicy)),
    ).toBe("INVALID_INPUT");
  });
});

function isOpenByIntl(
  at: Instant,
  zone: string,
  policy: Policy,
  preference: string,
  channel: string,
): boolean {
  const shown = clockOf(zone).format(Date.parse(at));
  const [date = "", time = ""] = shown.split(" ");
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const quiet = channel === "text" ? policy.quiet.text : policy.quiet.written;
  const isQuiet =
    quiet.from < quiet.until
      ? time >= quiet.from && time < quiet.until
      : time >= quiet.from || time < quiet.until;
  if (isQuiet) return false;
  if (preference === "any-day") return true;
  const monthDay = date.slice(5);
  const dark = policy.blackouts.some(({ from, until }) =>
    from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until,
  );
  if (dark || policy.holidays.includes(date) || !policy.businessWeek.includes(weekday)) {
    return false;
  }
  if (preference === "allowed") return true;
  const { days, span } = policy.sending;
  const goodDay = preference === "sending-hours" || days.includes(weekday);
  return goodDay && time >= span.from && time < span.until;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates as ISO 8601 does: `2026-03-06 22:00`. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const options = { timeZone: zone, dateStyle: "short", timeStyle: "short" } as const;
  const clock = new Intl.DateTimeFormat("sv-SE", options);
  clocks.set(zone, clock);
  return clock;
}

import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  addBusinessDaysToInstant,
  businessDaysBetween,
  isBusinessDay,
  startOfEarlierBusinessDay,
} from "./business-day.js";
import { calendarDateOf, dayNumberOf } from "./calendar-date.js";
import { isCoffeechatError } from "./errors.js";
import { type Instant, instantOf } from "./instant.js";
import { wallTimeOf } from "./wall-time.js";

const western = { businessWeek: [1, 2, 3, 4, 5], holidays: [] };
const gulf = { businessWeek: [7, 1, 2, 3, 4], holidays: [] };
const easter = { businessWeek: [1, 2, 3, 4, 5], holidays: ["2026-04-03", "2026-04-06"] };

describe("business days", () => {
  it.each([
    ["Friday and one is Monday", "2026-03-06", 1, western, "2026-03-09"],
    ["Saturday and one is Monday", "2026-03-07", 1, western, "2026-03-09"],
    ["seven days span one weekend or two", "2026-03-06", 7, western, "2026-03-17"],
    ["Monday less one is Friday", "2026-03-09", -1, western, "2026-03-06"],
    ["Sunday less one is Friday", "2026-03-08", -1, western, "2026-03-06"],
    ["none changes nothing, even on a Sunday", "2026-03-08", 0, western, "2026-03-08"],
    ["Thursday and one is Sunday in the Gulf", "2026-03-05", 1, gulf, "2026-03-08"],
    ["Easter lasts four days", "2026-04-02", 1, easter, "2026-04-07"],
    ["New Year is passed", "2026-12-31", 1, western, "2027-01-01"],
    ["a leap day counts", "2028-02-28", 1, western, "2028-02-29"],
  ] as const)("%s", (_, date, count, calendar, expected) => {
    expect(addBusinessDays(date, count, calendar)).toBe(expected);
  });

  it("are counted by calendar days where the person is", () => {
    // Friday 23:30 in Auckland is still Friday morning in London: no midnight lies between there.
    const from = "2026-03-06T10:30:00.000Z";
    const to = "2026-03-09T10:00:00.000Z";
    expect(businessDaysBetween(from, to, "Pacific/Auckland", western)).toBe(1);
    expect(businessDaysBetween(from, "2026-03-08T12:00:00.000Z", "Pacific/Auckland", western)).toBe(
      1,
    );
    expect(businessDaysBetween(from, "2026-03-08T12:00:00.000Z", "Europe/London", western)).toBe(0);
  });

  it("begin at midnight there, also on a day with 23 hours", () => {
    const sent = "2026-03-06T20:00:00.000Z";
    expect(addBusinessDaysToInstant(sent, 1, "America/New_York", western)).toBe(
      "2026-03-09T04:00:00.000Z",
    );
    expect(
      startOfEarlierBusinessDay("2026-03-09T14:00:00.000Z", 1, "America/New_York", western),
    ).toBe("2026-03-06T05:00:00.000Z");
  });

  const calendars = fc.record({
    businessWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.array(
      fc
        .integer({ min: dayNumberOf("2026-01-01"), max: dayNumberOf("2030-12-31") })
        .map(calendarDateOf),
      { maxLength: 40 },
    ),
  });
  const instants = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
    .map((date): Instant => instantOf(date));
  const zones = fc.constantFrom(
    "Europe/London",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  );

  propertyTest.prop([instants, fc.integer({ min: 1, max: 400 }), zones, calendars])(
    "counting on and counting between agree, and every landing is a business day",
    (from, count, zone, calendar) => {
      const to = addBusinessDaysToInstant(from, count, zone, calendar);
      expect(businessDaysBetween(from, to, zone, calendar)).toBe(count);
      expect(isBusinessDay(wallTimeOf(to, zone).date, calendar)).toBe(true);
    },
  );

  propertyTest.prop([instants, instants, zones, calendars])(
    "the count between equals a walk day by day",
    (one, other, zone, calendar) => {
      const first = dayNumberOf(wallTimeOf(one, zone).date);
      const last = dayNumberOf(wallTimeOf(other, zone).date);
      let walked = 0;
      for (let day = Math.min(first, last); day <= Math.max(first, last); day++) {
        const counted = last >= first ? day > first : day < first;
        if (counted && isBusinessDay(calendarDateOf(day), calendar))
          walked += Math.sign(last - first);
      }
      expect(businessDaysBetween(one, other, zone, calendar)).toBe(walked);
    },
  );

  it("refuse a week without any, a date that does not exist, and counts beyond reason", () => {
    const empty = { businessWeek: [], holidays: [] };
    expect(codeOf(() => addBusinessDays("2026-03-06", 1, empty))).toBe("INVALID_POLICY");
    expect(codeOf(() => addBusinessDays("2026-02-29", 1, western))).toBe("INVALID_INPUT");
    expect(codeOf(() => addBusinessDays("2026-03-06", 1.5, western))).toBe("INVALID_INPUT");
    expect(codeOf(() => addBusinessDays("2026-03-06", 1e9, western))).toBe("INVALID_INPUT");
    expect(codeOf(() => addBusinessDays("9999-12-31", 1, western))).toBe("INVALID_INPUT");
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

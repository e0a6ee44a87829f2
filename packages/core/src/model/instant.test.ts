import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addMonths, calendarDateOf, dayNumberOf, weekdayOf } from "./calendar-date.js";
import { type Instant, instantOf, millisecondsOf, parseInstant } from "./instant.js";

const moments = fc.integer({
  min: Date.UTC(0, 0, 1),
  max: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
});

describe("instants", () => {
  propertyTest.prop([moments], { numRuns: 2_000 })("are written and read as Date does it", (ms) => {
    const text = new Date(ms).toISOString();
    expect(instantOf(ms)).toBe(text);
    expect(millisecondsOf(instantOf(ms))).toBe(ms);
    expect(parseInstant(text)).toBe(text);
  });

  it.each([
    "2026-03-02T14:30:00Z",
    "2026-03-02T14:30:00.5Z",
    "2026-13-02T14:30:00.000Z",
    "2026-03-02T14:60:00.000Z",
    "2026-03-02T14:30:0x.000Z",
  ] as const)("other texts mean what Date.parse makes of them: %s", (text: Instant) => {
    expect(millisecondsOf(text)).toBe(Date.parse(text));
  });

  it("years of other than four digits are left to Date", () => {
    expect(instantOf(Date.UTC(10_000, 0, 1))).toBe("+010000-01-01T00:00:00.000Z");
    expect(() => instantOf(Number.NaN)).toThrow(RangeError);
  });
});

describe("calendar dates", () => {
  propertyTest.prop([moments])("number the days and know their weekday as Date does", (ms) => {
    const date = new Date(ms);
    const text = date.toISOString().slice(0, 10);
    const day = Math.floor(ms / 86_400_000);
    expect(dayNumberOf(text)).toBe(day);
    expect(calendarDateOf(day)).toBe(text);
    expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
  });

  it.each([
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-03-02", 0, "2026-03-02"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-31", -1, "2025-12-31"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

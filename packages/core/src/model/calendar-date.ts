import { CoffeechatError } from "./errors.js";
import { dateText, daysFromCivil, FIRST_DAY, LAST_DAY, readDate } from "./instant-text.js";

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Day 0, 1 January 1970, was a Thursday. */
const WEEKDAYS_FROM_DAY_ZERO = [4, 5, 6, 7, 1, 2, 3] as const satisfies readonly Weekday[];

/**
 * Days from 1970-01-01 to a calendar date: arithmetic on days needs no zone and no clock.
 *
 * @throws CoffeechatError `INVALID_INPUT` for a date that does not exist
 */
export function dayNumberOf(date: string): number {
  const day = date.length === 10 ? readDate(date) : Number.NaN;
  if (!Number.isNaN(day)) return day;
  throw new CoffeechatError("INVALID_INPUT", "This is not a calendar date.", {
    issues: [{ path: "date", expected: "an existing day such as 2026-12-24" }],
  });
}

/**
 * The calendar date `2026-12-24` of a number of days since 1970-01-01.
 *
 * @throws CoffeechatError `INVALID_INPUT` outside the years 0000 to 9999
 */
export function calendarDateOf(day: number): string {
  if (day >= FIRST_DAY && day <= LAST_DAY) return dateText(day);
  throw new CoffeechatError("INVALID_INPUT", "This day lies outside the calendar.", {
    issues: [{ path: "date", expected: "a day in the years 0000 to 9999" }],
  });
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS_FROM_DAY_ZERO[((day % 7) + 7) % 7] ?? 4;
}

/** The same day some months on; where that month is shorter, its last day (31 August + 6 = 28 February). */
export function addMonths(date: string, months: number): string {
  const sameMonth = dayNumberOf(`${date.slice(0, 8)}01`);
  const dayOfMonth = dayNumberOf(date) - sameMonth + 1;
  const monthsSinceYearZero = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  const first = daysFromCivil(year, month, 1);
  const length = daysFromCivil(year, month + 1, 1) - first;
  return calendarDateOf(first + Math.min(dayOfMonth, length) - 1);
}

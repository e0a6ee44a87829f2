import { calendarDateOf, dayNumberOf, weekdayOf } from "./calendar-date.js";
import { CoffeechatError } from "./errors.js";
import type { Instant } from "./instant.js";
import { dayNumberAt, startOfDayNumber } from "./wall-time.js";

/**
 * On which days people work: a `Policy` is one, and so is any object with these two fields. It is
 * read once and remembered by identity: to change it, hand in a new one.
 */
export interface BusinessCalendar {
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly businessWeek: readonly number[];
  /** Days off, `2026-12-24`. */
  readonly holidays: readonly string[];
}

/** More than any etiquette asks for, and still counted in a moment. */
const MAX_BUSINESS_DAYS = 10_000;

interface BusinessDays {
  readonly isWeekday: readonly boolean[];
  readonly daysPerWeek: number;
  readonly holidays: ReadonlySet<number>;
}

const read = new WeakMap<BusinessCalendar, BusinessDays>();

function businessDaysOf(calendar: BusinessCalendar): BusinessDays {
  const known = read.get(calendar);
  if (known !== undefined) return known;
  const isWeekday = [1, 2, 3, 4, 5, 6, 7].map((day) => calendar.businessWeek.includes(day));
  const daysPerWeek = isWeekday.filter(Boolean).length;
  if (daysPerWeek === 0) {
    throw new CoffeechatError("INVALID_POLICY", "A week without business days has no next one.", {
      issues: [{ path: "businessWeek", expected: "at least one day, 1 (Monday) to 7 (Sunday)" }],
    });
  }
  const days = { isWeekday, daysPerWeek, holidays: new Set(calendar.holidays.map(dayNumberOf)) };
  read.set(calendar, days);
  return days;
}

function isOpen(day: number, days: BusinessDays): boolean {
  return days.isWeekday[weekdayOf(day) - 1] === true && !days.holidays.has(day);
}

/** Whether people work on a day. */
export function isBusinessDay(date: string, calendar: BusinessCalendar): boolean {
  return isOpen(dayNumberOf(date), businessDaysOf(calendar));
}

/**
 * The date `count` business days after a date, or before it where `count` is negative. The date
 * itself is not counted and need not be a business day: one business day after a Saturday is Monday.
 * Zero gives the date back.
 *
 * @throws CoffeechatError `INVALID_INPUT` (no such date, count not whole or beyond 10,000),
 *   `INVALID_POLICY` (a week without business days)
 *
 * @example
 * ```ts
 * import { addBusinessDays } from "@coffeechat/core/model";
 *
 * const calendar = { businessWeek: [1, 2, 3, 4, 5], holidays: ["2026-04-06"] };
 * console.log(addBusinessDays("2026-04-03", 1, calendar)); // "2026-04-07": Easter Monday is off
 * ```
 */
export function addBusinessDays(date: string, count: number, calendar: BusinessCalendar): string {
  return calendarDateOf(addOpenDays(dayNumberOf(date), count, calendar));
}

function addOpenDays(first: number, count: number, calendar: BusinessCalendar): number {
  if (!Number.isInteger(count) || Math.abs(count) > MAX_BUSINESS_DAYS) {
    throw new CoffeechatError("INVALID_INPUT", "This is not a count of business days.", {
      issues: [{ path: "count", expected: `a whole number up to ${MAX_BUSINESS_DAYS}` }],
    });
  }
  const days = businessDaysOf(calendar);
  const step = Math.sign(count);
  let day = first;
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    if (isOpen(day, days)) left -= 1;
  }
  return day;
}

/**
 * How many business days have begun since a moment: those after its calendar day, up to and with
 * the calendar day of the other moment, in a zone. Negative where `to` lies on an earlier day.
 * `businessDaysBetween(from, addBusinessDaysToInstant(from, n, …), …)` is `n`.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_INPUT`, `INVALID_POLICY`
 *
 * @example
 * ```ts
 * import { businessDaysBetween, recommendedPolicy } from "@coffeechat/core/model";
 *
 * const sent = "2026-03-06T15:00:00.000Z"; // a Friday
 * const now = "2026-03-10T09:00:00.000Z"; // the Tuesday after
 * console.log(businessDaysBetween(sent, now, "Europe/Zurich", recommendedPolicy)); // 2
 * ```
 */
export function businessDaysBetween(
  from: Instant,
  to: Instant,
  zone: string,
  calendar: BusinessCalendar,
): number {
  const first = dayNumberAt(from, zone);
  const last = dayNumberAt(to, zone);
  return last >= first
    ? openDaysFrom(first + 1, last, businessDaysOf(calendar))
    : 0 - openDaysFrom(last, first - 1, businessDaysOf(calendar));
}

/** Open days of a stretch, both ends counted: whole weeks by multiplication, so that years cost no more than days. */
function openDaysFrom(first: number, last: number, days: BusinessDays): number {
  const weeks = Math.max(0, Math.floor((last - first + 1) / 7));
  let count = weeks * days.daysPerWeek;
  if (weeks > 0 && days.holidays.size > 0) {
    const end = first + weeks * 7;
    for (const holiday of days.holidays) {
      const falls = holiday >= first && holiday < end;
      if (falls && days.isWeekday[weekdayOf(holiday) - 1] === true) count -= 1;
    }
  }
  for (let day = first + weeks * 7; day <= last; day++) {
    if (isOpen(day, days)) count += 1;
  }
  return count;
}

/** The beginning, in a zone, of the day that lies `count` business days after a moment's day. */
export function addBusinessDaysToInstant(
  instant: Instant,
  count: number,
  zone: string,
  calendar: BusinessCalendar,
): Instant {
  return startOfDayNumber(addOpenDays(dayNumberAt(instant, zone), count, calendar), zone);
}

/** The beginning, in a zone, of the day that lies `count` business days before a moment's day. */
export function startOfEarlierBusinessDay(
  instant: Instant,
  count: number,
  zone: string,
  calendar: BusinessCalendar,
): Instant {
  return addBusinessDaysToInstant(instant, -count, zone, calendar);
}

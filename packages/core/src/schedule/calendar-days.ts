import { calendarDateOf, dayNumberOf } from "../model/calendar-date.js";
import {
  addBusinessDays,
  type Instant,
  type Policy,
  startOfDay,
  wallTimeOf,
} from "../model/index.js";

/** The beginning of the day that lies some calendar days after a moment's day, by a zone's wall clock. */
export function startOfDayAfter(instant: Instant, days: number, zone: string): Instant {
  const today = dayNumberOf(wallTimeOf(instant, zone).date);
  return startOfDay(calendarDateOf(today + days), zone);
}

/** The end of a moment's day in a zone: the beginning of the next. */
export function endOfDay(instant: Instant, zone: string): Instant {
  return startOfDayAfter(instant, 1, zone);
}

/** The end of the day that lies some business days after a moment's day. */
export function endOfBusinessDayAfter(
  instant: Instant,
  count: number,
  zone: string,
  policy: Policy,
): Instant {
  const date = addBusinessDays(wallTimeOf(instant, zone).date, count, policy);
  return startOfDay(calendarDateOf(dayNumberOf(date) + 1), zone);
}

/** The latest of some moments, of which any may be missing. */
export function latestOf(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  let latest: Instant | undefined;
  for (const instant of instants) {
    if (instant !== undefined && (latest === undefined || instant > latest)) latest = instant;
  }
  return latest;
}

import { addMilliseconds, type Instant, MINUTE_MS } from "@coffeechat/core/model";
import { tzOffset } from "@date-fns/tz";
import type { ICalDayJsStub } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";

/** A zone as a calendar file names it, with the definition that goes into the file. */
export interface CalendarZone {
  readonly tzid: string;
  readonly vtimezone: string;
}

/** `null` for UTC, and for a zone of which there is no definition: times are written in UTC then. */
export function calendarZone(zone: string): CalendarZone | null {
  const block = tzlib_get_ical_block(zone);
  if (!Array.isArray(block)) return null;
  const [vtimezone, parameter] = block;
  if (vtimezone === undefined || parameter === undefined) return null;
  // An alias (US/Eastern) is defined under its present name: the events must use that one too.
  const tzid = parameter.replace(/^TZID=/, "");
  return tzid === "Etc/UTC" ? null : { tzid, vtimezone };
}

/**
 * Whether a wall time in the file leads every reader back to this instant. One that occurs twice,
 * when clocks go back, does not: RFC 5545 means the first, not every reader takes it.
 */
export function survivesAsWallTime(instant: Instant, { tzid }: CalendarZone): boolean {
  const wall = wallClock(instant, tzid);
  const twins = CHANGES.flatMap((minutes) => [minutes, -minutes]).map((minutes) =>
    wallClock(addMilliseconds(instant, minutes * MINUTE_MS), tzid),
  );
  return !twins.includes(wall);
}

/** By how many minutes clocks are put back: an hour nearly everywhere, half of one on Lord Howe Island. */
const CHANGES = [30, 60, 120];

/**
 * A time that ical-generator writes as wall time of the zone. It reads the fields of a `Date` in the
 * zone of this machine, which go wrong where that one changes its clocks; so it gets an object of the
 * one kind that formats itself.
 */
export function wallTime(instant: Instant, { tzid }: CalendarZone): ICalDayJsStub {
  const wall = wallClock(instant, tzid);
  const digits: Readonly<Record<string, string>> = {
    YYYYMMDD: wall.slice(0, 10).replaceAll("-", ""),
    HHmmss: wall.slice(11, 19).replaceAll(":", ""),
  };
  const moment: ICalDayJsStub = {
    tz: () => moment,
    utc: () => moment,
    format: (pattern = "") => digits[pattern] ?? wall,
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => instant,
  };
  return moment;
}

/** What a clock there shows, `2026-03-02T10:00:00.000` and a Z that means nothing. */
function wallClock(instant: Instant, zone: string): string {
  return addMilliseconds(instant, tzOffset(zone, new Date(instant)) * MINUTE_MS);
}

/** The day on which the instant falls in a zone, as midnight UTC of that day. */
export function dayIn(instant: Instant, zone: string): Date {
  return new Date(`${wallClock(instant, zone).slice(0, 10)}T00:00:00Z`);
}

import { calendarDateOf, type Weekday, weekdayOf } from "./calendar-date.js";
import { CoffeechatError } from "./errors.js";
import {
  DAY_MS,
  type Instant,
  instantOf,
  MINUTE_MS,
  millisecondsOf,
  type WallTime,
} from "./instant.js";
import { clockText, readClock, readDate } from "./instant-text.js";
import { zoneOffsets } from "./zone-offsets.js";

/** What calendar and clock on a wall show at one moment in one zone. */
export interface WallClock {
  /** `2026-03-29` */
  readonly date: string;
  /** `14:30`; seconds are left out. */
  readonly time: string;
  /** Date and time in one, `2026-03-29T14:30`: store it beside the zone and resolve it again later. */
  readonly wall: WallTime;
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly weekday: Weekday;
  /** Seconds ahead of UTC at that moment. */
  readonly offsetSeconds: number;
}

const SECONDS = /^:([0-5]\d)(?:\.(\d{1,3}))?$/;

/**
 * Reads calendar and clock in a zone.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_INPUT` where the instant is none
 *
 * @example
 * ```ts
 * import { wallTimeOf } from "@coffeechat/core/model";
 *
 * const clock = wallTimeOf("2026-03-02T14:30:00.000Z", "Asia/Kathmandu");
 * console.log(clock.wall, clock.weekday); // "2026-03-02T20:15" 1
 * ```
 */
export function wallTimeOf(instant: Instant, zone: string): WallClock {
  const ms = existingMilliseconds(instant);
  const offset = zoneOffsets(zone).offsetAt(ms);
  const shown = ms + offset;
  const day = Math.floor(shown / DAY_MS);
  const date = calendarDateOf(day);
  const time = clockText(Math.floor((shown - day * DAY_MS) / MINUTE_MS));
  return {
    date,
    time,
    wall: `${date}T${time}`,
    weekday: weekdayOf(day),
    offsetSeconds: offset / 1_000,
  };
}

/**
 * The moment at which clocks in a zone show a wall time, whatever the host's own zone. Where clocks
 * skip it (spring) it moves later by the length of the gap; where they show it twice (autumn) the
 * first is meant: the rule `compatible` of Temporal and of iCalendar.
 *
 * @param wall `2026-03-29T02:30`, seconds and milliseconds allowed
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_INPUT` where the wall time is none
 *
 * @example
 * ```ts
 * import { resolveWallTime } from "@coffeechat/core/model";
 *
 * // That night clocks in London go from 01:00 to 02:00.
 * console.log(resolveWallTime("2026-03-29T01:30", "Europe/London")); // "2026-03-29T01:30:00.000Z"
 * ```
 */
export function resolveWallTime(wall: WallTime, zone: string): Instant {
  return instantOf(zoneOffsets(zone).instantOfWall(wallMilliseconds(wall)));
}

/** The calendar day that a zone shows at a moment, in days since 1970-01-01. */
export function dayNumberAt(instant: Instant, zone: string): number {
  const ms = existingMilliseconds(instant);
  return Math.floor((ms + zoneOffsets(zone).offsetAt(ms)) / DAY_MS);
}

/** The first moment, in a zone, of the day that lies so many days after 1970-01-01. */
export function startOfDayNumber(day: number, zone: string): Instant {
  return instantOf(zoneOffsets(zone).instantOfWall(day * DAY_MS));
}

/** The first moment of a day in a zone: midnight, or later where clocks skip midnight. */
export function startOfDay(date: string, zone: string): Instant {
  return resolveWallTime(`${date}T00:00`, zone);
}

function wallMilliseconds(wall: string): number {
  const minute = wall.charCodeAt(10) === 84 ? readClock(wall, 11) : Number.NaN;
  const ms = readDate(wall) * DAY_MS + minute * MINUTE_MS + secondsIn(wall);
  if (!Number.isNaN(ms)) return ms;
  throw new CoffeechatError("INVALID_INPUT", "This is not a time on a wall clock.", {
    issues: [{ path: "wall", expected: "an existing wall time such as 2026-03-29T02:30" }],
  });
}

/** Milliseconds of `:30.500` behind hours and minutes; 0 where nothing follows them. */
function secondsIn(wall: string): number {
  if (wall.length === 16) return 0;
  const match = SECONDS.exec(wall.slice(16));
  if (match === null) return Number.NaN;
  return Number(match[1]) * 1_000 + Number((match[2] ?? "").padEnd(3, "0"));
}

function existingMilliseconds(instant: Instant): number {
  const ms = millisecondsOf(instant);
  if (!Number.isNaN(ms)) return ms;
  throw new CoffeechatError("INVALID_INPUT", "This is not a moment in time.", {
    issues: [{ path: "instant", expected: "a UTC instant such as 2026-03-02T14:30:00.000Z" }],
  });
}

import { CoffeechatError } from "@coffeechat/core/errors";
import {
  addMilliseconds,
  DAY_MS,
  dayNumberAt,
  HOUR_MS,
  type Instant,
  instantOf,
  MINUTE_MS,
  parseInstant,
  resolveWallTime,
  startOfDayNumber,
  wallTimeOf,
} from "@coffeechat/core/model";

interface WhenContext {
  readonly now: Instant;
  /** Times without an offset are on a clock in this zone. */
  readonly zone: string;
  /** The flag or question that it was given to, for the message. */
  readonly of: string;
  /** The time of a day that is named without one. */
  readonly clock?: string;
}

const UNITS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS } as const;
const DAYS = { yesterday: -1, today: 0, tomorrow: 1 } as const;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/**
 * Reads a moment as a person writes it: `2026-03-10 15:00`, `today 9:00`, `2 hours ago`,
 * `in 3 days`, `now`, or an instant with its offset.
 *
 * @throws CoffeechatError `INVALID_INPUT` saying what may stand there
 */
export function readWhen(text: string, context: WhenContext): Instant {
  const found = momentIn(text.trim().toLowerCase(), context);
  if (found !== null) return found;
  throw new CoffeechatError("INVALID_INPUT", `${context.of} is no moment that can be read.`, {
    issues: [
      {
        path: context.of,
        expected:
          "2026-03-10 15:00, today 9:00, yesterday, 2 hours ago, in 3 days, now, or 2026-03-10T15:00:00+01:00",
      },
    ],
  });
}

function momentIn(text: string, { now, zone, clock = "12:00" }: WhenContext): Instant | null {
  if (text === "now") return now;
  const ago = /^(\d{1,4}) (minute|hour|day|week)s? ago$/.exec(text);
  if (ago !== null) return addMilliseconds(now, -Number(ago[1]) * unitOf(ago[2]));
  const ahead = /^in (\d{1,4}) (minute|hour|day|week)s?$/.exec(text);
  if (ahead !== null) return addMilliseconds(now, Number(ahead[1]) * unitOf(ahead[2]));
  const [day = "", time, ...rest] = text.split(/[t ]+(?=\d)/);
  const offset = /^\d{4}-\d{2}-\d{2}[t ].*(?:z|[+-]\d{2}:\d{2})$/.test(text);
  if (offset) return instantWithOffset(text);
  if (rest.length > 0) return null;
  const date = dateOf(day, now, zone);
  const padded = CLOCK.exec(time ?? clock);
  if (date === null || padded === null) return null;
  return resolveWallTime(`${date}T${padded[1]?.padStart(2, "0")}:${padded[2]}`, zone);
}

function dateOf(day: string, now: Instant, zone: string): string | null {
  if (day === "yesterday" || day === "today" || day === "tomorrow") {
    const dayNumber = dayNumberAt(now, zone) + DAYS[day];
    return wallTimeOf(startOfDayNumber(dayNumber, zone), zone).date;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && parseInstant(`${day}T00:00:00Z`) !== null ? day : null;
}

function instantWithOffset(text: string): Instant | null {
  const ms = Date.parse(text.toUpperCase().replace(" ", "T"));
  // Date.parse lets 31 February roll over to March.
  return Number.isNaN(ms) || parseInstant(`${text.slice(0, 10)}T00:00:00Z`) === null
    ? null
    : instantOf(ms);
}

function unitOf(name: string | undefined): number {
  return name === "minute" || name === "hour" || name === "week" ? UNITS[name] : UNITS.day;
}

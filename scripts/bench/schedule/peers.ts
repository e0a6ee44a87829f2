import { type Instant, instantOf, type Policy } from "@coffeechat/core/model";
import { TZDate } from "@date-fns/tz";
import { addDays, getISODay, set } from "date-fns";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";

/** The first moment on an open day outside quiet hours. */
export type Answer = (instant: Instant, zone: string, policy: Policy) => Instant;

function isOpen(date: string, weekday: number, policy: Policy): boolean {
  const monthDay = date.slice(5);
  return (
    policy.businessWeek.includes(weekday) &&
    !policy.holidays.includes(date) &&
    !policy.blackouts.some(({ from, until }) =>
      from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until,
    )
  );
}

const isDay = (time: string, { quiet }: Policy) =>
  time >= quiet.written.until && time < quiet.written.from;

const byTemporal: Answer = (instant, zone, policy) => {
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = clock.toPlainTime().toString();
  let day = clock.toPlainDate();
  const opens = Temporal.PlainTime.from(policy.quiet.written.until);
  const openToday = isOpen(day.toString(), day.dayOfWeek, policy);
  if (openToday && isDay(time, policy)) return instant;
  if (!openToday || time >= policy.quiet.written.from) {
    do day = day.add({ days: 1 });
    while (!isOpen(day.toString(), day.dayOfWeek, policy));
  }
  return instantOf(day.toZonedDateTime({ timeZone: zone, plainTime: opens }).epochMilliseconds);
};

const byLuxon: Answer = (instant, zone, policy) => {
  let clock = DateTime.fromISO(instant, { zone });
  const time = clock.toFormat("HH:mm");
  const isOpenOn = (at: DateTime) => isOpen(at.toFormat("yyyy-MM-dd"), at.weekday, policy);
  const openToday = isOpenOn(clock);
  if (openToday && isDay(time, policy)) return instant;
  if (!openToday || time >= policy.quiet.written.from) {
    do clock = clock.plus({ days: 1 });
    while (!isOpenOn(clock));
  }
  const [hour = 0, minute = 0] = policy.quiet.written.until.split(":").map(Number);
  return instantOf(clock.set({ hour, minute, second: 0, millisecond: 0 }).toMillis());
};

const byDateFns: Answer = (instant, zone, policy) => {
  let clock = new TZDate(Date.parse(instant), zone);
  const two = (value: number) => String(value).padStart(2, "0");
  const dateOf = (at: TZDate) =>
    `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const isOpenOn = (at: TZDate) => isOpen(dateOf(at), getISODay(at), policy);
  const time = `${two(clock.getHours())}:${two(clock.getMinutes())}`;
  const openToday = isOpenOn(clock);
  if (openToday && isDay(time, policy)) return instant;
  if (!openToday || time >= policy.quiet.written.from) {
    do clock = addDays(clock, 1);
    while (!isOpenOn(clock));
  }
  const [hours = 0, minutes = 0] = policy.quiet.written.until.split(":").map(Number);
  return instantOf(set(clock, { hours, minutes, seconds: 0, milliseconds: 0 }).getTime());
};

const formats = new Map<string, Intl.DateTimeFormat>();
const DAY_MS = 86_400_000;

/** What the clock on the wall shows, written as if it were UTC. */
function shownByIntl(ms: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, ...parts, ...clock });
    formats.set(zone, format);
  }
  return Date.parse(`${format.format(ms).replace(" ", "T")}:00Z`);
}

const byIntl: Answer = (instant, zone, policy) => {
  const ms = Date.parse(instant);
  const shown = shownByIntl(ms, zone);
  const time = new Date(shown).toISOString().slice(11, 16);
  let day = Math.floor(shown / DAY_MS) * DAY_MS;
  const isOpenOn = (at: number) =>
    isOpen(new Date(at).toISOString().slice(0, 10), new Date(at).getUTCDay() || 7, policy);
  const openToday = isOpenOn(day);
  if (openToday && isDay(time, policy)) return instant;
  if (!openToday || time >= policy.quiet.written.from) {
    do day += DAY_MS;
    while (!isOpenOn(day));
  }
  const wall = Date.parse(
    `${new Date(day).toISOString().slice(0, 10)}T${policy.quiet.written.until}:00Z`,
  );
  // The offset there, by two looks: once with the offset of now, once with the one found.
  const guess = wall - (shownByIntl(wall, zone) - wall);
  return instantOf(wall - (shownByIntl(guess, zone) - guess));
};

/** The same question answered by what people would otherwise use. */
export const answersOfPeers = {
  temporal: byTemporal,
  luxon: byLuxon,
  "date-fns with @date-fns/tz": byDateFns,
  "bare Intl.DateTimeFormat": byIntl,
} as const satisfies Readonly<Record<string, Answer>>;

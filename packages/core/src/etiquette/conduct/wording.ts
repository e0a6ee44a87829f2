import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, millisecondsOf } from "../../model/instant.js";
import { wallTimeOf } from "../../model/wall-time.js";

const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `Tuesday 3 March 2026`, in a zone; UTC where it is unknown. */
export function dayText(instant: Instant, zone: string | null): string {
  const { date, weekday } = wallTimeOf(instant, zone ?? "UTC");
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  return `${WEEKDAYS[weekday - 1] ?? ""} ${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}

/** `Tuesday 3 March 2026, 14:30`, in a zone; with `UTC` behind it where that is unknown. */
export function momentText(instant: Instant, zone: string | null): string {
  const { time } = wallTimeOf(instant, zone ?? "UTC");
  return `${dayText(instant, zone)}, ${time}${zone === null ? " UTC" : ""}`;
}

/**
 * `30 hours`, `4 days`: how long something took. What took longer than a limit in hours is told so
 * exactly that it reads longer, too: `24 hours and 10 minutes`.
 */
export function spanText(from: Instant, to: Instant, limitHours = 0): string {
  const ms = millisecondsOf(to) - millisecondsOf(from);
  const hours = Math.floor(ms / HOUR_MS);
  const days = Math.floor(ms / DAY_MS);
  if (hours >= 48 && days * 24 > limitHours) return countText(days, "day");
  if (hours !== limitHours || limitHours === 0) return countText(hours, "hour");
  const minutes = Math.max(1, Math.floor((ms - hours * HOUR_MS) / MINUTE_MS));
  return `${countText(hours, "hour")} and ${countText(minutes, "minute")}`;
}

export function countText(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

import type { Instant } from "@coffeechat/core/model";
import { formatDistanceStrict } from "date-fns";

const A_MOMENT_MS = 60_000;

/** `Tuesday 10 March 2026` in a zone. */
export function dayInWords(instant: Instant, zone: string): string {
  return formatted(instant, zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** `Tue 10 Mar, 15:00 in Madrid`; the place only where it is not your own. */
export function momentInWords(instant: Instant, zone: string, ownZone: string): string {
  const text = formatted(instant, zone, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return zone === ownZone ? text : `${text} in ${placeOf(zone)}`;
}

/** `10 Mar 2026` */
export function dateInWords(instant: Instant, zone: string): string {
  return formatted(instant, zone, { day: "numeric", month: "short", year: "numeric" });
}

/** `in 3 days`, `2 hours ago`, `now`. */
export function distanceInWords(instant: Instant, now: Instant): string {
  const isNow = Math.abs(Date.parse(instant) - Date.parse(now)) < A_MOMENT_MS;
  return isNow ? "now" : formatDistanceStrict(instant, now, { addSuffix: true });
}

/** The city that a zone is called after. */
export function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

function formatted(
  instant: Instant,
  zone: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(new Date(instant));
}

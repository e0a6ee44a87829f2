import type { Instant } from "../model/instant.js";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const cached = formats.get(zone);
  if (cached !== undefined) return cached;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  formats.set(zone, format);
  return format;
}

/** `Tuesday 1 December 2026`, as it is called where the person lives. */
export function longDate(instant: Instant, zone: string): string {
  return formatFor(zone).format(new Date(instant)).replaceAll(",", "");
}

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** `four business days`, `one business day`, `no business days`. */
export function days(count: number, unit: string): string {
  const word = NUMBER_WORDS[count] ?? String(count);
  return `${word} ${unit}${count === 1 ? "" : "s"}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `14:30`, on the clock of the zone. */
export function clockTime(instant: Instant, zone: string): string {
  const cached = clocks.get(zone);
  const format =
    cached ??
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  if (cached === undefined) clocks.set(zone, format);
  return format.format(new Date(instant));
}

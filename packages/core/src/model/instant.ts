import { readCanonicalInstant, writeInstant } from "./instant-text.js";

/**
 * A moment in time as ISO 8601 in UTC with milliseconds: `2026-03-02T14:30:00.000Z`.
 * In this form instants compare and sort as strings.
 */
export type Instant = `${string}T${string}Z`;

/** A wall-clock time without a zone, `2026-03-29T02:30`. It means nothing until an IANA zone stands beside it. */
export type WallTime = `${string}T${string}`;

const INSTANT_PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/;

/** The instant of a `Date` or of milliseconds since 1970. */
export function instantOf(moment: Date | number): Instant {
  const ms = typeof moment === "number" ? moment : moment.getTime();
  // Both forms end in Z with a T in the middle: the one place where this is asserted.
  return (writeInstant(ms) ?? new Date(ms).toISOString()) as Instant;
}

/** Milliseconds since 1970 in UTC; `NaN` for a text that is no moment. */
export function millisecondsOf(instant: Instant): number {
  const read = readCanonicalInstant(instant);
  return Number.isNaN(read) ? Date.parse(instant) : read;
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(millisecondsOf(instant) + milliseconds);
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/**
 * Reads an instant and gives it back in the one form that sorts, or `null` where the text is not
 * an existing UTC moment (`2026-02-30T10:00:00Z`, a missing `Z`, an offset).
 */
export function parseInstant(text: string): Instant | null {
  const match = INSTANT_PATTERN.exec(text);
  if (match === null) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  const canonical = instantOf(milliseconds);
  // Date.parse rolls 30 February over to March: a date that does not exist comes back changed.
  return canonical.slice(0, 19) === text.slice(0, 19) ? canonical : null;
}

import {
  addMilliseconds,
  DAY_MS,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  millisecondsOf,
  wallTimeOf,
} from "@coffeechat/core/model";

const FROM: Instant = "2026-01-10T12:00:00.000Z";
const STEP_DAYS = 5;

/** Around every change of the clocks of a zone in so many years from 2026: before, at and after it; and by and by. */
export function momentsAround(zone: string, years: number): Instant[] {
  const moments = [FROM, addMilliseconds(FROM, 182 * DAY_MS)];
  const offsetAt = (at: Instant) => wallTimeOf(at, zone).offsetSeconds;
  for (let day = 0; day < years * 365; day += STEP_DAYS) {
    const from = addMilliseconds(FROM, day * DAY_MS);
    const to = addMilliseconds(from, STEP_DAYS * DAY_MS);
    if (offsetAt(from) === offsetAt(to)) continue;
    const change = changeBetween(from, to, offsetAt);
    for (const distance of DISTANCES_MS) moments.push(addMilliseconds(change, distance));
  }
  return moments;
}

/** A talk lasts 20 minutes: one that ends as clocks change, one across, one from then on, the days around. */
const DISTANCES_MS = [
  -DAY_MS,
  -90 * MINUTE_MS,
  -20 * MINUTE_MS,
  -10 * MINUTE_MS,
  0,
  30 * MINUTE_MS,
  90 * MINUTE_MS,
  2 * HOUR_MS,
  DAY_MS,
];

function changeBetween(from: Instant, to: Instant, offsetAt: (at: Instant) => number): Instant {
  const before = offsetAt(from);
  let low = 0;
  let high = (millisecondsOf(to) - millisecondsOf(from)) / MINUTE_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(addMilliseconds(from, middle * MINUTE_MS)) === before) low = middle;
    else high = middle;
  }
  return addMilliseconds(from, high * MINUTE_MS);
}

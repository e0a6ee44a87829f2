import type { Clock } from "../coach/index.js";
import type { Instant } from "../model/index.js";

/** A clock that stands still until it is told to go on. */
export interface FixedClock extends Clock {
  goTo(instant: Instant): void;
}

/**
 * A clock for tests: it shows `start` until `goTo` sets it.
 *
 * @example
 * ```ts
 * import { fixedClock } from "@coffeechat/core/testing";
 *
 * const clock = fixedClock("2026-03-02T09:00:00.000Z");
 * clock.goTo("2026-03-03T09:00:00.000Z");
 * console.log(clock.now()); // "2026-03-03T09:00:00.000Z"
 * ```
 */
export function fixedClock(start: Instant): FixedClock {
  let now = start;
  return {
    now: () => now,
    goTo(instant) {
      now = instant;
    },
  };
}

import type { Clock, Instant } from "@coffeechat/core";

/** A clock that a story sets: weeks pass between two lines. */
export interface StoryClock extends Clock {
  goTo(moment: Instant): void;
}

export function storyClock(start: Instant): StoryClock {
  let now = start;
  return {
    now: () => now,
    goTo(moment) {
      now = moment;
    },
  };
}

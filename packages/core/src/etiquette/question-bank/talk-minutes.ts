import { CoffeechatError } from "../../model/errors.js";

export const FEWEST_MINUTES = 5;
export const MOST_MINUTES = 480;

/**
 * Refuses a length that no talk has: no room for a question and a goodbye, or more than a day's work.
 *
 * @throws CoffeechatError INVALID_INPUT where minutes are no whole number from 5 to 480
 */
export function requireMinutes(minutes: number, path = "minutes"): void {
  if (Number.isInteger(minutes) && minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES) return;
  throw new CoffeechatError("INVALID_INPUT", "A talk has a whole number of minutes, 5 to 480.", {
    issues: [{ path, expected: "a whole number from 5 to 480" }],
  });
}

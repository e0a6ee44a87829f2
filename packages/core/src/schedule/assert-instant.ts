import { CoffeechatError, type Instant, parseInstant } from "../model/index.js";

/**
 * Refuses a text that only claims to be an instant, and gives back its canonical form.
 *
 * @throws CoffeechatError `INVALID_INPUT`
 */
export function assertInstant(text: string, path = "instant"): Instant {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw new CoffeechatError("INVALID_INPUT", "This is not a moment in time.", {
    issues: [{ path, expected: "a UTC instant such as 2026-03-02T14:30:00.000Z" }],
  });
}

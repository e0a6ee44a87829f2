import { addMilliseconds, type Instant, MINUTE_MS } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";

/**
 * The latest moment at which a talk can have ended; undefined where it was not held. Some record a talk
 * when it begins and some when it is over, so what runs from its end runs from its length in minutes
 * after the recorded moment, where the length is known: that reading is late for nobody.
 */
export function endOfTalk({ heldAt, heldMinutes }: Interview): Instant | undefined {
  if (heldAt === undefined || heldMinutes === undefined) return heldAt;
  return addMilliseconds(heldAt, heldMinutes * MINUTE_MS);
}

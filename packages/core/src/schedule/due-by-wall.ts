import {
  addMilliseconds,
  type DueFollowUp,
  type Instant,
  MINUTE_MS,
  millisecondsOf,
  resolveWallTime,
  wallTimeOf,
} from "../model/index.js";

/**
 * When a stored follow-up is due by the clocks of today. A country may change its law on summer time
 * after something was planned: the hour on the wall was promised, so it stays and the instant moves.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`
 *
 * @example
 * ```ts
 * import { dueByWall } from "@coffeechat/core/schedule";
 *
 * const due = "2026-03-03T07:30:00.000Z";
 * console.log(
 *   dueByWall({
 *     window: { from: due, due, until: null },
 *     zone: "Europe/Madrid",
 *     wall: "2026-03-03T08:30",
 *   }),
 * ); // "2026-03-03T07:30:00.000Z": the law is as it was
 * ```
 */
export function dueByWall({
  window,
  zone,
  wall,
}: Pick<DueFollowUp, "window" | "zone" | "wall">): Instant {
  const { due } = window;
  // An hour that clocks show twice resolves to its first: what still shows it is left alone.
  if (wall === undefined || wallTimeOf(due, zone).wall === wall) return due;
  return addMilliseconds(resolveWallTime(wall, zone), millisecondsOf(due) % MINUTE_MS);
}

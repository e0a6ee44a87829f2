import type { DueFollowUp, Instant, Policy } from "../model/index.js";
import { dueByWall } from "./due-by-wall.js";
import { nextPoliteTime } from "./next-polite-time.js";

/**
 * From when a worker may hand a follow-up out: when it is due by today's clocks, and for a message
 * not in the middle of their night only because a worker was late. What is in time on a day off but
 * not on the next working day is handed out on the day off.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_POLICY`
 *
 * @example
 * ```ts
 * import { recommendedPolicy } from "@coffeechat/core/model";
 * import { handOutTime } from "@coffeechat/core/schedule";
 *
 * const due = "2026-03-03T07:30:00.000Z";
 * const nudge = {
 *   channel: "email",
 *   window: { from: due, due, until: null },
 *   zone: "Europe/Madrid",
 *   wall: "2026-03-03T08:30",
 * } as const;
 * // The worker was down until midnight: the message waits for the morning.
 * console.log(handOutTime(nudge, "2026-03-03T23:00:00.000Z", recommendedPolicy));
 * // "2026-03-04T06:00:00.000Z"
 * ```
 */
export function handOutTime(
  followUp: Pick<DueFollowUp, "channel" | "window" | "zone" | "wall">,
  now: Instant,
  policy: Policy,
): Instant {
  const { channel, window, zone } = followUp;
  const due = dueByWall(followUp);
  const earliest = due > now ? due : now;
  if (channel === undefined) return earliest;
  const allowed = nextPoliteTime(earliest, zone, policy, { channel });
  if (window.until === null || allowed <= window.until) return allowed;
  return nextPoliteTime(earliest, zone, policy, { channel, preference: "any-day" });
}

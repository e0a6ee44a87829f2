import type { Channel, Instant, Policy } from "../model/index.js";
import { instantOf, millisecondsOf } from "../model/instant.js";
import { type ZoneOffsets, zoneOffsets } from "../model/zone-offsets.js";
import { assertInstant } from "./assert-instant.js";
import { type OpenHours, openHoursOf, type PoliteTimePreference } from "./open-hours.js";
import { neverOpens, quietSettingFor } from "./quiet-hours.js";

export interface PoliteTimeOptions {
  /** Default `email`. Texts and calls have quiet hours of their own. */
  readonly channel?: Channel;
  /** Default `allowed`. */
  readonly preference?: PoliteTimePreference;
}

/**
 * The first moment, at or after `instant`, at which a message may reach somebody in `zone` under a
 * policy: not in quiet hours, on a business day, not on a holiday or in a blackout, all by the
 * recipient's wall clock (rule `quiet-hours`). A moment that is polite already comes back as it is.
 *
 * Holidays and the policy as a whole are read once and remembered by identity: to change a policy,
 * hand in a new object.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`; `INVALID_POLICY` where no such moment ever comes, naming
 *   the setting; `INVALID_INPUT` where the instant is none
 *
 * @example
 * ```ts
 * import { recommendedPolicy } from "@coffeechat/core/model";
 * import { nextPoliteTime } from "@coffeechat/core/schedule";
 *
 * const friday = "2026-03-06T21:00:00.000Z"; // ten at night in Zürich
 * console.log(nextPoliteTime(friday, "Europe/Zurich", recommendedPolicy));
 * // "2026-03-09T06:00:00.000Z": Monday, 07:00
 * console.log(nextPoliteTime(friday, "Europe/Zurich", recommendedPolicy, { preference: "sending" }));
 * // "2026-03-10T07:30:00.000Z": Tuesday, 08:30
 * ```
 */
export function nextPoliteTime(
  instant: Instant,
  zone: string,
  policy: Policy,
  options: PoliteTimeOptions = {},
): Instant {
  const setting = quietSettingFor(options.channel ?? "email");
  const hours = openHoursOf(policy, setting, options.preference ?? "allowed");
  const ms = millisecondsOf(instant);
  if (Number.isNaN(ms)) assertInstant(instant);
  return instantOf(nextOpen(ms, zoneOffsets(zone), hours));
}

/** Whether a message may reach somebody at this very moment. */
export function isPoliteTime(
  instant: Instant,
  zone: string,
  policy: Policy,
  options: PoliteTimeOptions = {},
): boolean {
  return nextPoliteTime(instant, zone, policy, options) === instantOf(millisecondsOf(instant));
}

/**
 * Wall clocks run evenly between two changes of the zone's offset: within one such stretch the next
 * open wall time is the answer; where it lies beyond, the search goes on from the change.
 */
function nextOpen(ms: number, offsets: ZoneOffsets, hours: OpenHours): number {
  let from = ms;
  for (;;) {
    const offset = offsets.offsetAt(from);
    const stretchEnd = offsets.constantUntil(from);
    const open = hours.next(from + offset) - offset;
    if (open < stretchEnd) return open;
    if (Number.isNaN(open)) throw neverOpens("holidays", "days without end that are no holidays");
    from = stretchEnd;
  }
}

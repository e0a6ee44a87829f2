import { addBusinessDays, isBusinessDay } from "../../model/business-day.js";
import type { Channel } from "../../model/channel.js";
import type { Instant } from "../../model/instant.js";
import type { Policy } from "../../model/policy.js";
import {
  dayNumberAt,
  resolveWallTime,
  startOfDayNumber,
  wallTimeOf,
} from "../../model/wall-time.js";

/** Which quiet hours a channel has: a letter waits till morning, a text or a call rings. Spoken words have none. */
function quietOf(policy: Policy, channel: Channel): Policy["quiet"]["written"] | null {
  switch (channel) {
    case "email":
    case "linkedin-note":
    case "linkedin-message":
      return policy.quiet.written;
    case "text":
    case "phone":
      return policy.quiet.text;
    case "in-person":
      return null;
  }
}

/** Why a message intrudes at a moment, by the clock where they are: at night, or on a day off. */
export function intrusionAt(
  at: Instant,
  zone: string,
  channel: Channel,
  policy: Policy,
): "night" | "day-off" | null {
  const quiet = quietOf(policy, channel);
  if (quiet === null) return null;
  const { time, date } = wallTimeOf(at, zone);
  const overMidnight = quiet.from > quiet.until;
  const night = overMidnight
    ? time >= quiet.from || time < quiet.until
    : time >= quiet.from && time < quiet.until;
  if (night) return "night";
  return isBusinessDay(date, policy) ? null : "day-off";
}

/** The next morning on which a message is welcome, at or after the day of a moment. */
export function nextWelcome(at: Instant, zone: string, channel: Channel, policy: Policy): Instant {
  const quiet = quietOf(policy, channel) ?? policy.quiet.written;
  const { date, time } = wallTimeOf(at, zone);
  const today = isBusinessDay(date, policy) && time < quiet.until;
  const day = today ? date : addBusinessDays(date, 1, policy);
  return resolveWallTime(`${day}T${quiet.until}`, zone);
}

/** When the hours end in which a moment is welcome: as quiet begins, at the latest with the day. */
export function endOfWelcome(at: Instant, zone: string, channel: Channel, policy: Policy): Instant {
  const quiet = quietOf(policy, channel) ?? policy.quiet.written;
  const { date, time } = wallTimeOf(at, zone);
  return quiet.from > time
    ? resolveWallTime(`${date}T${quiet.from}`, zone)
    : startOfDayNumber(dayNumberAt(at, zone) + 1, zone);
}

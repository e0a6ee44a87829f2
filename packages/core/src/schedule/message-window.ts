import type { Channel, FollowUpWindow, Instant, Policy } from "../model/index.js";
import { nextPoliteTime } from "./next-polite-time.js";
import type { PoliteTimePreference } from "./open-hours.js";

export interface MessageTiming {
  /** The first moment at which the message makes sense. */
  readonly from: Instant;
  /** The last moment at which it is in time; `null` where later is only later. */
  readonly until: Instant | null;
  /** Times to try in this order: the first that is in time is chosen, else the last of them. */
  readonly choices: readonly [Choice, ...Choice[]];
  readonly channel: Channel;
}

/** Not before this moment, and this choosy about the hour. */
type Choice = readonly [from: Instant, preference: PoliteTimePreference];

/** When a message may go out, is best sent, and must have been sent: always at a polite hour of theirs. */
export function messageWindow(
  { from, until, choices, channel }: MessageTiming,
  zone: string,
  policy: Policy,
): FollowUpWindow {
  let due = from;
  for (const [earliest, preference] of choices) {
    due = nextPoliteTime(earliest, zone, policy, { channel, preference });
    if (until === null || due <= until) break;
  }
  const allowed = nextPoliteTime(from, zone, policy, { channel });
  return {
    from: allowed < due ? allowed : due,
    due,
    until: until !== null && until < due ? due : until,
  };
}

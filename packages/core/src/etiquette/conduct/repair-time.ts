import type { Channel } from "../../model/channel.js";
import { addMilliseconds, HOUR_MS } from "../../model/instant.js";
import type { Timing } from "../finding.js";
import type { CheckedHistory } from "./checked-history.js";
import { endOfBusinessDay, endOfDay, yourClocks } from "./fair-time.js";
import { endOfWelcome, intrusionAt, nextWelcome } from "./polite-hours.js";
import { dayText, momentText } from "./wording.js";

/** When to do what is overdue: for a program, and after a verb of doing ("send it ..."). */
export interface RepairTime {
  readonly timing: Pick<Timing, "from" | "by">;
  readonly when: string;
}

/**
 * When to send what is overdue: now or at the next polite hour, and by the evening of that day, so
 * that mending one thing does not break `quiet-hours`. Where their zone is unknown, by the end of the
 * next business day on the latest clock.
 */
export function timeToWrite(history: CheckedHistory, channel: Channel = "email"): RepairTime {
  const { now, zone, policy } = history;
  if (zone === null) {
    const by = endOfBusinessDay(history, now, 1);
    return { timing: { by }, when: `in their daytime, by ${momentText(by, null)}` };
  }
  const isWelcome = intrusionAt(now, zone, channel, policy) === null;
  const from = isWelcome ? now : nextWelcome(now, zone, channel, policy);
  let by = endOfWelcome(from, zone, channel, policy);
  // A letter takes a while to write: what is left of a day must be an hour.
  if (by < addMilliseconds(from, HOUR_MS)) {
    by = endOfWelcome(nextWelcome(by, zone, channel, policy), zone, channel, policy);
  }
  const end = `by ${momentText(by, zone)} their time`;
  return isWelcome
    ? { timing: { by }, when: `now, ${end}` }
    : {
        timing: { from, by },
        when: `at the next polite hour, ${momentText(from, zone)}, and ${end}`,
      };
}

/** When to do what is overdue and sends nothing to anybody: now, and by the end of your day. */
export function timeForYourself(
  history: CheckedHistory,
  agreedZone: string | undefined,
): RepairTime {
  const clocks = yourClocks(history, agreedZone);
  const tonight = endOfDay(clocks, history.now, 0);
  const isLate = tonight < addMilliseconds(history.now, HOUR_MS);
  const by = isLate ? endOfDay(clocks, history.now, 1) : tonight;
  const [clock, ...others] = clocks;
  const end =
    clock === undefined || others.length > 0
      ? momentText(by, null)
      : `the end of ${dayText(addMilliseconds(by, -1), clock)}`;
  return { timing: { by }, when: `now, by ${end}` };
}

import { calendarDateOf, dayNumberOf, weekdayOf } from "../model/calendar-date.js";
import type { Policy } from "../model/index.js";
import { DAY_MS, MINUTE_MS } from "../model/instant.js";
import { blackoutOn, leavesADay } from "./blackouts.js";
import {
  type MinuteSpan,
  minuteOf,
  neverOpens,
  openSpans,
  type QuietSetting,
  spansWithin,
} from "./quiet-hours.js";

/**
 * How choosy to be: `allowed` is outside quiet hours on business days that are neither holidays nor
 * blacked out; `sending-hours` keeps to the hours of `policy.sending` as well, `sending` to its days
 * too; `any-day` minds the quiet hours alone, for words that cannot wait.
 */
export type PoliteTimePreference = "allowed" | "sending-hours" | "sending" | "any-day";

/** Calendar days and hours of a wall clock, written as if they were UTC. */
export interface OpenHours {
  /** The first open moment at or after a wall time; `NaN` where 400 years have none. */
  next(wallMs: number): number;
}

const PREFERENCES = ["allowed", "sending-hours", "sending", "any-day"] as const;
/** After 400 years the calendar repeats itself, weekdays included. */
const DAYS_IN_CYCLE = 146_097;

type ByPreference = { [Key in PoliteTimePreference]?: OpenHours };
const remembered = new WeakMap<Policy, { [Key in QuietSetting]: ByPreference }>();

/**
 * The open hours of a policy, worked out once for each policy object.
 *
 * @throws CoffeechatError `INVALID_POLICY` where they never open, with the setting to blame
 */
export function openHoursOf(
  policy: Policy,
  setting: QuietSetting,
  preference: PoliteTimePreference,
): OpenHours {
  let known = remembered.get(policy);
  if (known === undefined) {
    known = { written: {}, text: {} };
    remembered.set(policy, known);
  }
  const byPreference = known[setting];
  byPreference[preference] ??= readOpenHours(policy, setting, preference);
  return byPreference[preference];
}

/** Every way in which a policy can be asked for a time opens at some time, or this throws. */
export function assertOpens(policy: Policy): void {
  for (const preference of PREFERENCES) {
    readOpenHours(policy, "written", preference);
    readOpenHours(policy, "text", preference);
  }
}

function readOpenHours(
  policy: Policy,
  setting: QuietSetting,
  preference: PoliteTimePreference,
): OpenHours {
  const spans = spansFor(policy, setting, preference);
  if (preference === "any-day") return openOn(spans, () => true);
  const weekdays = weekdaysFor(policy, preference);
  if (!leavesADay(policy.blackouts)) throw neverOpens("blackouts", "at least one day of the year");
  const holidays = new Set(policy.holidays.map(dayNumberOf));
  return openOn(spans, (day) => {
    if (weekdays[weekdayOf(day) - 1] !== true || holidays.has(day)) return false;
    return (
      policy.blackouts.length === 0 ||
      blackoutOn(calendarDateOf(day), policy.blackouts) === undefined
    );
  });
}

function spansFor(
  policy: Policy,
  setting: QuietSetting,
  preference: PoliteTimePreference,
): MinuteSpan[] {
  const open = openSpans(policy, setting);
  if (preference === "allowed" || preference === "any-day") return open;
  const { from, until } = policy.sending.span;
  const within = spansWithin(open, { from: minuteOf(from), until: minuteOf(until) });
  if (within.length > 0) return within;
  throw neverOpens(
    "sending.span",
    `a time of day from an earlier to a later hour, not wholly inside quiet.${setting}`,
  );
}

function weekdaysFor(
  policy: Policy,
  preference: "allowed" | "sending-hours" | "sending",
): boolean[] {
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => policy.businessWeek.includes(day));
  if (!week.includes(true)) throw neverOpens("businessWeek", "at least one day of the week");
  if (preference !== "sending") return week;
  const days = week.map((works, index) => works && policy.sending.days.includes(index + 1));
  if (!days.includes(true)) throw neverOpens("sending.days", "at least one day of businessWeek");
  return days;
}

function openOn(spans: readonly MinuteSpan[], isOpenDay: (day: number) => boolean): OpenHours {
  const inMs = spans.map(({ from, until }) => ({
    from: from * MINUTE_MS,
    until: until * MINUTE_MS,
  }));
  const opening = inMs[0]?.from ?? Number.NaN;
  return {
    next(wallMs) {
      const today = Math.floor(wallMs / DAY_MS);
      if (isOpenDay(today)) {
        const sinceMidnight = wallMs - today * DAY_MS;
        for (const { from, until } of inMs) {
          if (sinceMidnight < until) return today * DAY_MS + Math.max(sinceMidnight, from);
        }
      }
      for (let day = today + 1; day <= today + DAYS_IN_CYCLE; day++) {
        if (isOpenDay(day)) return day * DAY_MS + opening;
      }
      return Number.NaN;
    },
  };
}

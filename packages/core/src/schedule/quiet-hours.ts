import { type Channel, CoffeechatError, type Policy } from "../model/index.js";

const MINUTES_PER_DAY = 1_440;

/** Minutes since midnight; `until` is not part of it. */
export interface MinuteSpan {
  readonly from: number;
  readonly until: number;
}

export type QuietSetting = keyof Policy["quiet"];

/** Which quiet hours count: a letter can lie until morning, a text or a call rings. */
export function quietSettingFor(channel: Channel): QuietSetting {
  switch (channel) {
    case "email":
    case "linkedin-note":
    case "linkedin-message":
      return "written";
    case "text":
    case "phone":
    case "in-person":
      return "text";
  }
}

/**
 * The part of each day that is not quiet, as one span or two.
 *
 * @throws CoffeechatError `INVALID_POLICY` where quiet begins and ends at the same time: that is the whole day
 */
export function openSpans(policy: Pick<Policy, "quiet">, setting: QuietSetting): MinuteSpan[] {
  const from = minuteOf(policy.quiet[setting].from);
  const until = minuteOf(policy.quiet[setting].until);
  if (from === until) throw neverOpens(`quiet.${setting}`, "two different times of day");
  if (from > until) return [{ from: until, until: from }];
  return [
    { from: 0, until: from },
    { from: until, until: MINUTES_PER_DAY },
  ].filter((span) => span.from < span.until);
}

/** What lies in the spans and in the limits as well. */
export function spansWithin(spans: readonly MinuteSpan[], limits: MinuteSpan): MinuteSpan[] {
  return spans
    .map(({ from, until }) => ({
      from: Math.max(from, limits.from),
      until: Math.min(until, limits.until),
    }))
    .filter(({ from, until }) => from < until);
}

/** Minutes since midnight of a time such as `08:30`. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The error for a setting that leaves no moment to write in. */
export function neverOpens(path: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "INVALID_POLICY",
    `Under this policy there is never a time to write. Change ${path}: expected ${expected}.`,
    { issues: [{ path, expected }] },
  );
}

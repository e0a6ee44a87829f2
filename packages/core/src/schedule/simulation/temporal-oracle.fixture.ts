import { Temporal } from "temporal-polyfill";
import type { Channel, Instant, Policy } from "../../model/index.js";
import { instantOf } from "../../model/index.js";
import type { PoliteTimePreference } from "../open-hours.js";

/**
 * What is polite when, by Temporal and nothing of ours: read from the wording of the policy, day by
 * day, slow and plain.
 */
export function oraclePoliteTime(
  instant: Instant,
  zone: string,
  policy: Policy,
  preference: PoliteTimePreference,
  channel: Channel,
): Instant {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  if (isPolite(start, policy, preference, channel)) return instant;
  let best: Temporal.ZonedDateTime | undefined;
  for (let day = start.toPlainDate(); best === undefined; day = day.add({ days: 1 })) {
    for (const plainTime of openingsOf(policy, preference, channel)) {
      const at = day.toZonedDateTime({ timeZone: zone, plainTime });
      if (Temporal.ZonedDateTime.compare(at, start) < 0) continue;
      if (!isPolite(at, policy, preference, channel)) continue;
      if (best === undefined || Temporal.ZonedDateTime.compare(at, best) < 0) best = at;
    }
  }
  return instantOf(best.epochMilliseconds);
}

/** Whether a moment lies outside quiet hours and on a day that is open, by the clock on their wall. */
export function oracleIsPolite(
  instant: Instant,
  zone: string,
  policy: Policy,
  preference: PoliteTimePreference,
  channel: Channel,
): boolean {
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return isPolite(clock, policy, preference, channel);
}

function isPolite(
  clock: Temporal.ZonedDateTime,
  policy: Policy,
  preference: PoliteTimePreference,
  channel: Channel,
): boolean {
  const time = clock.toPlainTime();
  if (isWithin(time, quietOf(policy, channel))) return false;
  if (preference === "any-day") return true;
  const date = clock.toPlainDate();
  if (!policy.businessWeek.includes(date.dayOfWeek)) return false;
  if (policy.holidays.includes(date.toString())) return false;
  const monthDay = date.toString().slice(5);
  const isDark = policy.blackouts.some(({ from, until }) =>
    from <= until ? from <= monthDay && monthDay <= until : from <= monthDay || monthDay <= until,
  );
  if (isDark) return false;
  if (preference === "allowed") return true;
  if (preference === "sending" && !policy.sending.days.includes(date.dayOfWeek)) return false;
  return isWithin(time, policy.sending.span);
}

/** Every time of day at which a new stretch may begin. */
function openingsOf(
  policy: Policy,
  preference: PoliteTimePreference,
  channel: Channel,
): Temporal.PlainTime[] {
  const times = ["00:00", quietOf(policy, channel).until];
  if (preference === "sending" || preference === "sending-hours") {
    times.push(policy.sending.span.from);
  }
  return times.map((time) => Temporal.PlainTime.from(time));
}

function quietOf(policy: Policy, channel: Channel): Policy["quiet"]["written"] {
  const rings = channel === "text" || channel === "phone" || channel === "in-person";
  return rings ? policy.quiet.text : policy.quiet.written;
}

function isWithin(
  time: Temporal.PlainTime,
  { from, until }: { readonly from: string; readonly until: string },
): boolean {
  const clock = time.toString({ smallestUnit: "minute" });
  return from < until ? clock >= from && clock < until : clock >= from || clock < until;
}

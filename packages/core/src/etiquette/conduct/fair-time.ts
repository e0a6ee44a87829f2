import { addBusinessDaysToInstant, businessDaysBetween } from "../../model/business-day.js";
import { calendarDateOf } from "../../model/calendar-date.js";
import type { Instant } from "../../model/instant.js";
import { dayNumberAt, startOfDay } from "../../model/wall-time.js";
import type { CheckedHistory } from "./checked-history.js";

/**
 * The earliest and the latest clocks of the world. Where a zone is unknown, days are counted on all
 * of them and the kindest count holds: what is late on every clock is late.
 */
const ALL_CLOCKS: readonly string[] = ["Etc/GMT+12", "UTC", "Pacific/Kiritimati"];

export function theirClocks({ zone }: CheckedHistory): readonly string[] {
  return zone === null ? ALL_CLOCKS : [zone];
}

/** Your own clocks for a talk: your zone, else the zone in which it was agreed, else theirs. */
export function yourClocks(
  { ownZone, zone }: CheckedHistory,
  agreedZone: string | undefined,
): readonly string[] {
  const known = ownZone ?? agreedZone ?? zone;
  return known === null ? ALL_CLOCKS : [known];
}

/** Business days between two moments where they are, the kindest count where that is unknown. */
export function businessDaysLeft(history: CheckedHistory, from: Instant, to: Instant): number {
  const counts = theirClocks(history).map((zone) =>
    businessDaysBetween(from, to, zone, history.policy),
  );
  return Math.max(...counts);
}

/** The beginning of the day that lies some business days after a moment, on the latest clock. */
export function businessDaysLater(history: CheckedHistory, from: Instant, days: number): Instant {
  return latestOf(
    theirClocks(history).map((zone) => addBusinessDaysToInstant(from, days, zone, history.policy)),
  );
}

/** The end of the business day that lies some business days after a moment, on the latest clock. */
export function endOfBusinessDay(history: CheckedHistory, from: Instant, days: number): Instant {
  return latestOf(
    theirClocks(history).map((zone) =>
      endOfDayIn(zone, addBusinessDaysToInstant(from, days, zone, history.policy), 0),
    ),
  );
}

/** The end of the calendar day that lies some days after a moment's day, on the latest of the clocks. */
export function endOfDay(clocks: readonly string[], from: Instant, days: number): Instant {
  return latestOf(clocks.map((zone) => endOfDayIn(zone, from, days)));
}

function endOfDayIn(zone: string, from: Instant, days: number): Instant {
  return startOfDay(calendarDateOf(dayNumberAt(from, zone) + days + 1), zone);
}

function latestOf(instants: readonly Instant[]): Instant {
  return instants.reduce((latest, each) => (each > latest ? each : latest));
}

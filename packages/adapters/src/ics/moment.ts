import { type Instant, wallTimeOf } from "@coffeechat/core/model";
import type { CalendarProperty } from "./jcal.js";
import { survivesAsWallTime, zoneDefinition } from "./zone-definition.js";

/** Moments of one event as its properties, all by the clock of one zone, or all in UTC where that could be misread. */
export function momentsIn(
  zone: string,
  moments: Readonly<Record<string, Instant>>,
): readonly CalendarProperty[] {
  const definition = zoneDefinition(zone);
  const entries = Object.entries(moments);
  if (
    definition === null ||
    !entries.every(([, instant]) => survivesAsWallTime(instant, zone, definition.rules))
  ) {
    return entries.map(([name, instant]) => momentInUtc(name, instant));
  }
  return entries.map(([name, instant]) => [
    name,
    { tzid: definition.tzid },
    "date-time",
    `${wallTimeOf(instant, zone).wall}${instant.slice(16, 19)}`,
  ]);
}

export function momentInUtc(name: string, instant: Instant): CalendarProperty {
  return [name, {}, "date-time", `${instant.slice(0, 19)}Z`];
}

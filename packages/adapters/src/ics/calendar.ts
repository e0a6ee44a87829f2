import { ICalCalendar } from "ical-generator";
import type { CalendarZone } from "./wall-time.js";

/** An empty calendar that knows how to define the zones of its events. */
export function calendarWith(zones: readonly CalendarZone[]): ICalCalendar {
  const definitions = new Map(zones.map(({ tzid, vtimezone }) => [tzid, vtimezone]));
  return new ICalCalendar({
    prodId: { company: "coffeechat", product: "coffeechat", language: "EN" },
    timezone: { name: null, generator: (tzid) => definitions.get(tzid) ?? null },
  });
}

/** Text as a calendar line can hold it: line breaks stay, other control characters would break readers. */
export function calendarText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]|\p{Cs}/gu, "");
}

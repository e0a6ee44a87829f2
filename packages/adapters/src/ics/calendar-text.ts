import ICAL from "ical.js";
import { componentText } from "./component-text.js";
import type { CalendarPart, CalendarProperty } from "./jcal.js";
import { zoneDefinition } from "./zone-definition.js";

const PRODUCT = "-//coffeechat//coffeechat//EN";

/** Parts as a whole calendar in text, with the definitions of the zones that they use. */
export function calendarTextOf(
  parts: readonly CalendarPart[],
  properties: readonly CalendarProperty[] = [],
): string {
  const zones = [...new Set(parts.flatMap(zonesIn))].sort();
  const definitions = zones.flatMap((zone) => {
    const part = zoneDefinition(zone)?.part;
    return part === undefined ? [] : [part];
  });
  const calendar: CalendarPart = [
    "vcalendar",
    [["version", {}, "text", "2.0"], ["prodid", {}, "text", PRODUCT], ...properties],
    [...definitions, ...parts],
  ];
  return `${componentText(new ICAL.Component([...calendar]))}\r\n`;
}

function zonesIn([, properties, parts]: CalendarPart): string[] {
  const own = properties.flatMap(([, { tzid }]) => tzid ?? []);
  return [...own, ...parts.flatMap(zonesIn)];
}

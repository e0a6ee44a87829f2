import { addMilliseconds, type Instant, MINUTE_MS, wallTimeOf } from "@coffeechat/core/model";
import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { CalendarPart } from "./jcal.js";

/** A zone as a calendar names it, with the definition that goes into the file. */
export interface ZoneDefinition {
  readonly tzid: string;
  readonly part: CalendarPart;
  readonly rules: ICAL.Timezone;
}

const known = new Map<string, ZoneDefinition | null>();

/** `null` for UTC, and for a zone of which there is no definition. */
export function zoneDefinition(zone: string): ZoneDefinition | null {
  const remembered = known.get(zone);
  if (remembered !== undefined) return remembered;
  const definition = readDefinition(zone);
  known.set(zone, definition);
  return definition;
}

function readDefinition(zone: string): ZoneDefinition | null {
  const block = tzlib_get_ical_block(zone);
  if (!Array.isArray(block)) return null;
  const [text, parameter] = block;
  if (text === undefined || parameter === undefined) return null;
  // An alias (US/Eastern) is defined under its present name: the events must use that one too.
  const tzid = parameter.replace(/^TZID=/, "");
  if (tzid === "Etc/UTC") return null;
  const component = ICAL.Component.fromString(text);
  return { tzid, part: partOf(component), rules: new ICAL.Timezone(component) };
}

function partOf(component: ICAL.Component): CalendarPart {
  const properties = component.getAllProperties().map(({ jCal }): CalendarPart[1][number] => {
    const [name, parameters, type, value] = jCal;
    return [name, parameters, type, value];
  });
  return [component.name, properties, component.getAllSubcomponents().map(partOf)];
}

/**
 * Whether a wall time in the file leads every reader back to this instant. One that occurs twice,
 * when clocks go back, does not: RFC 5545 means the first, not every reader takes it. Nor does one
 * in a zone whose law changed so lately that this machine and the definition disagree.
 */
export function survivesAsWallTime(instant: Instant, zone: string, rules: ICAL.Timezone): boolean {
  const { wall, offsetSeconds } = wallTimeOf(instant, zone);
  const isTwin = PUT_BACK_MS.some((back) =>
    [back, -back].some(
      (change) => wallTimeOf(addMilliseconds(instant, change), zone).wall === wall,
    ),
  );
  if (isTwin) return false;
  const time = ICAL.Time.fromDateTimeString(`${wall}:00`);
  return rules.utcOffset(time) === offsetSeconds && !goesBackNear(time, rules);
}

/** By how much clocks are put back: an hour nearly everywhere, half of one on Lord Howe Island. */
const PUT_BACK_MS = [30 * MINUTE_MS, 60 * MINUTE_MS, 120 * MINUTE_MS];
const NEAR_MINUTES = [-120, -90, -60, -30, 0, 30, 60, 90, 120];

/** Whether clocks go back, by the definition, so near that some reader might take a time for its twin. */
function goesBackNear(time: ICAL.Time, rules: ICAL.Timezone): boolean {
  const offsets = NEAR_MINUTES.map((minutes) => {
    const near = time.clone();
    near.adjust(0, 0, minutes, 0);
    return rules.utcOffset(near);
  });
  return offsets.some((offset, index) => offset < (offsets[index - 1] ?? offset));
}

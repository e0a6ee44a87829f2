import ICAL from "ical.js";

/** An entry of a calendar file as ical.js understands it. */
export interface ReadEntry {
  readonly kind: string;
  readonly uid: string | null;
  /** When it begins; null for a task without a beginning. */
  readonly start: string | null;
  readonly end: string | null;
  readonly due: string | null;
  readonly tzid: string;
  readonly text: (property: string) => string | null;
  /** Each alarm: seconds from the beginning (or, for `END`, from when it is due), and its words. */
  readonly alarms: readonly { readonly seconds: number; readonly text: string | null }[];
}

/** Resolves zones from the definitions in the file alone. */
export function readCalendar(text: string): readonly ReadEntry[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents()
    .filter(({ name }) => name === "vevent" || name === "vtodo")
    .map(readEntry);
}

/** The one entry of a file. */
export function onlyEntry(text: string): ReadEntry {
  const [entry, ...others] = readCalendar(text);
  if (entry === undefined || others.length > 0) throw new Error("not exactly one entry");
  return entry;
}

function readEntry(component: ICAL.Component): ReadEntry {
  const textOf = (property: string) =>
    component.getFirstPropertyValue(property)?.toString() ?? null;
  const first = component.getFirstProperty("dtstart") ?? component.getFirstProperty("due");
  const moment = first?.getFirstValue();
  return {
    kind: component.name,
    uid: textOf("uid"),
    start: instantIn(component, "dtstart"),
    end: instantIn(component, "dtend"),
    due: instantIn(component, "due"),
    tzid: (moment instanceof ICAL.Time ? moment.zone?.tzid : undefined) ?? "none",
    text: textOf,
    alarms: component.getAllSubcomponents("valarm").map((alarm) => {
      const trigger = alarm.getFirstPropertyValue("trigger");
      return {
        seconds: trigger instanceof ICAL.Duration ? trigger.toSeconds() : Number.NaN,
        text: alarm.getFirstPropertyValue("description")?.toString() ?? null,
      };
    }),
  };
}

function instantIn(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property);
  return value instanceof ICAL.Time ? new Date(value.toUnixTime() * 1_000).toISOString() : null;
}

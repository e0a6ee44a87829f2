import ICAL from "ical.js";

/** A calendar file as an independent reader understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly tzid: string;
  readonly allDay: boolean;
  readonly text: (property: string) => string | null;
  readonly alarmSeconds: number | null;
}

/** Resolves zones from the definitions in the file alone. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    return {
      uid: event.uid,
      start: new Date(event.startDate.toUnixTime() * 1_000).toISOString(),
      end: new Date(event.endDate.toUnixTime() * 1_000).toISOString(),
      tzid: event.startDate.zone?.tzid ?? "none",
      allDay: event.startDate.isDate,
      text: (property) => component.getFirstPropertyValue(property)?.toString() ?? null,
      alarmSeconds: trigger instanceof ICAL.Duration ? trigger.toSeconds() : null,
    };
  });
}

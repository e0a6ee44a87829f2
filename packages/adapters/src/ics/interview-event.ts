import {
  type Appointment,
  addMilliseconds,
  CoffeechatError,
  type Contact,
  type Interview,
  MINUTE_MS,
} from "@coffeechat/core/model";
import { statusOf } from "./interview-state.js";
import { type CalendarPart, type CalendarProperty, textProperty } from "./jcal.js";
import { momentInUtc, momentsIn } from "./moment.js";

/** What differs between the event in your own calendar and the one that both of you get. */
export interface InterviewEventWords {
  readonly summary: string;
  readonly description: readonly (string | undefined)[];
}

/** A talk as an event. Its UID stays for good; its SEQUENCE never falls, whatever happens to the talk. */
export function interviewEvent(
  contact: Contact,
  interview: Interview,
  words: InterviewEventWords,
  properties: readonly CalendarProperty[] = [],
  alarms: readonly CalendarPart[] = [],
): CalendarPart {
  const appointment = appointmentOf(interview);
  const end = addMilliseconds(appointment.start, appointment.minutes * MINUTE_MS);
  return [
    "vevent",
    [
      ["uid", {}, "text", interviewUid(contact, interview)],
      // What happens to a contact is counted, so that a cancelled talk that comes about after all is newer than its end.
      ["sequence", {}, "integer", contact.revision],
      momentInUtc("dtstamp", contact.lastEventAt),
      ...momentsIn(appointment.zone, { dtstart: appointment.start, dtend: end }),
      textProperty("summary", words.summary),
      textProperty(
        "description",
        words.description.filter((line) => line !== undefined).join("\n"),
      ),
      textProperty("location", appointment.place ?? VENUE_NAMES[appointment.venue]),
      ["status", {}, "text", statusOf(interview)],
      ...properties,
    ],
    alarms,
  ];
}

export function interviewUid(contact: Contact, interview: Interview): string {
  return `${contact.id}.${interview.id}@coffeechat`;
}

/**
 * The time that was agreed.
 *
 * @throws CoffeechatError `INVALID_INPUT` where none is
 */
export function appointmentOf({ id, appointment }: Interview): Appointment {
  if (appointment !== undefined) return appointment;
  throw new CoffeechatError(
    "INVALID_INPUT",
    `${id} has no appointment, so there is nothing to put into a calendar. Record "accept" with a time first.`,
    { issues: [{ path: "interview.appointment", expected: "a time that was agreed" }] },
  );
}

/** `Inés Quill, Head Nurse, Clinic on the Quay` */
export function whoTheyAre({ facts }: Contact): string {
  return [facts.name, facts.role, facts.organization]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** The lines that both sides may read. */
export function sharedLines({ topic, appointment }: Interview): readonly (string | undefined)[] {
  return [
    topic === undefined ? undefined : `About: ${topic}`,
    appointment === undefined
      ? undefined
      : `${appointment.minutes} minutes, agreed in ${appointment.zone} time`,
  ];
}

const VENUE_NAMES: Readonly<Record<Appointment["venue"], string>> = {
  cafe: "Café",
  workplace: "Their workplace",
  "public-place": "A public place",
  video: "Video call",
  phone: "Phone call",
  "private-home": "At home",
  "hotel-room": "Hotel",
  car: "Car",
};

import {
  type Appointment,
  addMilliseconds,
  CoffeechatError,
  type Contact,
  type Interview,
  MINUTE_MS,
} from "@coffeechat/core/model";
import { ICalAlarmType, ICalEventStatus } from "ical-generator";
import { calendarText, calendarWith } from "./calendar.js";
import { calendarZone, survivesAsWallTime, wallTime } from "./wall-time.js";

export interface InterviewCalendarOptions {
  readonly contact: Contact;
  /** One of the contact's interviews, with an appointment. */
  readonly interview: Interview;
  /** The title; by default it names the person. */
  readonly summary?: string;
  /** How long before the talk to be reminded; `null` for no alarm. Default 30. */
  readonly alarmMinutesBefore?: number | null;
}

/**
 * A talk as the text of an `.ics` file: its time in the zone in which it was agreed, with that zone's
 * definition, so that every calendar shows the right moment. A moved talk keeps its UID and gets a
 * higher SEQUENCE; a cancelled one says so. Notes, questions and reflections stay out: calendars are
 * shared.
 *
 * A time that occurs twice, when clocks go back, is written in UTC. Where a law changed so lately that
 * this machine's zone data and the definition disagree, the file keeps the time on the clock.
 *
 * @throws CoffeechatError `INVALID_INPUT` where the interview has no appointment
 *
 * @example
 * ```ts
 * import { interviewCalendar } from "@coffeechat/adapters/ics";
 * import type { Contact } from "@coffeechat/core/model";
 *
 * function downloadOf(contact: Contact): string | null {
 *   const interview = contact.interviews.at(-1);
 *   return interview?.appointment ? interviewCalendar({ contact, interview }) : null;
 * }
 * ```
 */
export function interviewCalendar({
  contact,
  interview,
  summary = `Informational interview with ${contact.facts.name}`,
  alarmMinutesBefore = 30,
}: InterviewCalendarOptions): string {
  const { appointment } = interview;
  if (appointment === undefined) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      `${interview.id} has no appointment, so there is nothing to put into a calendar. Record "accept" with a time first.`,
      { issues: [{ path: "interview.appointment", expected: "a time that was agreed" }] },
    );
  }
  const end = addMilliseconds(appointment.start, appointment.minutes * MINUTE_MS);
  const named = calendarZone(appointment.zone);
  const zone =
    named !== null && [appointment.start, end].every((at) => survivesAsWallTime(at, named))
      ? named
      : null;
  const calendar = calendarWith(zone === null ? [] : [zone]);
  const event = calendar.createEvent({
    id: `${contact.id}.${interview.id}@coffeechat`,
    sequence: timesChanged(interview),
    stamp: new Date(contact.lastEventAt),
    start: zone === null ? new Date(appointment.start) : wallTime(appointment.start, zone),
    end: zone === null ? new Date(end) : wallTime(end, zone),
    timezone: zone?.tzid ?? null,
    summary: calendarText(summary),
    description: calendarText(descriptionOf(contact, interview, appointment)),
    location: calendarText(appointment.place ?? VENUE_NAMES[appointment.venue]),
    status: statusOf(interview),
  });
  if (alarmMinutesBefore !== null) {
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: alarmMinutesBefore * 60,
      description: calendarText(summary),
    });
  }
  return calendar.toString();
}

/** Calendars take a newer version of an event only under a higher number. */
function timesChanged({ moves, noShows, state }: Interview): number {
  return moves.length + noShows.length + (state === "cancelled" ? 1 : 0);
}

function statusOf({ state }: Interview): ICalEventStatus {
  switch (state) {
    case "cancelled":
    case "declined":
    case "lapsed":
      return ICalEventStatus.CANCELLED;
    case "draft":
    case "sent":
    case "nudged":
    case "replied":
    case "scheduling":
    case "scheduled":
      return ICalEventStatus.TENTATIVE;
    case "confirmed":
    case "held":
    case "thanked":
    case "reflected":
      return ICalEventStatus.CONFIRMED;
  }
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

function descriptionOf(
  { facts }: Contact,
  { topic, plan }: Interview,
  { minutes, zone }: Appointment,
): string {
  const position = [facts.role, facts.organization].filter((part) => part !== undefined);
  const lines = [
    [facts.name, ...position].join(", "),
    topic === undefined ? undefined : `About: ${topic}`,
    `${minutes} minutes, agreed in ${zone} time`,
    plan?.bufferMinutes === undefined
      ? undefined
      : `Keep ${plan.bufferMinutes} minutes free afterwards, in case they offer more`,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

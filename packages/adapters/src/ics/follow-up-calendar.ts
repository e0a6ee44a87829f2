import {
  CoffeechatError,
  type Contact,
  type DueFollowUp,
  type FollowUp,
  type FollowUpKind,
} from "@coffeechat/core/model";
import { ICalEventTransparency } from "ical-generator";
import { calendarText, calendarWith } from "./calendar.js";
import { dayIn } from "./wall-time.js";

export interface FollowUpCalendarOptions {
  readonly followUps: readonly FollowUp[];
  /** The contacts they are about. */
  readonly contacts: readonly Contact[];
}

/**
 * Follow-ups as the text of an `.ics` file: one all-day event each, on the day on which it is due in
 * its zone, shown as free time. Held follow-ups have no day and stay out.
 *
 * @throws CoffeechatError `UNKNOWN_CONTACT` for a follow-up of somebody who is not among `contacts`
 *
 * @example
 * ```ts
 * import { followUpCalendar } from "@coffeechat/adapters/ics";
 *
 * const text = followUpCalendar({ followUps: [], contacts: [] });
 * console.log(text.startsWith("BEGIN:VCALENDAR")); // true
 * ```
 */
export function followUpCalendar({ followUps, contacts }: FollowUpCalendarOptions): string {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const calendar = calendarWith([]);
  for (const followUp of followUps) {
    if (followUp.status === "held") continue;
    calendar.createEvent(eventOf(followUp, byId.get(followUp.contactId)));
  }
  return calendar.toString();
}

function eventOf(followUp: DueFollowUp, contact: Contact | undefined) {
  if (contact === undefined) {
    throw new CoffeechatError(
      "UNKNOWN_CONTACT",
      `${followUp.id} is about ${followUp.contactId}, who is not among the contacts handed in.`,
      { details: { contactId: followUp.contactId, followUpId: followUp.id } },
    );
  }
  return {
    id: `${contact.id}.${followUp.id}@coffeechat`,
    // A follow-up moves when its contact's history grows.
    sequence: contact.revision,
    stamp: new Date(contact.lastEventAt),
    start: dayIn(followUp.window.due, followUp.zone),
    allDay: true,
    summary: calendarText(TITLES[followUp.kind](contact.facts.name)),
    description: calendarText(followUp.reason),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const TITLES: Readonly<Record<FollowUpKind, (name: string) => string>> = {
  outreach: (name) => `Send your request to ${name}`,
  nudge: (name) => `Write to ${name} once more`,
  lapse: (name) => `Let the request to ${name} rest`,
  answer: (name) => `Answer ${name}`,
  confirm: (name) => `Confirm the talk with ${name}`,
  arrive: (name) => `Arrive early for ${name}`,
  "stop-signal": (name) => `Mind the time with ${name}`,
  "write-notes": (name) => `Write down the talk with ${name}`,
  "thank-you": (name) => `Thank ${name}`,
  reflect: (name) => `Reflect on the talk with ${name}`,
  apologize: (name) => `Apologize to ${name}`,
  reschedule: (name) => `Find a new time with ${name}`,
  "contact-referral": (name) => `Write to ${name}, whom you were referred to`,
  "tell-referrer": (name) => `Tell ${name} what came of the introduction`,
  "report-advice": (name) => `Tell ${name} what their advice led to`,
  "keep-in-touch": (name) => `Keep in touch with ${name}`,
  revive: (name) => `Take up contact with ${name} again`,
};

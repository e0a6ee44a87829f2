import type { Contact, FollowUp, Interview } from "@coffeechat/core/model";
import { calendarTextOf } from "./calendar-text.js";
import { type OwnInterviewEventOptions, ownInterviewEvent } from "./own-interview-event.js";

export interface InterviewCalendarOptions extends OwnInterviewEventOptions {
  readonly contact: Contact;
  /** One of the contact's interviews, with an appointment. */
  readonly interview: Interview;
  /** What falls due with the contact: being early and the sign to come to an end become alarms. */
  readonly followUps?: readonly FollowUp[];
}

/**
 * A talk as the text of an `.ics` file for your own calendar: its time in the zone in which it was
 * agreed, with that zone's definition, so that every calendar shows the right moment. A moved talk
 * keeps its UID and gets a higher SEQUENCE; one that is off says so. Notes, questions and reflections
 * stay out: calendars are shared. For a file that goes to the other person see {@link interviewInvitation}.
 *
 * A time that occurs twice, when clocks go back, is written in UTC; so is one in a zone whose law
 * changed so lately that this machine's zone data and the definition disagree.
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
  followUps = [],
  ...options
}: InterviewCalendarOptions): string {
  return calendarTextOf([ownInterviewEvent(contact, interview, followUps, options)]);
}

import { CoffeechatError, type Contact, type FollowUp } from "@coffeechat/core/model";
import { calendarTextOf } from "./calendar-text.js";
import { type FollowUpForm, followUpPart, followUpUid } from "./follow-up-part.js";
import { interviewUid } from "./interview-event.js";
import { statusOf } from "./interview-state.js";
import type { CalendarPart } from "./jcal.js";
import {
  type OwnInterviewEventOptions,
  ownInterviewEvent,
  ringsWithTheTalk,
} from "./own-interview-event.js";

export interface CalendarItemsOptions extends Pick<OwnInterviewEventOptions, "alarmMinutesBefore"> {
  readonly contacts: readonly Contact[];
  /** What falls due with these contacts. */
  readonly followUps: readonly FollowUp[];
  /** Default `tasks`. Where the calendar has no tasks: `events`, a quarter of an hour each, shown as free time. */
  readonly followUpsAs?: FollowUpForm;
  /**
   * Default `leave-out`. `explain` shows what waits and what would release it: as a task without a
   * due date, or as an event at the moment from which time alone has released it.
   */
  readonly held?: "leave-out" | "explain";
}

/** One entry of a calendar. */
export interface CalendarItem {
  /** The same for as long as the talk or the follow-up is the same one. */
  readonly uid: string;
  readonly component: "VEVENT" | "VTODO";
  /** A whole `.ics` file with this entry alone. */
  readonly text: string;
}

/**
 * What belongs in an owner's calendar, one entry each: every talk whose appointment stands, and the
 * follow-ups. A talk that was moved and has no new time, or that was cancelled, is no longer among
 * them. Being early and the sign to come to an end are alarms of the talk, not entries.
 *
 * Notes, questions, reflections, addresses and phone numbers stay out, and entries are marked private.
 *
 * @throws CoffeechatError `UNKNOWN_CONTACT` for a follow-up of somebody who is not among `contacts`
 *
 * @example
 * ```ts
 * import { calendarItems } from "@coffeechat/adapters/ics";
 *
 * for (const { uid, component } of calendarItems({ contacts: [], followUps: [] })) {
 *   console.log(uid, component); // "contact_ana.interview_1@coffeechat" "VEVENT"
 * }
 * ```
 */
export function calendarItems(options: CalendarItemsOptions): CalendarItem[] {
  return itemParts(options).map(({ uid, part }) => ({
    uid,
    component: part[0] === "vtodo" ? "VTODO" : "VEVENT",
    text: calendarTextOf([part]),
  }));
}

interface ItemPart {
  readonly uid: string;
  readonly part: CalendarPart;
}

/** The entries before they are text. */
export function itemParts({
  contacts,
  followUps,
  followUpsAs = "tasks",
  held = "leave-out",
  ...interviewOptions
}: CalendarItemsOptions): ItemPart[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const talks = contacts.flatMap((contact) =>
    contact.interviews.flatMap((interview) => {
      if (interview.appointment === undefined || statusOf(interview) === "CANCELLED") return [];
      const part = ownInterviewEvent(contact, interview, followUps, interviewOptions);
      return [{ uid: interviewUid(contact, interview), part }];
    }),
  );
  const tasks = followUps.flatMap((followUp) => {
    const contact = byId.get(followUp.contactId);
    if (contact === undefined) throw unknownContact(followUp);
    if (ringsWithTheTalk(followUp) || (followUp.status === "held" && held === "leave-out")) {
      return [];
    }
    const part = followUpPart(followUp, contact, followUpsAs);
    return part === null ? [] : [{ uid: followUpUid(followUp), part }];
  });
  return [...talks, ...tasks];
}

function unknownContact({ id, contactId }: FollowUp): CoffeechatError {
  return new CoffeechatError(
    "UNKNOWN_CONTACT",
    `${id} is about ${contactId}, who is not among the contacts handed in.`,
    { details: { contactId, followUpId: id } },
  );
}

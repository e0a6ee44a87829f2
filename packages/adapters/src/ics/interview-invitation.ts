import { CoffeechatError, type Contact, type Interview } from "@coffeechat/core/model";
import { calendarTextOf } from "./calendar-text.js";
import { interviewEvent, sharedLines } from "./interview-event.js";
import { statusOf } from "./interview-state.js";
import { type CalendarProperty, calendarText } from "./jcal.js";

export interface InterviewInvitationOptions {
  /** Who is invited; their email address must be known. */
  readonly contact: Contact;
  /** One of the contact's interviews, with an appointment. */
  readonly interview: Interview;
  /** You: who asked for the talk, and to whom answers go. */
  readonly organizer: { readonly name: string; readonly email: string };
  /** The title; by default it names both of you. */
  readonly summary?: string;
}

export interface InterviewInvitation {
  /** Goes into the message's `Content-Type: text/calendar; method=…; charset=utf-8`. */
  readonly method: "REQUEST" | "CANCEL";
  readonly text: string;
}

/**
 * A talk as an invitation by mail (iTIP, RFC 5546), to be sent by you: `REQUEST` while the appointment
 * stands, with the same UID and a higher SEQUENCE after each move, and `CANCEL` once it does not. Send
 * one after each accept, move and cancellation, and the talk moves in their calendar too.
 *
 * What is for you alone stays out of it: alarms, the minutes you keep free, the sign to come to an end.
 *
 * @throws CoffeechatError `INVALID_INPUT` where the interview has no appointment, the contact no email
 *   address, or the organizer none that can be written to
 *
 * @example
 * ```ts
 * import { interviewInvitation } from "@coffeechat/adapters/ics";
 * import type { Contact } from "@coffeechat/core/model";
 *
 * const organizer = { name: "Sam Rivera", email: "sam@example.org" };
 *
 * function attachmentOf(contact: Contact) {
 *   const interview = contact.interviews.at(-1);
 *   if (interview?.appointment === undefined) return null;
 *   const { method, text } = interviewInvitation({ contact, interview, organizer });
 *   return { content: text, contentType: `text/calendar; method=${method}; charset=utf-8` };
 * }
 * ```
 */
export function interviewInvitation({
  contact,
  interview,
  organizer,
  summary = `Informational interview: ${organizer.name} and ${contact.facts.name}`,
}: InterviewInvitationOptions): InterviewInvitation {
  const method = statusOf(interview) === "CANCELLED" ? "CANCEL" : "REQUEST";
  const asked = method === "REQUEST" ? { partstat: "NEEDS-ACTION", rsvp: "TRUE" } : {};
  const event = interviewEvent(
    contact,
    interview,
    { summary, description: sharedLines(interview) },
    [
      party("organizer", organizer, "organizer.email"),
      party("attendee", contact.facts, "contact.facts.email", {
        role: "REQ-PARTICIPANT",
        ...asked,
      }),
    ],
  );
  return { method, text: calendarTextOf([event], [["method", {}, "text", method]]) };
}

/** Whatever could end the address, the line, or begin another header stays out of it. */
const WRITABLE_ADDRESS = /^[^\s@<>"\p{Cc}]+@[^\s@<>"\p{Cc}]+$/u;

function party(
  name: "organizer" | "attendee",
  { name: person, email }: { readonly name: string; readonly email?: string },
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): CalendarProperty {
  if (email === undefined || !WRITABLE_ADDRESS.test(email)) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      "An invitation needs the email addresses of both sides, and one of them is missing or cannot be written to.",
      { issues: [{ path, expected: "an email address such as sam@example.org" }] },
    );
  }
  // Quotes cannot stand in a parameter; readers disagree on the way around that.
  const cn = calendarText(person)
    .replace(/["\s]+/g, " ")
    .trim();
  return [name, { cn, ...parameters }, "cal-address", `mailto:${email}`];
}

import { type Contact, openInterviewIndex } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { InterviewId } from "../model/ids.js";
import { hasMet } from "./conditions.js";

/** The event concerns the person alone: facts, gifts and word of other matters pass whatever becomes of a talk. */
export const NO_TALK = -1;
/** The event names a talk that this contact does not have. */
export const TALK_UNKNOWN = -2;
/** The event begins a talk under an id that is taken. */
export const TALK_EXISTS = -3;

/** The place of the talk that an event concerns: the one it names, else the open one; or one of the signs above. */
export function concernedInterview(contact: Contact, event: ContactEvent): number {
  switch (event.type) {
    case "add":
    case "amend":
    case "research":
    case "report":
    case "give":
    case "keep-in-touch":
    case "set-aside":
      return NO_TALK;
    case "draft":
      return indexOf(contact, event.interviewId) < 0 ? NO_TALK : TALK_EXISTS;
    case "decline":
    case "opt-out":
    case "tick":
      return openInterviewIndex(contact);
    case "answer":
      return event.interviewId === undefined
        ? openInterviewIndex(contact)
        : indexOf(contact, event.interviewId);
    case "reply":
      return event.interviewId === undefined
        ? answeredRequest(contact)
        : indexOf(contact, event.interviewId);
    case "send":
    case "nudge":
    case "accept":
    case "confirm":
    case "move":
    case "cancel":
    case "no-show":
    case "hold":
    case "note":
    case "thank":
    case "reflect":
    case "refer":
      return indexOf(contact, event.interviewId);
  }
}

function indexOf({ interviews }: Contact, id: InterviewId): number {
  for (let index = interviews.length - 1; index >= 0; index--) {
    if (interviews[index]?.id === id) return index;
  }
  return TALK_UNKNOWN;
}

/**
 * The request that a reply without a name answers: the one that is out, never an unsent draft.
 * Somebody you have never talked with can only be answering your last request, however late; an old
 * tie may write about anything.
 */
function answeredRequest(contact: Contact): number {
  const open = openInterviewIndex(contact);
  if (open !== NO_TALK) return contact.interviews[open]?.state === "draft" ? NO_TALK : open;
  if (contact.state === "opted-out" || hasMet(contact)) return NO_TALK;
  const last = contact.interviews.length - 1;
  return contact.interviews[last]?.sentAt === undefined ? NO_TALK : last;
}

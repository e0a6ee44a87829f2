import type { Contact } from "../model/contact.js";
import type { ContactEvent, EventOf } from "../model/event.js";
import type { Decision } from "./decide.js";
import type { Editing } from "./editing.js";
import { letterOf } from "./letter.js";
import { writeToContact } from "./write-to-contact.js";
import { writeToInterview } from "./write-to-interview.js";

/** Carries a decided event out: a new contact, one revision further. */
export function apply(
  contact: Contact,
  event: ContactEvent,
  decision: Decision,
  editing: Editing,
): Contact {
  const next = editing.contact(contact);
  next.revision += 1;
  if (next.state !== decision.contactState) {
    next.state = decision.contactState;
    next.since = event.at;
  }
  next.lastEventAt = event.at;
  next.lastEventId = event.id;
  writeToContact(next, event, editing);
  const { interview, interviewState } = decision;
  if (interview !== undefined && interviewState !== undefined) {
    const changed = editing.interview(interview);
    if (changed.state !== interviewState) {
      changed.state = interviewState;
      changed.since = event.at;
    }
    writeToInterview(changed, event, editing);
    next.interviews = editing.replace(next.interviews, decision.index, changed);
  }
  const letter = letterOf(event, interview?.id);
  if (letter !== undefined) next.correspondence = editing.append(next.correspondence, letter);
  return next;
}

/** The contact that an `add` event makes. */
export function createContact(event: EventOf<"add">): Contact {
  return {
    schema: 1,
    id: event.contactId,
    revision: 1,
    state: "identified",
    since: event.at,
    facts: event.facts,
    findings: [],
    interviews: [],
    correspondence: [],
    referrals: [],
    referrerTold: [],
    gifts: [],
    addedAt: event.at,
    lastEventAt: event.at,
    lastEventId: event.id,
  };
}

import type { Contact, Correspondence } from "../model/contact.js";
import type { ContactEvent, EventOf } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { MessageKind } from "../model/message-kind.js";
import type { Decision } from "./decide.js";

/** How lists grow: copied for everybody, in place while a log is replayed and nobody else holds them. */
export type Append = <Item>(list: Item[], item: Item) => Item[];

export const appendToCopy: Append = (list, item) => [...list, item];

export const appendInPlace: Append = (list, item) => {
  list.push(item);
  return list;
};

/** Carries a decided event out: a new contact, one revision further. */
export function apply(
  contact: Contact,
  event: ContactEvent,
  decision: Decision,
  append: Append,
): Contact {
  const { contactState, interview, interviewState } = decision;
  const next: Contact = {
    ...contact,
    ...changesToContact(contact, event, append),
    revision: contact.revision + 1,
    state: contactState,
    since: contactState === contact.state ? contact.since : event.at,
    lastEventAt: event.at,
    lastEventId: event.id,
  };
  if (interview !== undefined && interviewState !== undefined) {
    const changed: Interview = {
      ...interview,
      ...changesToInterview(interview, event),
      state: interviewState,
      since: interviewState === interview.state ? interview.since : event.at,
    };
    next.interviews = contact.interviews.map((each) => (each === interview ? changed : each));
  }
  const letter = correspondenceOf(event, decision);
  if (letter !== undefined) next.correspondence = append(contact.correspondence, letter);
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

function changesToContact(contact: Contact, event: ContactEvent, append: Append): Partial<Contact> {
  switch (event.type) {
    case "amend":
      return { facts: amended(contact.facts, event.facts) };
    case "research":
      return { reason: event.reason, findings: [...contact.findings, ...event.findings] };
    case "draft":
      return { interviews: append(contact.interviews, newInterview(event)) };
    case "refer":
      return {
        referrals: append(contact.referrals, {
          referredId: event.referredId,
          interviewId: event.interviewId,
          name: event.name,
          ...(event.organization === undefined ? {} : { organization: event.organization }),
          mayUseName: event.mayUseName,
          at: event.at,
          told: [],
        }),
      };
    case "report":
      return changesByReport(contact, event, append);
    case "give":
      return {
        gifts: append(contact.gifts, {
          by: event.by,
          at: event.at,
          unasked: event.unasked,
          what: event.what,
        }),
      };
    case "add":
    case "send":
    case "nudge":
    case "reply":
    case "answer":
    case "decline":
    case "opt-out":
    case "accept":
    case "confirm":
    case "move":
    case "cancel":
    case "no-show":
    case "hold":
    case "note":
    case "thank":
    case "reflect":
    case "keep-in-touch":
    case "tick":
      return {};
  }
}

function changesByReport(
  contact: Contact,
  event: EventOf<"report">,
  append: Append,
): Partial<Contact> {
  const { outcome } = event;
  switch (outcome.about) {
    case "advice":
      return { adviceReportedAt: event.at };
    case "own-referral":
      return { referrerTold: append(contact.referrerTold, outcome.told) };
    case "referral":
      return {
        referrals: contact.referrals.map((referral) =>
          referral.referredId === outcome.referredId
            ? { ...referral, told: [...referral.told, outcome.told] }
            : referral,
        ),
      };
  }
}

function amended(facts: Contact["facts"], changes: EventOf<"amend">["facts"]): Contact["facts"] {
  const merged = Object.fromEntries(
    Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== null),
  );
  // Every field of an amendment has the type of the fact it replaces, or is null and was left out.
  return merged as Contact["facts"];
}

function newInterview(event: EventOf<"draft">): Interview {
  return {
    id: event.interviewId,
    state: "draft",
    since: event.at,
    ...(event.topic === undefined ? {} : { topic: event.topic }),
    ...(event.plan === undefined ? {} : { plan: event.plan }),
    draftedAt: event.at,
    nudgedAt: [],
    moves: [],
    noShows: [],
  };
}

function changesToInterview(interview: Interview, event: ContactEvent): Partial<Interview> {
  switch (event.type) {
    case "send":
      return {
        sentAt: event.at,
        channel: event.message.channel,
        ...(event.message.templateId === undefined ? {} : { templateId: event.message.templateId }),
      };
    case "nudge":
      return { nudgedAt: [...interview.nudgedAt, event.at] };
    case "reply":
      return { repliedAt: event.at };
    case "answer":
      return { answeredAt: event.at };
    case "accept":
      return {
        repliedAt: event.at,
        appointment: {
          start: event.start,
          minutes: event.minutes,
          zone: event.zone,
          venue: event.venue,
          ...(event.place === undefined ? {} : { place: event.place }),
        },
      };
    case "confirm":
      return { confirmedAt: event.at };
    case "move":
      return { moves: [...interview.moves, { by: event.by, at: event.at }] };
    case "no-show":
      return { noShows: [...interview.noShows, { by: event.by, at: event.at }] };
    case "hold":
      return { heldAt: event.at, heldMinutes: event.minutes };
    case "note":
      return { notes: event.notes, notedAt: event.at };
    case "thank":
      return { thankedAt: event.at };
    case "reflect":
      return { reflection: event.reflection, reflectedAt: event.at };
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "decline":
    case "opt-out":
    case "cancel":
    case "refer":
    case "report":
    case "give":
    case "keep-in-touch":
    case "tick":
      return {};
  }
}

/** The letter that went out or came in with an event; a report to their referrer went to somebody else. */
function correspondenceOf(event: ContactEvent, decision: Decision): Correspondence | undefined {
  switch (event.type) {
    case "send":
      return outgoing("outreach", event, decision);
    case "nudge":
      return outgoing("nudge", event, decision);
    case "answer":
      return outgoing("reply", event, decision);
    case "confirm":
      return outgoing("confirm", event, decision);
    case "thank":
      return outgoing("thank-you", event, decision);
    case "keep-in-touch":
      return outgoing("keep-in-touch", event, decision);
    case "report":
      return event.outcome.about === "own-referral"
        ? undefined
        : outgoing("keep-in-touch", event, decision);
    case "give":
      return event.by === "you" && event.message !== undefined
        ? outgoing("keep-in-touch", { ...event, message: event.message }, decision)
        : undefined;
    case "reply":
      return {
        at: event.at,
        from: "they",
        kind: "reply",
        channel: event.channel,
        ...(decision.interview === undefined ? {} : { interviewId: decision.interview.id }),
      };
    default:
      return undefined;
  }
}

function outgoing(
  kind: MessageKind,
  event: Pick<EventOf<"send">, "at" | "message">,
  { interview }: Decision,
): Correspondence {
  return {
    at: event.at,
    from: "you",
    kind,
    channel: event.message.channel,
    ...(interview === undefined ? {} : { interviewId: interview.id }),
    ...(event.message.templateId === undefined ? {} : { templateId: event.message.templateId }),
  };
}

import { type Contact, openInterview } from "../model/contact.js";
import type { ContactEvent, EventOf, EventType } from "../model/event.js";
import type { ContactId, InterviewId } from "../model/ids.js";
import { addMilliseconds, HOUR_MS, type Instant } from "../model/instant.js";
import type { Interview } from "../model/interview.js";
import type { ExplainOptions } from "./explain.js";

const NOT_YET_KNOWN = "…";
const NEW_INTERVIEW: InterviewId = "interview_next";

/** The talk that is meant where nobody names one: for what follows a talk the latest one held, else the open or the latest. */
function likelyInterview(contact: Contact, type: EventType): InterviewId {
  const chosen = owedBy(contact, type) ?? openInterview(contact) ?? contact.interviews.at(-1);
  return chosen?.id ?? NEW_INTERVIEW;
}

function owedBy({ interviews }: Contact, type: EventType): Interview | undefined {
  const held = interviews.filter(({ heldAt }) => heldAt !== undefined);
  switch (type) {
    case "note":
      return held.findLast(({ notedAt }) => notedAt === undefined) ?? held.at(-1);
    case "thank":
      return held.findLast(({ thankedAt }) => thankedAt === undefined) ?? held.at(-1);
    case "reflect":
      return held.findLast(({ reflectedAt }) => reflectedAt === undefined) ?? held.at(-1);
    default:
      return undefined;
  }
}

/** An event of a type as it would look at `now` if its contents were in order. */
export function hypotheticalEvent(
  contact: Contact,
  type: EventType,
  now: Instant,
  options: ExplainOptions,
): ContactEvent {
  const base = { id: "event_hypothetical", contactId: contact.id, at: now } as const;
  const interviewId = options.interviewId ?? likelyInterview(contact, type);
  const inTalk = { ...base, interviewId };
  const named = options.interviewId === undefined ? {} : { interviewId };
  const message = { channel: "email" } as const;
  const by = options.by ?? "you";
  const revival = options.revival === undefined ? {} : { revival: options.revival };
  switch (type) {
    case "add":
      return { ...base, type, facts: contact.facts };
    case "amend":
      return { ...base, type, facts: {} };
    case "research":
      return { ...base, type, reason: NOT_YET_KNOWN, findings: [] };
    case "draft":
      return { ...base, type, interviewId: options.interviewId ?? freshInterviewId(contact) };
    case "send":
      return { ...inTalk, type, message, errorFindings: 0, ...revival };
    case "thank":
      return { ...inTalk, type, message, errorFindings: 0 };
    case "nudge":
    case "confirm":
      return { ...inTalk, type, message };
    case "reply":
      return { ...base, ...named, type, channel: "email" };
    case "answer":
      return { ...base, ...named, type, message };
    case "decline":
    case "opt-out":
    case "tick":
      return { ...base, type };
    case "accept":
      return {
        ...inTalk,
        type,
        start: addMilliseconds(now, HOUR_MS),
        minutes: 20,
        zone: contact.facts.zone ?? "UTC",
        venue: "video",
      };
    case "move":
    case "cancel":
    case "no-show":
      return { ...inTalk, type, by };
    case "hold":
      return { ...inTalk, type, minutes: 20 };
    case "note":
      return {
        ...inTalk,
        type,
        notes: {
          text: NOT_YET_KNOWN,
          mostValued: [],
          offers: [],
          hiringInsights: [],
          skillWords: [],
          nextSteps: [],
        },
      };
    case "reflect":
      return {
        ...inTalk,
        type,
        reflection: {
          impressions: NOT_YET_KNOWN,
          picture: NOT_YET_KNOWN,
          changed: NOT_YET_KNOWN,
          missing: NOT_YET_KNOWN,
          verdict: "unsure",
          pros: [],
          cons: [],
        },
      };
    case "refer":
      return {
        ...inTalk,
        type,
        referredId: freshContactId(contact),
        name: NOT_YET_KNOWN,
        mayUseName: false,
      };
    case "report":
      return { ...base, type, message, outcome: outcomeOf(contact, options.about ?? "advice") };
    case "give":
      return { ...base, type, by, unasked: options.unasked ?? true, what: NOT_YET_KNOWN };
    case "keep-in-touch":
      return { ...base, type, message, ...revival };
    case "set-aside":
      return { ...base, type, followUpId: "followup_next", kind: "reflect", reason: NOT_YET_KNOWN };
  }
}

function freshInterviewId(contact: Contact): InterviewId {
  return `interview_next-${contact.interviews.length + 1}`;
}

function freshContactId(contact: Contact): ContactId {
  return `contact_next-${contact.referrals.length + 1}`;
}

function outcomeOf(
  contact: Contact,
  about: NonNullable<ExplainOptions["about"]>,
): EventOf<"report">["outcome"] {
  switch (about) {
    case "advice":
      return { about, result: NOT_YET_KNOWN };
    case "own-referral":
      return { about, told: "wrote" };
    case "referral": {
      const referredId = contact.referrals.at(-1)?.referredId ?? freshContactId(contact);
      return { about, referredId, told: "wrote" };
    }
  }
}

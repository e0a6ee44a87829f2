import { type Contact, openInterview } from "../model/contact.js";
import type { ContactEvent, EventType } from "../model/event.js";
import type { InterviewId } from "../model/ids.js";
import { addMilliseconds, HOUR_MS, type Instant } from "../model/instant.js";
import type { ExplainOptions } from "./explain.js";

const NOT_YET_KNOWN = "…";
const NEW_INTERVIEW: InterviewId = "interview_next";

/** The talk that an event would be about if nobody named one: the open one, else the latest. */
function likelyInterview(contact: Contact): InterviewId {
  const chosen = openInterview(contact) ?? contact.interviews.at(-1);
  return chosen?.id ?? NEW_INTERVIEW;
}

/** An event of a type as it would look at `now` if its contents were in order. */
export function hypotheticalEvent(
  contact: Contact,
  type: EventType,
  now: Instant,
  options: ExplainOptions,
): ContactEvent {
  const base = { id: "event_hypothetical", contactId: contact.id, at: now } as const;
  const interviewId = options.interviewId ?? likelyInterview(contact);
  const inTalk = { ...base, interviewId };
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
      return { ...base, type, channel: "email" };
    case "answer":
      return { ...base, type, message };
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
        referredId: "contact_next",
        name: NOT_YET_KNOWN,
        mayUseName: false,
      };
    case "report":
      return { ...base, type, message, outcome: { about: "advice", result: NOT_YET_KNOWN } };
    case "give":
      return { ...base, type, by, unasked: true, what: NOT_YET_KNOWN };
    case "keep-in-touch":
      return { ...base, type, message, ...revival };
  }
}

function freshInterviewId(contact: Contact): InterviewId {
  return `interview_next-${contact.interviews.length + 1}`;
}

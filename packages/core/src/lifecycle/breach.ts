import { openInterviewIndex } from "../model/contact.js";
import type { ContactEvent, EventType } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Refusal } from "../model/result.js";
import { type Cell, type Edge, isReason, type Situation } from "./cell.js";
import { concernedInterview, NO_TALK } from "./concerned-interview.js";
import { contactTable } from "./contact.js";
import { type Decision, edgeOf } from "./decide.js";
import { interviewTable } from "./interview.js";

/** Refusals that say "they have said no". */
const THEIR_NO: ReadonlySet<string> = new Set(["declined", "opted-out", "contact-closed"]);

/**
 * Refusals of a word too much. It should not have been written, but it can have been, whereas a
 * refusal of something too early ("no request has gone out") says that the log lacks something.
 */
const TOO_MUCH: ReadonlySet<string> = new Set([
  ...THEIR_NO,
  "request-waits",
  "already-sent",
  "already-answered",
  "already-confirmed",
  "already-thanked",
  "already-held",
  "interview-ended",
]);

/** What reaches them; a gift may also be theirs. */
const WORD_OR_GIFT: ReadonlySet<EventType> = new Set([
  "send",
  "nudge",
  "answer",
  "confirm",
  "thank",
  "report",
  "give",
  "keep-in-touch",
]);

/** What may go with a breach without being one: getting ready for it, and their saying no again. */
const ASIDE: ReadonlySet<EventType> = new Set(["research", "cancel", "decline", "opt-out"]);
const NO_AGAIN: ReadonlySet<string> = new Set([
  ...THEIR_NO,
  "already-declined",
  "already-opted-out",
]);

/** What comes of an event that was refused for its manners and yet has happened. */
export type Breach = Decision | "passed-over" | "impossible";

/**
 * Decides about a refused event that stands in a log. Between the two people nothing changes by it;
 * the talk goes on by its own table where it can, so that what came of it can be told, too.
 */
export function decideBreach(refusal: Refusal, told: Omit<Situation, "interview">): Breach {
  const { contact, event } = told;
  const index = concernedInterview(contact, event);
  const interview = contact.interviews[index];
  const situation: Situation = { ...told, interview };
  const next = interview === undefined ? undefined : interviewEdge(interview, situation);
  const kept: Decision = {
    ok: true,
    contactState: contact.state,
    interview,
    index,
    interviewState: next?.to ?? stateOfNudged(interview, event),
  };
  if (WORD_OR_GIFT.has(event.type)) return TOO_MUCH.has(refusal.code) ? kept : "impossible";
  if (ASIDE.has(event.type)) return NO_AGAIN.has(refusal.code) ? kept : "impossible";
  if (!THEIR_NO.has(refusal.code)) return "impossible";
  if (event.type === "draft") {
    // A second open talk would leave nobody knowing which one a reply is about.
    return index === NO_TALK && openInterviewIndex(contact) === NO_TALK ? kept : "passed-over";
  }
  if (event.type === "accept" && contact.state === "declined" && next !== undefined) {
    // They take up a new talk: as with a reply, they have come back.
    const back = edgeOf(contactTable.declined.reply, situation);
    return back === undefined ? "impossible" : { ...kept, contactState: back.to };
  }
  return "impossible";
}

function interviewEdge(
  interview: Interview,
  situation: Situation,
): Edge<Interview["state"]> | undefined {
  const cell: Cell<Interview["state"]> = interviewTable[interview.state][situation.event.type];
  return isReason(cell) ? undefined : edgeOf(cell, situation);
}

/** A nudge is counted with its request even where that has ended; other dates of a talk stay. */
function stateOfNudged(
  interview: Interview | undefined,
  event: ContactEvent,
): Interview["state"] | undefined {
  return event.type === "nudge" && interview?.sentAt !== undefined ? interview.state : undefined;
}

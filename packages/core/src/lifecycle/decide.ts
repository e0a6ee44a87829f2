import type { Contact } from "../model/contact.js";
import { openInterview } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Policy } from "../model/policy.js";
import { accepted, type Refusal, type Result, refused } from "../model/result.js";
import { type Cell, isReason, type Situation, type Surroundings } from "./cell.js";
import { hasMet } from "./conditions.js";
import { contactTable } from "./contact.js";
import { interviewTable } from "./interview.js";

/** What an event does, decided but not yet carried out. */
export interface Decision {
  readonly contactState: Contact["state"];
  /** The interview concerned, before the event; absent where the event concerns the person alone. */
  readonly interview: Interview | undefined;
  readonly interviewState: Interview["state"] | undefined;
}

/**
 * Lets both tables decide. The first refusal that no `despite` covers is the answer; a refusal of
 * sense or of respect is never covered.
 */
export function decide(
  contact: Contact,
  event: ContactEvent,
  policy: Policy,
  surroundings: Surroundings,
  alreadyHappened = false,
): Result<Decision> {
  if (event.at < contact.lastEventAt) return refused(outOfOrder(contact));
  const target = interviewOf(contact, event);
  if (!target.ok) return target;
  const interview = target.value;
  const situation: Situation = { contact, interview, event, policy, surroundings, alreadyHappened };
  const contactCell: Cell<Contact["state"]> = contactTable[contact.state][event.type];
  const interviewCell: Cell<Interview["state"]> | undefined =
    interview === undefined ? undefined : interviewTable[interview.state][event.type];
  const aboutTheTalk = interviewCell !== undefined && !isAboutThePersonAlone(event);

  if (isReason(contactCell)) {
    // The talk knows better why not ("already held"), unless the person has said no altogether.
    const reason =
      aboutTheTalk && isReason(interviewCell) && contactCell.rule !== "respect-no"
        ? interviewCell
        : contactCell;
    return refused({ code: reason.no, message: reason.because, rule: reason.rule });
  }
  if (aboutTheTalk && isReason(interviewCell)) {
    return refused({
      code: interviewCell.no,
      message: interviewCell.because,
      rule: interviewCell.rule,
    });
  }

  const contactEdge = take(contactCell, situation);
  if (!contactEdge.ok) return contactEdge;
  if (!aboutTheTalk || isReason(interviewCell)) {
    return accepted({
      contactState: contactEdge.value,
      interview: undefined,
      interviewState: undefined,
    });
  }
  const interviewEdge = take(interviewCell, situation);
  if (!interviewEdge.ok) return interviewEdge;
  return accepted({
    contactState: contactEdge.value,
    interview,
    interviewState: interviewEdge.value,
  });
}

function take<State extends string>(
  cell: Exclude<Cell<State>, { readonly no: string }>,
  situation: Situation,
): Result<State> {
  const edge = cell.find(({ when }) => when === undefined || when.holds(situation));
  if (edge === undefined) {
    return refused({
      code: "not-applicable",
      message: "This does not apply to the contact as it stands.",
      rule: "S3",
    });
  }
  for (const guard of edge.guards) {
    const refusal = guard.check(situation);
    if (refusal !== null && !isWaived(refusal, situation)) return refused(refusal);
  }
  return accepted(edge.to);
}

/** In a log only sense is checked; a live event may waive manners by name, never time or respect. */
function isWaived(refusal: Refusal, { event, alreadyHappened }: Situation): boolean {
  if (alreadyHappened) return refusal.overridable === true || refusal.possibleFrom !== undefined;
  return refusal.overridable === true && event.despite?.includes(refusal.code) === true;
}

/** Facts, gifts and word of other matters pass between people whatever becomes of a talk. */
function isAboutThePersonAlone(event: ContactEvent): boolean {
  switch (event.type) {
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "report":
    case "give":
    case "keep-in-touch":
      return true;
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
    case "refer":
    case "tick":
      return false;
  }
}

/** The talk an event is about: the one it names, else the open one, else for a reply the one it reopens. */
export function interviewOf(contact: Contact, event: ContactEvent): Result<Interview | undefined> {
  const named = "interviewId" in event ? event.interviewId : undefined;
  if (event.type === "draft") {
    const taken = contact.interviews.some(({ id }) => id === named);
    return taken ? refused(interviewIdTaken) : accepted(undefined);
  }
  if (named !== undefined) {
    const found = contact.interviews.find(({ id }) => id === named);
    return found === undefined ? refused(unknownInterview) : accepted(found);
  }
  switch (event.type) {
    case "decline":
    case "opt-out":
    case "tick":
      return accepted(openInterview(contact));
    case "reply":
      return accepted(openInterview(contact) ?? reopenedByReply(contact, event));
    case "answer":
      return accepted(openInterview(contact));
    default:
      return accepted(undefined);
  }
}

/**
 * Somebody you have never talked with can only be replying to your request, however late. An old
 * tie may write about anything: only a named interview is reopened there.
 */
function reopenedByReply(contact: Contact, event: ContactEvent): Interview | undefined {
  const last = contact.interviews.at(-1);
  return event.type === "reply" && !hasMet(contact) && contact.state !== "opted-out"
    ? last
    : undefined;
}

function outOfOrder(contact: Contact): Refusal {
  return {
    code: "event-out-of-order",
    message: `This happened before the latest recorded event (${contact.lastEventAt}). Record events in the order in which they happened, or rebuild the contact from its sorted log.`,
    rule: "S60",
  };
}

const unknownInterview: Refusal = {
  code: "unknown-interview",
  message: "This contact has no interview of that id. Record `draft` with it first.",
  rule: "S37",
};

const interviewIdTaken: Refusal = {
  code: "interview-exists",
  message: "This contact has an interview of that id already. Give a new talk an id of its own.",
  rule: "S37",
};

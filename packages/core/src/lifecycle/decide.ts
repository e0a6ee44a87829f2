import type { Contact } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Policy } from "../model/policy.js";
import { type Refusal, refused } from "../model/result.js";
import type { Surroundings } from "../model/surroundings.js";
import { type Cell, type Edge, isReason, type Reason, type Situation } from "./cell.js";
import { concernedInterview, TALK_EXISTS, TALK_UNKNOWN } from "./concerned-interview.js";
import { contactTable } from "./contact.js";
import { interviewTable } from "./interview.js";

/** What an event does, decided but not yet carried out. */
export interface Decision {
  readonly ok: true;
  readonly contactState: Contact["state"];
  /** The talk concerned, before the event, and its place; absent where the person alone is concerned. */
  readonly interview: Interview | undefined;
  readonly index: number;
  readonly interviewState: Interview["state"] | undefined;
}

export type Decided = Decision | { readonly ok: false; readonly refusal: Refusal };

/**
 * Lets both tables decide. Reasons of sense come first, then what may be overridden, and time last:
 * where a refusal names the instant from which an event becomes possible, nothing else stands in the way.
 */
export function decide(
  contact: Contact,
  event: ContactEvent,
  policy: Policy,
  surroundings: Surroundings,
  alreadyHappened: boolean,
): Decided {
  if (event.at < contact.lastEventAt) return refused(outOfOrder(contact));
  const contactCell: Cell<Contact["state"]> = contactTable[contact.state][event.type];
  const index = concernedInterview(contact, event);
  const interview = index < 0 ? undefined : contact.interviews[index];
  const interviewCell: Cell<Interview["state"]> | undefined =
    interview === undefined ? undefined : interviewTable[interview.state][event.type];

  if (isReason(contactCell)) {
    // The talk knows better why not ("already held"), unless the person has said no altogether.
    const talkKnowsBetter = interviewCell !== undefined && isReason(interviewCell);
    return talkKnowsBetter && contactCell.rule !== "respect-no"
      ? refused(asRefusal(interviewCell))
      : refused(asRefusal(contactCell));
  }
  if (index === TALK_UNKNOWN) return refused(unknownInterview);
  if (index === TALK_EXISTS) return refused(interviewIdTaken);
  if (interviewCell !== undefined && isReason(interviewCell)) {
    return refused(asRefusal(interviewCell));
  }

  const situation: Situation = { contact, interview, event, policy, surroundings, alreadyHappened };
  const contactEdge = edgeOf(contactCell, situation);
  if (contactEdge === undefined) return refused(notApplicable);
  const interviewEdge = interviewCell === undefined ? undefined : edgeOf(interviewCell, situation);
  if (interviewCell !== undefined && interviewEdge === undefined) return refused(notApplicable);

  const refusal = objection(contactEdge, interviewEdge, situation);
  if (refusal !== null) return refused(refusal);
  return {
    ok: true,
    contactState: contactEdge.to,
    interview,
    index,
    interviewState: interviewEdge?.to,
  };
}

/** The first edge of a cell whose condition holds. */
export function edgeOf<State extends string>(
  cell: readonly Edge<State>[],
  situation: Situation,
): Edge<State> | undefined {
  for (const edge of cell) {
    if (edge.when === undefined || edge.when.holds(situation)) return edge;
  }
  return undefined;
}

/** What speaks against two edges: whatever time does not heal first, else the longest wait. */
function objection(
  contactEdge: Edge<string>,
  interviewEdge: Edge<string> | undefined,
  situation: Situation,
): Refusal | null {
  const first = objectionTo(contactEdge, situation);
  if (interviewEdge === undefined || (first !== null && first.possibleFrom === undefined)) {
    return first;
  }
  const second = objectionTo(interviewEdge, situation);
  return first === null || second === null ? (first ?? second) : graver(first, second);
}

/** What speaks against one edge, for what its guards protect; what the event waives does not count. */
export function objectionTo(edge: Edge<string>, situation: Situation): Refusal | null {
  let waiting: Refusal | null = null;
  for (const guard of edge.guards) {
    if (situation.alreadyHappened && guard.about !== "sense") continue;
    const refusal = guard.check(situation);
    if (refusal === null || isWaived(refusal, situation.event)) continue;
    if (refusal.possibleFrom === undefined) return refusal;
    waiting = waiting === null ? refusal : graver(waiting, refusal);
  }
  return waiting;
}

function graver(one: Refusal, other: Refusal): Refusal {
  if (one.possibleFrom === undefined) return one;
  if (other.possibleFrom === undefined) return other;
  return other.possibleFrom > one.possibleFrom ? other : one;
}

/** Somebody who knows what they do may waive manners by name; never sense, and never a no. */
function isWaived({ overridable, code }: Refusal, { despite }: ContactEvent): boolean {
  return overridable === true && despite?.includes(code) === true;
}

function asRefusal({ no, because, rule }: Reason): Refusal {
  return { code: no, message: because, rule };
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

const notApplicable: Refusal = {
  code: "not-applicable",
  message: "This does not apply to the contact as it stands.",
  rule: "S3",
};

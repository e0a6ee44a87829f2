import {
  type Channel,
  type Contact,
  type ContactId,
  type DueFollowUp,
  type FollowUp,
  type FollowUpId,
  type FollowUpKind,
  type FollowUpWindow,
  type HeldFollowUp,
  type Instant,
  type Interview,
  type Policy,
  type Surroundings,
  wallTimeOf,
} from "../model/index.js";
import { followUpId } from "./follow-up-id.js";

/** All that a planner may look at. */
export interface Planning {
  readonly contact: Contact;
  readonly policy: Policy;
  readonly now: Instant;
  /** Where you are: your own tasks run by this clock. */
  readonly ownerZone: string;
  /** Where they are; nothing is written to them while it is unknown. */
  readonly theirZone: string | undefined;
  readonly referrerZone: string | undefined;
  readonly referrerOptedOut: boolean;
  /** What is going on with everybody else; a new request must find room in it. */
  readonly surroundings: Surroundings;
}

/** Why something waits, and what would release it. */
export type Hold = HeldFollowUp["held"];

/** Plans one kind of follow-up from a contact's history. */
export type Planner = (planning: Planning) => readonly FollowUp[];

/** What is to be done and why, before it is known when. */
export interface Step {
  readonly kind: FollowUpKind;
  readonly interview?: Interview;
  readonly ordinal: number | string;
  readonly reason: string;
  readonly rule: string;
  readonly templateId?: string;
  readonly channel?: Channel;
}

/** Something you do by yourself: it disturbs nobody and needs no polite hour. */
export function ownTask(
  { contact }: Planning,
  step: Step,
  zone: string,
  window: FollowUpWindow,
): FollowUp {
  return dueFollowUp(contact.id, step, zone, window);
}

/** A message to the contact: held while something stands in its way, or nobody knows what time it is where they are. */
export function messageToThem(
  planning: Planning,
  step: Step,
  windowIn: (zone: string) => FollowUpWindow,
  hold?: Hold,
): FollowUp {
  if (hold !== undefined) return heldFollowUp(planning.contact.id, step, hold);
  return message(planning, step, planning.theirZone, ZONE_UNKNOWN, windowIn);
}

/** A message to whoever named this contact. */
export function messageToReferrer(
  planning: Planning,
  step: Step,
  windowIn: (zone: string) => FollowUpWindow,
): FollowUp {
  return message(planning, step, planning.referrerZone, REFERRER_ZONE_UNKNOWN, windowIn);
}

const ZONE_UNKNOWN =
  "Their time zone is not known, and a guess could reach them at night. Add the zone to the contact, and this gets its time.";
const REFERRER_ZONE_UNKNOWN =
  "The time zone of the person who named this contact is not known. Plan with their zone, and this gets its time.";

function message(
  { contact }: Planning,
  step: Step,
  zone: string | undefined,
  releasedBy: string,
  windowIn: (zone: string) => FollowUpWindow,
): FollowUp {
  return zone === undefined
    ? heldFollowUp(contact.id, step, { code: "zone-unknown", message: releasedBy })
    : dueFollowUp(contact.id, step, zone, windowIn(zone));
}

function heldFollowUp(contactId: ContactId, step: Step, hold: Hold): HeldFollowUp {
  const { kind, reason, rule } = step;
  const id = idOf(contactId, step);
  const held: HeldFollowUp = { id, contactId, kind, reason, rule, status: "held", held: hold };
  addDetails(held, step);
  return held;
}

function dueFollowUp(
  contactId: ContactId,
  step: Step,
  zone: string,
  window: FollowUpWindow,
): DueFollowUp {
  const { kind, reason, rule } = step;
  const id = idOf(contactId, step);
  const { wall } = wallTimeOf(window.due, zone);
  const due: DueFollowUp = { id, contactId, kind, reason, rule, status: "due", window, zone, wall };
  addDetails(due, step);
  return due;
}

function idOf(contactId: ContactId, { interview, kind, ordinal }: Step): FollowUpId {
  return interview === undefined
    ? followUpId({ contactId, kind, ordinal })
    : followUpId({ contactId, interviewId: interview.id, kind, ordinal });
}

/** Fields that not every follow-up has; set one by one, because spreading them took most of the time of a plan. */
function addDetails(followUp: FollowUp, { interview, templateId, channel }: Step): void {
  if (interview !== undefined) followUp.interviewId = interview.id;
  if (templateId !== undefined) followUp.templateId = templateId;
  if (channel !== undefined) followUp.channel = channel;
}

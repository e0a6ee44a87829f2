import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactId,
  contactIdSchema,
  type FollowUp,
  type FollowUpId,
  type InputIssue,
} from "../model/index.js";
import { type RecipientRequest, recipientRequestSchema } from "./recipient.js";

/** What becomes of a contact's follow-ups. Ids are deterministic: doing the same twice changes nothing more. */
export interface FollowUpChanges {
  readonly create: readonly FollowUp[];
  /** The whole follow-up as it is now, under the id that it had. */
  readonly move: readonly FollowUp[];
  readonly cancel: readonly FollowUpId[];
}

/**
 * What happened to one contact: new events, the snapshot after them, and the follow-ups that this
 * brings or ends. `events` may be empty when only follow-ups change, because a policy did.
 */
export interface ContactChange {
  readonly contactId: ContactId;
  /** The revision that was read; 0 for a contact that is new. */
  readonly expectedRevision: number;
  readonly events: readonly ContactEvent[];
  /** The contact after `events`; its revision is `expectedRevision + events.length`. */
  readonly contact: Contact;
  readonly followUps: FollowUpChanges;
  /** Whose request this is, where the tenant shields people from too many at once. */
  readonly recipient?: RecipientRequest;
}

/**
 * Refuses changes that contradict themselves, before a store touches anything: a revision that does
 * not count the events, an event or follow-up of another contact, an event twice, a contact twice.
 * Every store calls it first; the shapes themselves are the model's business.
 *
 * @throws CoffeechatError `INVALID_INPUT`
 */
export function checkChanges(changes: readonly ContactChange[]): void {
  const issues: InputIssue[] = [];
  const contacts = new Set<ContactId>();
  for (const [index, change] of changes.entries()) {
    issues.push(...changeIssues(change).map((issue) => at(`changes.${index}`, issue)));
    if (contacts.has(change.contactId)) {
      issues.push({
        path: `changes.${index}.contactId`,
        expected: "each contact once; put all its events into one change",
      });
    }
    contacts.add(change.contactId);
  }
  if (issues.length === 0) return;
  const listed = issues.map(({ path, expected }) => `${path}: expected ${expected}`).join("; ");
  throw new CoffeechatError("INVALID_INPUT", `This commit contradicts itself. ${listed}.`, {
    issues,
  });
}

function changeIssues(change: ContactChange): InputIssue[] {
  const { contactId, expectedRevision, events, contact, followUps } = change;
  const issues: InputIssue[] = [];
  const expect = (fine: boolean, path: string, expected: string): void => {
    if (!fine) issues.push({ path, expected });
  };
  expect(contactIdSchema.safeParse(contactId).success, "contactId", "a contact id");
  expect(
    Number.isSafeInteger(expectedRevision) && expectedRevision >= 0,
    "expectedRevision",
    "the revision that was read, or 0 for a new contact",
  );
  expect(expectedRevision > 0 || events.length > 0, "events", "at least one for a new contact");
  expect(contact.id === contactId, "contact.id", "the same contact as the change");
  expect(
    contact.revision === expectedRevision + events.length,
    "contact.revision",
    "expectedRevision plus the number of events",
  );
  const last = events.at(-1);
  expect(
    last === undefined || contact.lastEventId === last.id,
    "contact.lastEventId",
    "the id of the last event",
  );
  const seen = new Set<string>();
  for (const [index, event] of events.entries()) {
    expect(event.contactId === contactId, `events.${index}.contactId`, "the change's contact");
    expect(!seen.has(event.id), `events.${index}.id`, "an id that no other event has");
    seen.add(event.id);
  }
  expect(
    change.recipient === undefined || recipientRequestSchema.safeParse(change.recipient).success,
    "recipient",
    "a keyed hash in hexadecimal, whether the request is open, and a cap of at least 1",
  );
  for (const part of ["create", "move"] as const) {
    for (const [index, followUp] of followUps[part].entries()) {
      expect(
        followUp.contactId === contactId,
        `followUps.${part}.${index}.contactId`,
        "the change's contact",
      );
    }
  }
  return issues;
}

function at(prefix: string, { path, expected }: InputIssue): InputIssue {
  return { path: `${prefix}.${path}`, expected };
}

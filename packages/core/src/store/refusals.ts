import { CoffeechatError, type ContactId, type EventId, type FollowUpId } from "../model/index.js";

/** What a store found under the id of a change, at the moment of writing. */
export interface Found {
  /** 0 where there is no such contact. */
  readonly revision: number;
  readonly erased: boolean;
  /** Whether the change's first event is already in the log: then the commit has happened before. */
  readonly alreadyRecorded: boolean;
}

/**
 * The guard against two writers and against a late writer who brings an erased person back.
 *
 * @throws CoffeechatError `CONTACT_ERASED`, or `REVISION_CONFLICT` with `details`
 *   `{ contactId, expectedRevision, actualRevision, alreadyRecorded }`
 */
export function guardRevision(contactId: ContactId, expectedRevision: number, found: Found): void {
  if (found.erased) {
    throw new CoffeechatError(
      "CONTACT_ERASED",
      `${contactId} was erased and stays so. Add the person under a new id if they asked to be back.`,
      { details: { contactId } },
    );
  }
  if (found.revision === expectedRevision) return;
  const advice = found.alreadyRecorded
    ? "This very commit was recorded before: load the contact and go on from there."
    : "Somebody else wrote in between: load the contact and decide again.";
  throw new CoffeechatError(
    "REVISION_CONFLICT",
    `${contactId} is at revision ${found.revision}, not ${expectedRevision}. ${advice}`,
    {
      details: {
        contactId,
        expectedRevision,
        actualRevision: found.revision,
        alreadyRecorded: found.alreadyRecorded,
      },
    },
  );
}

/** The id of a new event is taken by an earlier event of the same contact. */
export function duplicateEvent(contactId: ContactId, eventId: EventId): CoffeechatError {
  return new CoffeechatError(
    "DUPLICATE_EVENT",
    `${contactId} already has an event ${eventId}. Give every event an id of its own.`,
    { details: { contactId, eventId } },
  );
}

/** The id of a follow-up is taken by another contact's. */
export function followUpOfAnother(contactId: ContactId, followUpId: FollowUpId): CoffeechatError {
  return new CoffeechatError(
    "INVALID_INPUT",
    `${followUpId} belongs to another contact than ${contactId}. Derive the ids of follow-ups from their contact.`,
    { details: { contactId, followUpId } },
  );
}

/** The person has as many open requests as the tenant allows. */
export function recipientShielded(contactId: ContactId, cap: number): CoffeechatError {
  return new CoffeechatError(
    "RECIPIENT_SHIELDED",
    `The person behind ${contactId} has ${cap} open ${cap === 1 ? "request" : "requests"} already, the most that is allowed at once. Nothing was changed; ask somebody else, or again when one of them is closed.`,
    { details: { contactId, cap } },
  );
}

/** An import meets a contact that is here with another history, or that the import says is erased. */
export function importConflict(contactId: ContactId, actualRevision: number): CoffeechatError {
  return new CoffeechatError(
    "REVISION_CONFLICT",
    `${contactId} is here already, at revision ${actualRevision}, with another history than in the import. Nothing was imported. Erase it here or import into another owner.`,
    { details: { contactId, actualRevision } },
  );
}

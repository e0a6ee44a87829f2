import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactId,
  type FollowUp,
  type FollowUpId,
  type Instant,
  instantOf,
  millisecondsOf,
} from "../model/index.js";

/**
 * Reads back a snapshot that a store kept as JSON text. It was proven when it was committed, so only
 * what shows damage is checked: whole JSON, this contact, this revision.
 *
 * @throws CoffeechatError `STORE_CORRUPT`
 */
export function readStoredContact(json: string, id: ContactId, revision: number): Contact {
  const value = parseStored(json, id);
  if (isContact(value, id, revision)) return value;
  throw corrupt(id);
}

/** @throws CoffeechatError `STORE_CORRUPT` */
export function readStoredEvent(json: string, contactId: ContactId): ContactEvent {
  const value = parseStored(json, contactId);
  if (isEventOf(value, contactId)) return value;
  throw corrupt(contactId);
}

/** @throws CoffeechatError `STORE_CORRUPT` */
export function readStoredFollowUp(json: string, id: FollowUpId): FollowUp {
  const value = parseStored(json, id);
  if (isFollowUp(value, id)) return value;
  throw corrupt(id);
}

/** Of which only whether they are there and what they say of themselves is looked at. */
type Fields<Name extends string> = { readonly [Field in Name]?: unknown };

/** Written by `commit` from a Contact: identity, shape version and revision tell whether this is it. */
function isContact(
  value: Fields<"schema" | "id" | "revision">,
  id: ContactId,
  revision: number,
): value is Contact {
  return value.schema === 1 && value.id === id && value.revision === revision;
}

/** Written by `commit` from a ContactEvent; replay reads it through `parseEvent` once more. */
function isEventOf(
  value: Fields<"contactId" | "type">,
  contactId: ContactId,
): value is ContactEvent {
  return value.contactId === contactId && typeof value.type === "string";
}

/** Written by `commit` from a FollowUp: identity and kind tell whether this is it. */
function isFollowUp(value: Fields<"id" | "status">, id: FollowUpId): value is FollowUp {
  return value.id === id && (value.status === "due" || value.status === "held");
}

/** Sorts after every instant, so that held follow-ups come last. */
const HELD = "held";

/** What follow-ups are sorted by: the due instant in its one sorting form, then everything held. */
export function dueSortOf(followUp: FollowUp): string {
  return followUp.status === "due" ? canonicalInstant(followUp.window.due) : HELD;
}

/** `2026-03-02T09:00:00Z` and `2026-03-02T09:00:00.000Z` are one moment; only the long form sorts as text. */
export function canonicalInstant(instant: Instant): Instant {
  return instantOf(millisecondsOf(instant));
}

function parseStored(json: string, id: string): object {
  const value = parsed(json, id);
  if (typeof value === "object" && value !== null) return value;
  throw corrupt(id);
}

function parsed(json: string, id: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw corrupt(id, cause);
  }
}

function corrupt(id: string, cause?: unknown): CoffeechatError {
  return new CoffeechatError(
    "STORE_CORRUPT",
    `What is stored for ${id} cannot be read: it is damaged or was changed from outside. Restore it from a backup or an export.`,
    { details: { id }, cause },
  );
}

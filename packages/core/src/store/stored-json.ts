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
  if (value.schema !== 1 || value.id !== id || value.revision !== revision) {
    throw corrupt(id);
  }
  // Written by `commit` from a Contact; identity, shape version and revision were compared above.
  return value as unknown as Contact;
}

/** @throws CoffeechatError `STORE_CORRUPT` */
export function readStoredEvent(json: string, contactId: ContactId): ContactEvent {
  const value = parseStored(json, contactId);
  if (value.contactId !== contactId || typeof value.type !== "string") {
    throw corrupt(contactId);
  }
  // Written by `commit` from a ContactEvent; replay reads it through `parseEvent` once more.
  return value as unknown as ContactEvent;
}

/** @throws CoffeechatError `STORE_CORRUPT` */
export function readStoredFollowUp(json: string, id: FollowUpId): FollowUp {
  const value = parseStored(json, id);
  if (value.id !== id || (value.status !== "due" && value.status !== "held")) {
    throw corrupt(id);
  }
  // Written by `commit` from a FollowUp; identity and kind were compared above.
  return value as unknown as FollowUp;
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

function parseStored(json: string, id: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw corrupt(id, cause);
  }
  if (typeof value !== "object" || value === null) throw corrupt(id);
  return { ...value };
}

function corrupt(id: string, cause?: unknown): CoffeechatError {
  return new CoffeechatError(
    "STORE_CORRUPT",
    `What is stored for ${id} cannot be read: it is damaged or was changed from outside. Restore it from a backup or an export.`,
    { details: { id }, cause },
  );
}

import type { Contact, ContactEvent, ContactId, FollowUp } from "@coffeechat/core/model";
import {
  type ContactChange,
  canonicalInstant,
  dueSortOf,
  duplicateEvent,
  followUpOfAnother,
  guardRevision,
  searchTextOf,
} from "@coffeechat/core/store";
import { type EVERYTHING, type Tables, tagKey } from "./tables.js";

/** Writes changes that were checked; to be called inside a transaction, which a thrown error rolls back. */
export function writeChanges(tables: Tables, changes: readonly ContactChange[]): void {
  for (const change of changes) {
    const tagsBefore = guard(tables, change);
    writeContact(tables, change, tagsBefore);
    for (const [index, event] of change.events.entries()) {
      writeEvent(tables, change.expectedRevision + index + 1, event);
    }
    writeFollowUps(tables, change);
  }
}

/** The tags as they are in the table, `null` for a new contact. */
function guard(tables: Tables, change: ContactChange): string | null {
  const { connection, prefix, scope } = tables;
  const { contactId, expectedRevision } = change;
  const [row] = connection.all(
    `SELECT revision, tags FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  const revision = row?.integer("revision") ?? 0;
  guardRevision(contactId, expectedRevision, {
    revision,
    erased: row === undefined && isErased(tables, contactId),
    alreadyRecorded: revision !== expectedRevision && isRecorded(tables, change),
  });
  return row?.text("tags") ?? null;
}

export function isErased(
  { connection, prefix, scope }: Tables,
  contactId: ContactId | typeof EVERYTHING,
): boolean {
  const found = connection.all(
    `SELECT 1 AS there FROM ${prefix}tombstone WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  return found.length > 0;
}

function isRecorded({ connection, prefix, scope }: Tables, change: ContactChange): boolean {
  const [first] = change.events;
  if (first === undefined) return false;
  const found = connection.all(
    `SELECT 1 AS there FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND contact_id = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    change.contactId,
    first.id,
  );
  return found.length > 0;
}

function writeContact(tables: Tables, change: ContactChange, tagsBefore: string | null): void {
  const { connection, prefix, scope } = tables;
  const { contact } = change;
  const tags = JSON.stringify(contact.facts.tags);
  connection.run(
    `INSERT INTO ${prefix}contact
       (tenant, owner, id, revision, state, source, added_at, tags, search_text, snapshot)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (tenant, owner, id) DO UPDATE SET
       revision = excluded.revision, state = excluded.state, source = excluded.source,
       added_at = excluded.added_at, tags = excluded.tags, search_text = excluded.search_text,
       snapshot = excluded.snapshot`,
    scope.tenant,
    scope.owner,
    contact.id,
    contact.revision,
    contact.state,
    contact.facts.source,
    canonicalInstant(contact.addedAt),
    tags,
    searchTextOf(contact),
    JSON.stringify(contact),
  );
  if (tagsBefore !== tags) writeTags(tables, contact, tagsBefore !== null);
}

function writeTags({ connection, prefix, scope }: Tables, contact: Contact, replace: boolean) {
  if (replace) {
    connection.run(
      `DELETE FROM ${prefix}tag WHERE tenant = ? AND owner = ? AND contact_id = ?`,
      scope.tenant,
      scope.owner,
      contact.id,
    );
  }
  for (const tag of new Set(contact.facts.tags)) {
    connection.run(
      `INSERT INTO ${prefix}tag (tenant, owner, tag, added_at, contact_id) VALUES (?, ?, ?, ?, ?)`,
      scope.tenant,
      scope.owner,
      tagKey(tag),
      canonicalInstant(contact.addedAt),
      contact.id,
    );
  }
}

function writeEvent({ connection, prefix, scope }: Tables, revision: number, event: ContactEvent) {
  const written = connection.run(
    `INSERT INTO ${prefix}event (tenant, owner, contact_id, revision, id, event)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (tenant, owner, contact_id, id) DO NOTHING`,
    scope.tenant,
    scope.owner,
    event.contactId,
    revision,
    event.id,
    JSON.stringify(event),
  );
  if (written === 0) throw duplicateEvent(event.contactId, event.id);
}

function writeFollowUps(tables: Tables, { contactId, followUps }: ContactChange): void {
  const { connection, prefix, scope } = tables;
  for (const id of followUps.cancel) {
    connection.run(
      `DELETE FROM ${prefix}follow_up WHERE tenant = ? AND owner = ? AND id = ? AND contact_id = ?`,
      scope.tenant,
      scope.owner,
      id,
      contactId,
    );
  }
  for (const followUp of [...followUps.create, ...followUps.move]) putFollowUp(tables, followUp);
}

function putFollowUp({ connection, prefix, scope }: Tables, followUp: FollowUp): void {
  const written = connection.run(
    `INSERT INTO ${prefix}follow_up (tenant, owner, id, contact_id, due, follow_up)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (tenant, owner, id) DO UPDATE SET
       due = excluded.due, follow_up = excluded.follow_up
     WHERE contact_id = excluded.contact_id`,
    scope.tenant,
    scope.owner,
    followUp.id,
    followUp.contactId,
    dueSortOf(followUp),
    JSON.stringify(followUp),
  );
  if (written === 0) throw followUpOfAnother(followUp.contactId, followUp.id);
}

import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactWithoutMention,
  type Erased,
  eventWithoutMention,
  parseContactId,
  readStoredContact,
  readStoredEvent,
} from "@coffeechat/core/store";
import { EVERYTHING, type Tables } from "./tables.js";

/** To be called inside a transaction. */
export function eraseContact(tables: Tables, contactId: ContactId, at: Instant): Erased {
  const { connection, prefix, scope } = tables;
  const remove = (table: string, column: string): number =>
    connection.run(
      `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ? AND ${column} = ?`,
      scope.tenant,
      scope.owner,
      contactId,
    );
  const contacts = remove("contact", "id");
  if (contacts === 0) return { contacts: 0, events: 0, followUps: 0, mentions: 0 };
  const events = remove("event", "contact_id");
  const followUps = remove("follow_up", "contact_id");
  remove("tag", "contact_id");
  writeTombstone(tables, contactId, at);
  const mentions = mendContacts(tables, contactId) + mendEvents(tables, contactId);
  return { contacts, events, followUps, mentions };
}

/** To be called inside a transaction. */
export function eraseEverything(tables: Tables, at: Instant): Erased {
  const { connection, prefix, scope } = tables;
  const empty = (table: string): number =>
    connection.run(
      `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ?`,
      scope.tenant,
      scope.owner,
    );
  const erased = {
    contacts: empty("contact"),
    events: empty("event"),
    followUps: empty("follow_up"),
    mentions: 0,
  };
  empty("tag");
  empty("tombstone");
  writeTombstone(tables, EVERYTHING, at);
  return erased;
}

export function writeTombstone(
  { connection, prefix, scope }: Tables,
  contactId: ContactId | typeof EVERYTHING,
  at: Instant,
): void {
  connection.run(
    `INSERT INTO ${prefix}tombstone (tenant, owner, contact_id, erased_at) VALUES (?, ?, ?, ?)`,
    scope.tenant,
    scope.owner,
    contactId,
    at,
  );
}

function mendContacts({ connection, prefix, scope }: Tables, erased: ContactId): number {
  const rows = connection.all(
    `SELECT id, revision, snapshot FROM ${prefix}contact
     WHERE tenant = ? AND owner = ? AND instr(snapshot, ?) > 0`,
    scope.tenant,
    scope.owner,
    JSON.stringify(erased),
  );
  let mended = 0;
  for (const row of rows) {
    const id = parseContactId(row.text("id"));
    const before = row.text("snapshot");
    const contact = readStoredContact(before, id, row.integer("revision"));
    const after = JSON.stringify(contactWithoutMention(contact, erased));
    if (after === before) continue;
    mended += connection.run(
      `UPDATE ${prefix}contact SET snapshot = ? WHERE tenant = ? AND owner = ? AND id = ?`,
      after,
      scope.tenant,
      scope.owner,
      id,
    );
  }
  return mended;
}

function mendEvents({ connection, prefix, scope }: Tables, erased: ContactId): number {
  const rows = connection.all(
    `SELECT contact_id, revision, event FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND instr(event, ?) > 0`,
    scope.tenant,
    scope.owner,
    JSON.stringify(erased),
  );
  let mended = 0;
  for (const row of rows) {
    const contactId = parseContactId(row.text("contact_id"));
    const before = row.text("event");
    const after = JSON.stringify(eventWithoutMention(readStoredEvent(before, contactId), erased));
    if (after === before) continue;
    mended += connection.run(
      `UPDATE ${prefix}event SET event = ?
       WHERE tenant = ? AND owner = ? AND contact_id = ? AND revision = ?`,
      after,
      scope.tenant,
      scope.owner,
      contactId,
      row.integer("revision"),
    );
  }
  return mended;
}

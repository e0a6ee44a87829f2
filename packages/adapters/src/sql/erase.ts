import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactWithoutMention,
  type Erased,
  eventWithoutMention,
  parseContactId,
  readStoredContact,
  readStoredEvent,
} from "@coffeechat/core/store";
import { closeAllRequests, closeErasedRequest } from "./recipients.js";
import { EVERYTHING, type Tables } from "./tables.js";
import { change, rowsOf, type Work } from "./work.js";

/** To be called inside a transaction. */
export function* eraseContact(tables: Tables, contactId: ContactId, at: Instant): Work<Erased> {
  const contacts = yield* removeRows(tables, "contact", "id", contactId);
  if (contacts === 0) return { contacts: 0, events: 0, followUps: 0, mentions: 0 };
  const events = yield* removeRows(tables, "event", "contact_id", contactId);
  const followUps = yield* removeRows(tables, "follow_up", "contact_id", contactId);
  yield* removeRows(tables, "tag", "contact_id", contactId);
  yield* closeErasedRequest(tables, contactId);
  yield* writeTombstone(tables, contactId, at);
  const inContacts = yield* mendContacts(tables, contactId);
  const inEvents = yield* mendEvents(tables, contactId);
  return { contacts, events, followUps, mentions: inContacts + inEvents };
}

function* removeRows(
  { prefix, scope }: Tables,
  table: "contact" | "event" | "follow_up" | "tag",
  column: "id" | "contact_id",
  contactId: ContactId,
): Work<number> {
  return yield* change(
    `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ? AND ${column} = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
}

/** To be called inside a transaction. */
export function* eraseEverything(tables: Tables, at: Instant): Work<Erased> {
  const contacts = yield* emptyTable(tables, "contact");
  const events = yield* emptyTable(tables, "event");
  const followUps = yield* emptyTable(tables, "follow_up");
  yield* emptyTable(tables, "tag");
  yield* emptyTable(tables, "tombstone");
  yield* closeAllRequests(tables);
  yield* writeTombstone(tables, EVERYTHING, at);
  return { contacts, events, followUps, mentions: 0 };
}

function* emptyTable(
  { prefix, scope }: Tables,
  table: "contact" | "event" | "follow_up" | "tag" | "tombstone",
): Work<number> {
  return yield* change(
    `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ?`,
    scope.tenant,
    scope.owner,
  );
}

export function* writeTombstone(
  { prefix, scope }: Tables,
  contactId: ContactId | typeof EVERYTHING,
  at: Instant,
): Work<void> {
  yield* change(
    `INSERT INTO ${prefix}tombstone (tenant, owner, contact_id, erased_at) VALUES (?, ?, ?, ?)`,
    scope.tenant,
    scope.owner,
    contactId,
    at,
  );
}

function* mendContacts({ dialect, prefix, scope }: Tables, erased: ContactId): Work<number> {
  const rows = yield* rowsOf(
    `SELECT id, revision, snapshot FROM ${prefix}contact
     WHERE tenant = ? AND owner = ? AND ${dialect.contains("snapshot")} ${dialect.lock.wait}`,
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
    mended += yield* change(
      `UPDATE ${prefix}contact SET snapshot = ? WHERE tenant = ? AND owner = ? AND id = ?`,
      after,
      scope.tenant,
      scope.owner,
      id,
    );
  }
  return mended;
}

function* mendEvents({ dialect, prefix, scope }: Tables, erased: ContactId): Work<number> {
  const rows = yield* rowsOf(
    `SELECT contact_id, revision, event FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND ${dialect.contains("event")} ${dialect.lock.wait}`,
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
    mended += yield* change(
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

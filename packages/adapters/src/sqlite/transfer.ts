import { type ContactId, type Instant, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  contactIdsOf,
  type ExportRecord,
  type Here,
  type Imported,
  parseContactId,
  planImport,
  type ReadExport,
  type Tombstone,
} from "@coffeechat/core/store";
import { writeChanges } from "./commit.js";
import { writeTombstone } from "./erase.js";
import { followUpOf, loadContact, readEvents } from "./read.js";
import { EVERYTHING, type Tables } from "./tables.js";

export function nextContactId(
  { connection, prefix, scope }: Tables,
  after: string,
): ContactId | null {
  const [row] = connection.all(
    `SELECT id FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id > ? ORDER BY id LIMIT 1`,
    scope.tenant,
    scope.owner,
    after,
  );
  return row === undefined ? null : parseContactId(row.text("id"));
}

/** One contact with everything of it; to be called inside a transaction, so that it is of one moment. */
export function contactRecords(tables: Tables, id: ContactId): ExportRecord[] {
  const { connection, prefix, scope } = tables;
  const contact = loadContact(tables, id);
  if (contact === null) return [];
  const events = readEvents(tables, id, 1, contact.revision).map(
    ({ revision, event }): ExportRecord => ({ record: "event", revision, event }),
  );
  const followUps = connection
    .all(
      `SELECT id, follow_up FROM ${prefix}follow_up
       WHERE tenant = ? AND owner = ? AND contact_id = ? ORDER BY id`,
      scope.tenant,
      scope.owner,
      id,
    )
    .map((row): ExportRecord => ({ record: "follow-up", followUp: followUpOf(row) }));
  return [{ record: "contact", contact }, ...events, ...followUps];
}

/** The owner's own first, then contacts by id. */
export function readTombstones({ connection, prefix, scope }: Tables): Tombstone[] {
  return connection
    .all(
      `SELECT contact_id, erased_at FROM ${prefix}tombstone
       WHERE tenant = ? AND owner = ? ORDER BY contact_id`,
      scope.tenant,
      scope.owner,
    )
    .map((row) => {
      const contactId = row.text("contact_id");
      return {
        contactId: contactId === EVERYTHING ? null : parseContactId(contactId),
        erasedAt: parseInput(instantSchema, row.text("erased_at"), "instant of erasure"),
      };
    });
}

/** To be called inside a transaction. */
export function writeImport(tables: Tables, read: ReadExport): Imported {
  const buried = new Map<ContactId | null, Instant>(
    readTombstones(tables).map(({ contactId, erasedAt }) => [contactId, erasedAt]),
  );
  const here = new Map<ContactId, Here>();
  for (const id of contactIdsOf(read)) {
    const contact = buried.has(id) ? null : loadContact(tables, id);
    if (buried.has(id)) here.set(id, { kind: "tombstone" });
    else if (contact !== null) {
      const { revision, lastEventId } = contact;
      here.set(id, { kind: "contact", revision, lastEventId });
    }
  }
  const plan = planImport(read, here, buried.get(null) ?? null);
  writeChanges(tables, plan.changes);
  for (const { contactId, erasedAt } of plan.tombstones) {
    writeTombstone(tables, contactId ?? EVERYTHING, erasedAt);
  }
  return plan.imported;
}

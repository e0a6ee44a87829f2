import { type ContactId, type Instant, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  contactIdsOf,
  deliveryRecordOf,
  type ExportRecord,
  type Here,
  type Imported,
  parseContactId,
  planImport,
  type ReadExport,
  type Tombstone,
} from "@coffeechat/core/store";
import { deliveryOf } from "./claims.js";
import { writeChanges } from "./commit.js";
import { writeTombstone } from "./erase.js";
import { writeDeliveries } from "./follow-ups.js";
import { followUpOf, loadContact, readEvents } from "./read.js";
import type { Row } from "./row.js";
import { EVERYTHING, type Tables } from "./tables.js";
import { rowsOf, type Work } from "./work.js";

export function* nextContactId({ prefix, scope }: Tables, after: string): Work<ContactId | null> {
  const [row] = yield* rowsOf(
    `SELECT id FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id > ? ORDER BY id LIMIT 1`,
    scope.tenant,
    scope.owner,
    after,
  );
  return row === undefined ? null : parseContactId(row.text("id"));
}

/** One contact with everything of it; to be called inside a transaction, so that it is of one moment. */
export function* contactRecords(tables: Tables, id: ContactId): Work<ExportRecord[]> {
  const { prefix, scope } = tables;
  const contact = yield* loadContact(tables, id);
  if (contact === null) return [];
  const events = yield* readEvents(tables, id, 1, contact.revision);
  const followUps = yield* rowsOf(
    `SELECT id, follow_up, claimable_at, attempts, token, worker, settled_at, problem
     FROM ${prefix}follow_up
     WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    id,
  );
  return [
    { record: "contact", contact },
    ...events.map(({ revision, event }): ExportRecord => ({ record: "event", revision, event })),
    // Sorted here: asked to sort, SQLite would go through all follow-ups of the owner in that order.
    ...followUps.map(followUpRecord).sort((a, b) => (a.followUp.id < b.followUp.id ? -1 : 1)),
  ];
}

function followUpRecord(row: Row) {
  const delivery = deliveryRecordOf(deliveryOf(row));
  return {
    record: "follow-up" as const,
    followUp: followUpOf(row),
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** The owner's own first, then contacts by id. */
export function* readTombstones({ prefix, scope }: Tables): Work<Tombstone[]> {
  const rows = yield* rowsOf(
    `SELECT contact_id, erased_at FROM ${prefix}tombstone
     WHERE tenant = ? AND owner = ? ORDER BY contact_id`,
    scope.tenant,
    scope.owner,
  );
  return rows.map((row) => {
    const contactId = row.text("contact_id");
    return {
      contactId: contactId === EVERYTHING ? null : parseContactId(contactId),
      erasedAt: parseInput(instantSchema, row.text("erased_at"), "instant of erasure"),
    };
  });
}

/** To be called inside a transaction. */
export function* writeImport(tables: Tables, read: ReadExport): Work<Imported> {
  const tombstones = yield* readTombstones(tables);
  const buried = new Map<ContactId | null, Instant>(
    tombstones.map(({ contactId, erasedAt }) => [contactId, erasedAt]),
  );
  const here = new Map<ContactId, Here>();
  for (const id of contactIdsOf(read)) {
    const contact = buried.has(id) ? null : yield* loadContact(tables, id);
    if (buried.has(id)) here.set(id, { kind: "tombstone" });
    else if (contact !== null) {
      const { revision, lastEventId } = contact;
      here.set(id, { kind: "contact", revision, lastEventId });
    }
  }
  const plan = planImport(read, here, buried.get(null) ?? null);
  yield* writeChanges(tables, plan.changes);
  yield* writeDeliveries(tables, plan.deliveries);
  for (const { contactId, erasedAt } of plan.tombstones) {
    yield* writeTombstone(tables, contactId ?? EVERYTHING, erasedAt);
  }
  return plan.imported;
}

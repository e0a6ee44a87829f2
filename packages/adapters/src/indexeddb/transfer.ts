import { type ContactId, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  contactIdsOf,
  deliveryOfRecord,
  deliveryRecordOf,
  type ExportRecord,
  type Here,
  type Imported,
  parseContactId,
  planImport,
  type ReadExport,
  type Scope,
  type Tombstone,
} from "@coffeechat/core/store";
import { setDelivery } from "./claims.js";
import { writeChanges } from "./commit.js";
import { beginningWith, type FollowUpRow, type Reading, type Writing } from "./database.js";
import { followUpOf, loadContact, readEvents } from "./read.js";

export async function nextContactId(
  reading: Reading,
  { tenant, owner }: Scope,
  after: string,
): Promise<ContactId | null> {
  const range = IDBKeyRange.bound([tenant, owner, after], [tenant, owner, []], true);
  const [key] = await reading.objectStore("contact").getAllKeys(range, 1);
  return key === undefined ? null : parseContactId(key[2]);
}

/** One contact with everything of it, of one moment. */
export async function contactRecords(
  reading: Reading,
  scope: Scope,
  id: ContactId,
): Promise<ExportRecord[]> {
  const contact = await loadContact(reading, scope, id);
  if (contact === null) return [];
  const events = await readEvents(reading, scope, id, 1, contact.revision);
  const rows = await reading
    .objectStore("followUp")
    .index("contact")
    .getAll(beginningWith(scope.tenant, scope.owner, id));
  return [
    { record: "contact", contact },
    ...events.map(({ revision, event }): ExportRecord => ({ record: "event", revision, event })),
    ...rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(followUpRecord),
  ];
}

function followUpRecord(row: FollowUpRow): ExportRecord {
  const delivery = deliveryRecordOf(row);
  return {
    record: "follow-up",
    followUp: followUpOf(row),
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** The owner's own first, then contacts by id. */
export async function readTombstones(
  reading: Reading,
  { tenant, owner }: Scope,
): Promise<Tombstone[]> {
  const rows = await reading.objectStore("tombstone").getAll(beginningWith(tenant, owner));
  return rows.map(({ contactId, erasedAt }) => ({
    contactId: contactId === "" ? null : parseContactId(contactId),
    erasedAt: parseInput(instantSchema, erasedAt, "instant of erasure"),
  }));
}

export async function writeImport(
  writing: Writing,
  scope: Scope,
  read: ReadExport,
): Promise<Imported> {
  const { tenant, owner } = scope;
  const tombstones = await readTombstones(writing, scope);
  const buried = new Map(tombstones.map(({ contactId, erasedAt }) => [contactId, erasedAt]));
  const here = new Map<ContactId, Here>();
  for (const id of contactIdsOf(read)) {
    const contact = await loadContact(writing, scope, id);
    if (buried.has(id)) here.set(id, { kind: "tombstone" });
    else if (contact !== null) {
      const { revision, lastEventId } = contact;
      here.set(id, { kind: "contact", revision, lastEventId });
    }
  }
  const plan = planImport(read, here, buried.get(null) ?? null);
  await writeChanges(writing, scope, plan.changes);
  for (const { followUpId, delivery } of plan.deliveries) {
    await setDelivery(writing, scope, followUpId, deliveryOfRecord(delivery));
  }
  for (const { contactId, erasedAt } of plan.tombstones) {
    const row = { tenant, owner, contactId: contactId ?? "", erasedAt };
    await writing.objectStore("tombstone").put(row);
  }
  return plan.imported;
}

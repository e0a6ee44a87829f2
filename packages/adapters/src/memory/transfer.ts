import type { ContactId } from "@coffeechat/core/model";
import {
  contactIdsOf,
  deliveryOfRecord,
  deliveryRecordOf,
  type ExportRecord,
  type Here,
  type Imported,
  planImport,
  type ReadExport,
  readStoredEvent,
  readStoredFollowUp,
  type Tombstone,
} from "@coffeechat/core/store";
import { setDelivery } from "./claims.js";
import { commitChanges } from "./commit.js";
import { loadContact } from "./read.js";
import type { MemoryRecords, OwnerRecords } from "./records.js";

export function* exportRecords(
  records: OwnerRecords,
  only: ContactId | undefined,
): Generator<ExportRecord> {
  const counts = { contacts: 0, events: 0, followUps: 0, tombstones: 0 };
  yield { record: "header", format: 1 };
  for (const id of [...records.contacts.keys()].sort()) {
    if (only !== undefined && id !== only) continue;
    for (const record of contactRecords(records, id)) {
      if (record.record === "contact") counts.contacts += 1;
      if (record.record === "event") counts.events += 1;
      if (record.record === "follow-up") counts.followUps += 1;
      yield record;
    }
  }
  for (const tombstone of tombstones(records)) {
    if (only !== undefined && tombstone.contactId !== only) continue;
    counts.tombstones += 1;
    yield { record: "tombstone", tombstone };
  }
  yield { record: "end", counts };
}

/** Read at once, so that a commit between two yields cannot mix two revisions. */
function contactRecords(records: OwnerRecords, id: ContactId): ExportRecord[] {
  const contact = loadContact(records, id);
  if (contact === null) return [];
  const events = (records.events.get(id) ?? []).map(
    ({ json }, index): ExportRecord => ({
      record: "event",
      revision: index + 1,
      event: readStoredEvent(json, id),
    }),
  );
  const followUps = [...records.followUps]
    .filter(([, record]) => record.contactId === id)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([followUpId, { json, delivery }]): ExportRecord => {
      const settled = deliveryRecordOf(delivery);
      return {
        record: "follow-up",
        followUp: readStoredFollowUp(json, followUpId),
        ...(settled === undefined ? {} : { delivery: settled }),
      };
    });
  return [{ record: "contact", contact }, ...events, ...followUps];
}

function tombstones(records: OwnerRecords): Tombstone[] {
  const contacts: Tombstone[] = [...records.erasedContacts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([contactId, erasedAt]) => ({ contactId, erasedAt }));
  const everything = records.erasedEverything;
  if (everything === null) return contacts;
  return [{ contactId: null, erasedAt: everything }, ...contacts];
}

export function importRecords(
  all: MemoryRecords,
  records: OwnerRecords,
  read: ReadExport,
): Imported {
  const here = new Map<ContactId, Here>();
  for (const id of contactIdsOf(read)) {
    const contact = loadContact(records, id);
    if (records.erasedContacts.has(id)) here.set(id, { kind: "tombstone" });
    else if (contact !== null) {
      const { revision, lastEventId } = contact;
      here.set(id, { kind: "contact", revision, lastEventId });
    }
  }
  const plan = planImport(read, here, records.erasedEverything);
  commitChanges(all, records, plan.changes);
  for (const { followUpId, delivery } of plan.deliveries) {
    setDelivery(records, followUpId, deliveryOfRecord(delivery));
  }
  for (const { contactId, erasedAt } of plan.tombstones) {
    if (contactId === null) records.erasedEverything = erasedAt;
    else records.erasedContacts.set(contactId, erasedAt);
  }
  return plan.imported;
}

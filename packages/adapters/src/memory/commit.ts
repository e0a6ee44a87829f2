import type { Contact, FollowUp } from "@coffeechat/core/model";
import {
  type ContactChange,
  canonicalInstant,
  checkChanges,
  dueSortOf,
  duplicateEvent,
  followUpOfAnother,
  freshDelivery,
  guardRevision,
  searchTextOf,
} from "@coffeechat/core/store";
import { guardRecipients, recipientKeyAfter } from "./recipients.js";
import type { ContactRecord, MemoryRecords, OwnerRecords } from "./records.js";

/** Proves every change first and writes afterwards, so that a commit that throws has changed nothing. */
export function commitChanges(
  all: MemoryRecords,
  records: OwnerRecords,
  changes: readonly ContactChange[],
): void {
  checkChanges(changes);
  for (const change of changes) guard(records, change);
  guardRecipients(all, records, changes);
  const written = changes.map((change) => ({
    change,
    record: contactRecordOf(change.contact, recipientKeyAfter(records, change)),
  }));
  for (const { change, record } of written) {
    records.contacts.set(change.contactId, record);
    const log = records.events.get(change.contactId) ?? [];
    log.push(...change.events.map((event) => ({ id: event.id, json: JSON.stringify(event) })));
    records.events.set(change.contactId, log);
    for (const id of change.followUps.cancel) {
      if (records.followUps.get(id)?.contactId === change.contactId) records.followUps.delete(id);
    }
    for (const followUp of [...change.followUps.create, ...change.followUps.move]) {
      putFollowUp(records, followUp);
    }
  }
}

function putFollowUp(records: OwnerRecords, followUp: FollowUp): void {
  const before = records.followUps.get(followUp.id);
  const dueSort = dueSortOf(followUp);
  records.followUps.set(followUp.id, {
    contactId: followUp.contactId,
    dueSort,
    json: JSON.stringify(followUp),
    // New words for the same time are not handed out again.
    delivery: before?.dueSort === dueSort ? before.delivery : freshDelivery(followUp),
  });
}

export function contactRecordOf(contact: Contact, recipientKey: string): ContactRecord {
  return {
    revision: contact.revision,
    addedAt: canonicalInstant(contact.addedAt),
    searchText: searchTextOf(contact),
    snapshot: JSON.stringify(contact),
    recipientKey,
  };
}

function guard(records: OwnerRecords, change: ContactChange): void {
  const { contactId, expectedRevision, events, followUps } = change;
  const known = new Set(records.events.get(contactId)?.map(({ id }) => id));
  guardRevision(contactId, expectedRevision, {
    revision: records.contacts.get(contactId)?.revision ?? 0,
    erased: records.erasedContacts.has(contactId),
    alreadyRecorded: events[0] !== undefined && known.has(events[0].id),
  });
  for (const event of events) {
    if (known.has(event.id)) throw duplicateEvent(contactId, event.id);
  }
  for (const { id } of [...followUps.create, ...followUps.move]) {
    const holder = records.followUps.get(id)?.contactId ?? contactId;
    if (holder !== contactId) throw followUpOfAnother(contactId, id);
  }
}

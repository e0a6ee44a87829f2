import type { FollowUp } from "@coffeechat/core/model";
import {
  type ContactChange,
  canonicalInstant,
  dueSortOf,
  duplicateEvent,
  followUpOfAnother,
  freshDelivery,
  guardRevision,
  recipientShielded,
  searchTextOf,
} from "@coffeechat/core/store";
import type { Rows } from "./rows.js";

/** Changes the rows in place; where it throws, nobody writes them. */
export function commitChanges(rows: Rows, owner: string, changes: readonly ContactChange[]): void {
  for (const change of changes) {
    guard(rows, owner, change);
    putContact(rows, owner, change);
    for (const id of change.followUps.cancel) {
      rows.followUps = rows.followUps.filter(
        (row) => row.owner !== owner || row.id !== id || row.contactId !== change.contactId,
      );
    }
    for (const followUp of [...change.followUps.create, ...change.followUps.move]) {
      putFollowUp(rows, owner, followUp);
    }
  }
  countRequests(rows, owner, changes);
}

function guard(rows: Rows, owner: string, change: ContactChange): void {
  const { contactId, expectedRevision, events } = change;
  const contact = rows.contacts.find((row) => row.owner === owner && row.id === contactId);
  const known = new Set(
    rows.events
      .filter((row) => row.owner === owner && row.contactId === contactId)
      .map(({ id }) => id),
  );
  guardRevision(contactId, expectedRevision, {
    revision: contact?.revision ?? 0,
    erased: rows.tombstones.some((row) => row.owner === owner && row.contactId === contactId),
    alreadyRecorded: events[0] !== undefined && known.has(events[0].id),
  });
  for (const { id } of events) if (known.has(id)) throw duplicateEvent(contactId, id);
}

function putContact(rows: Rows, owner: string, change: ContactChange): void {
  const { contactId, contact, events, expectedRevision } = change;
  rows.contacts = rows.contacts.filter((row) => row.owner !== owner || row.id !== contactId);
  rows.contacts.push({
    owner,
    id: contactId,
    revision: contact.revision,
    addedAt: canonicalInstant(contact.addedAt),
    searchText: searchTextOf(contact),
    json: JSON.stringify(contact),
  });
  for (const [index, event] of events.entries()) {
    rows.events.push({
      owner,
      contactId,
      revision: expectedRevision + index + 1,
      id: event.id,
      json: JSON.stringify(event),
    });
  }
}

function putFollowUp(rows: Rows, owner: string, followUp: FollowUp): void {
  const { id, contactId } = followUp;
  const before = rows.followUps.find((row) => row.owner === owner && row.id === id);
  if (before !== undefined && before.contactId !== contactId) {
    throw followUpOfAnother(contactId, id);
  }
  const dueSort = dueSortOf(followUp);
  rows.followUps = rows.followUps.filter((row) => row !== before);
  rows.followUps.push({
    owner,
    id,
    contactId,
    dueSort,
    json: JSON.stringify(followUp),
    delivery: before?.dueSort === dueSort ? before.delivery : freshDelivery(followUp),
  });
}

/** First those that close, then those that open: a commit may do both at the cap. */
function countRequests(rows: Rows, owner: string, changes: readonly ContactChange[]): void {
  const counted = changes.flatMap(({ contactId, recipient }) =>
    recipient === undefined ? [] : [{ contactId, recipient }],
  );
  const open = new Set(rows.requests.map((row) => JSON.stringify(row)));
  const isOpen = (contactId: string, key: string) =>
    open.has(JSON.stringify({ owner, contactId, key }));
  for (const { contactId, recipient } of counted) {
    if (recipient.open && isOpen(contactId, recipient.key)) continue;
    rows.requests = rows.requests.filter(
      (row) => row.owner !== owner || row.contactId !== contactId,
    );
  }
  for (const { contactId, recipient } of counted) {
    const { key, cap } = recipient;
    if (!recipient.open || isOpen(contactId, key)) continue;
    const waiting = rows.requests.filter((row) => row.key === key).length;
    if (waiting >= cap) throw recipientShielded(contactId, cap);
    rows.requests.push({ owner, contactId, key });
  }
}

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
  type Scope,
  searchTextOf,
} from "@coffeechat/core/store";
import { beginningWith, type ContactRow, type Writing } from "./database.js";

/** Writes changes that were checked; a thrown error aborts the transaction. */
export async function writeChanges(
  writing: Writing,
  scope: Scope,
  changes: readonly ContactChange[],
): Promise<void> {
  for (const change of changes) {
    await guard(writing, scope, change);
    await writing.objectStore("contact").put(contactRowOf(scope, change.contact));
    await writeEvents(writing, scope, change);
    await writeFollowUps(writing, scope, change);
  }
  await countRequests(writing, scope, changes);
}

export function contactRowOf(
  { tenant, owner }: Scope,
  contact: ContactChange["contact"],
): ContactRow {
  return {
    tenant,
    owner,
    id: contact.id,
    revision: contact.revision,
    addedAt: canonicalInstant(contact.addedAt),
    searchText: searchTextOf(contact),
    snapshot: JSON.stringify(contact),
  };
}

async function guard(writing: Writing, { tenant, owner }: Scope, change: ContactChange) {
  const { contactId, expectedRevision, events } = change;
  const [first] = events;
  const found = await writing.objectStore("contact").get([tenant, owner, contactId]);
  const tombstone = await writing.objectStore("tombstone").get([tenant, owner, contactId]);
  const identity = writing.objectStore("event").index("identity");
  const recorded =
    first === undefined ? undefined : await identity.getKey([tenant, owner, contactId, first.id]);
  guardRevision(contactId, expectedRevision, {
    revision: found?.revision ?? 0,
    erased: tombstone !== undefined,
    alreadyRecorded: recorded !== undefined,
  });
}

async function writeEvents(
  writing: Writing,
  { tenant, owner }: Scope,
  { contactId, expectedRevision, events }: ContactChange,
): Promise<void> {
  const table = writing.objectStore("event");
  for (const [index, event] of events.entries()) {
    const taken = await table.index("identity").getKey([tenant, owner, contactId, event.id]);
    if (taken !== undefined) throw duplicateEvent(contactId, event.id);
    const json = JSON.stringify(event);
    const revision = expectedRevision + index + 1;
    await table.add({ tenant, owner, contactId, revision, id: event.id, json });
  }
}

async function writeFollowUps(
  writing: Writing,
  scope: Scope,
  { contactId, followUps }: ContactChange,
): Promise<void> {
  const { tenant, owner } = scope;
  const table = writing.objectStore("followUp");
  for (const id of followUps.cancel) {
    const found = await table.get([tenant, owner, id]);
    if (found?.contactId === contactId) await table.delete([tenant, owner, id]);
  }
  for (const followUp of [...followUps.create, ...followUps.move]) {
    await putFollowUp(writing, scope, followUp);
  }
}

async function putFollowUp(writing: Writing, { tenant, owner }: Scope, followUp: FollowUp) {
  const { id, contactId } = followUp;
  const table = writing.objectStore("followUp");
  const before = await table.get([tenant, owner, id]);
  if (before !== undefined && before.contactId !== contactId) {
    throw followUpOfAnother(contactId, id);
  }
  const due = dueSortOf(followUp);
  // New words for the same time are not handed out again.
  const delivery = before?.due === due ? before : freshDelivery(followUp);
  const json = JSON.stringify(followUp);
  await table.put({ ...delivery, tenant, owner, id, contactId, due, json });
}

/** Writers come one after the other here, so what is counted stays true until the transaction ends. */
async function countRequests(
  writing: Writing,
  { tenant, owner }: Scope,
  changes: readonly ContactChange[],
): Promise<void> {
  const table = writing.objectStore("request");
  const opening: { contactId: ContactChange["contactId"]; key: string; cap: number }[] = [];
  for (const { contactId, recipient } of changes) {
    if (recipient === undefined) continue;
    const before = await table.get([tenant, owner, contactId]);
    if (recipient.open && before?.recipientKey === recipient.key) continue;
    await table.delete([tenant, owner, contactId]);
    if (recipient.open) opening.push({ contactId, key: recipient.key, cap: recipient.cap });
  }
  for (const { contactId, key, cap } of opening) {
    const open = await table.index("recipient").count(beginningWith(tenant, key));
    if (open >= cap) throw recipientShielded(contactId, cap);
    await table.add({ tenant, owner, contactId, recipientKey: key });
  }
}

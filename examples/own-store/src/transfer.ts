import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactIdsOf,
  contactWithoutMention,
  deliveryOfRecord,
  deliveryRecordOf,
  type Erased,
  type ExportRecord,
  eventWithoutMention,
  type Here,
  type Imported,
  planImport,
  type ReadExport,
  readStoredContact,
  readStoredEvent,
  readStoredFollowUp,
} from "@coffeechat/core/store";
import { deliver, find } from "./claims.js";
import { commitChanges } from "./commit.js";
import type { Rows } from "./rows.js";

/** Everything that the owner has, or one contact, in the order in which it can be taken in again. */
export function exportRows(rows: Rows, owner: string, only: ContactId | null): ExportRecord[] {
  const mine = <Row extends { readonly owner: string }>(
    all: readonly Row[],
    id: (row: Row) => unknown,
  ) => all.filter((row) => row.owner === owner && (only === null || id(row) === only));
  const contacts = mine(rows.contacts, ({ id }) => id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const tombstones = mine(rows.tombstones, ({ contactId }) => contactId);
  const records = contacts.flatMap(({ id, revision, json }): ExportRecord[] => [
    { record: "contact", contact: readStoredContact(json, id, revision) },
    ...rows.events
      .filter((row) => row.owner === owner && row.contactId === id)
      .map(
        (row): ExportRecord => ({
          record: "event",
          revision: row.revision,
          event: readStoredEvent(row.json, id),
        }),
      ),
    ...rows.followUps
      .filter((row) => row.owner === owner && row.contactId === id)
      .map((row): ExportRecord => {
        const delivery = deliveryRecordOf(row.delivery);
        return {
          record: "follow-up",
          followUp: readStoredFollowUp(row.json, row.id),
          ...(delivery === undefined ? {} : { delivery }),
        };
      }),
  ]);
  const count = (record: ExportRecord["record"]) =>
    records.filter((one) => one.record === record).length;
  return [
    { record: "header", format: 1 },
    ...records,
    ...tombstones.map(
      ({ contactId, erasedAt }): ExportRecord => ({
        record: "tombstone",
        tombstone: { contactId, erasedAt },
      }),
    ),
    {
      record: "end",
      counts: {
        contacts: contacts.length,
        events: count("event"),
        followUps: count("follow-up"),
        tombstones: tombstones.length,
      },
    },
  ];
}

export function importRows(rows: Rows, owner: string, read: ReadExport): Imported {
  const here = new Map<ContactId, Here>();
  for (const id of contactIdsOf(read)) {
    const contact = rows.contacts.find((row) => row.owner === owner && row.id === id);
    if (contact !== undefined) {
      const { revision, lastEventId } = readStoredContact(contact.json, id, contact.revision);
      here.set(id, { kind: "contact", revision, lastEventId });
    }
    if (rows.tombstones.some((row) => row.owner === owner && row.contactId === id)) {
      here.set(id, { kind: "tombstone" });
    }
  }
  const everything = rows.tombstones.find((row) => row.owner === owner && row.contactId === null);
  const plan = planImport(read, here, everything?.erasedAt ?? null);
  commitChanges(rows, owner, plan.changes);
  for (const { followUpId, delivery } of plan.deliveries) {
    const row = find(rows, owner, followUpId);
    if (row !== undefined) deliver(rows, row, deliveryOfRecord(delivery));
  }
  rows.tombstones.push(...plan.tombstones.map((tombstone) => ({ owner, ...tombstone })));
  return plan.imported;
}

export function eraseContact(rows: Rows, owner: string, id: ContactId, at: Instant): Erased {
  if (!rows.contacts.some((row) => row.owner === owner && row.id === id)) {
    return { contacts: 0, events: 0, followUps: 0, mentions: 0 };
  }
  const erased = remove(rows, owner, id);
  rows.tombstones.push({ owner, contactId: id, erasedAt: at });
  let mentions = 0;
  rows.contacts = rows.contacts.map((row) => {
    if (row.owner !== owner) return row;
    const contact = readStoredContact(row.json, row.id, row.revision);
    const json = JSON.stringify(contactWithoutMention(contact, id));
    if (json === row.json) return row;
    mentions += 1;
    return { ...row, json };
  });
  rows.events = rows.events.map((row) => {
    if (row.owner !== owner) return row;
    const event = readStoredEvent(row.json, row.contactId);
    const json = JSON.stringify(eventWithoutMention(event, id));
    if (json === row.json) return row;
    mentions += 1;
    return { ...row, json };
  });
  return { ...erased, mentions };
}

export function eraseEverything(rows: Rows, owner: string, at: Instant): Erased {
  const erased = remove(rows, owner, null);
  rows.tombstones = rows.tombstones.filter((row) => row.owner !== owner);
  rows.tombstones.push({ owner, contactId: null, erasedAt: at });
  return { ...erased, mentions: 0 };
}

function remove(rows: Rows, owner: string, id: ContactId | null) {
  const goes = (row: { readonly owner: string }, contactId: ContactId) =>
    row.owner === owner && (id === null || contactId === id);
  const { contacts, events, followUps } = rows;
  rows.contacts = contacts.filter((row) => !goes(row, row.id));
  rows.events = events.filter((row) => !goes(row, row.contactId));
  rows.followUps = followUps.filter((row) => !goes(row, row.contactId));
  rows.requests = rows.requests.filter((row) => !goes(row, row.contactId));
  return {
    contacts: contacts.length - rows.contacts.length,
    events: events.length - rows.events.length,
    followUps: followUps.length - rows.followUps.length,
  };
}

import { isDeepStrictEqual } from "node:util";
import {
  type ContactChange,
  canonicalInstant,
  dueSortOf,
  type ExportRecord,
  type Scope,
  searchTextOf,
} from "@coffeechat/core/store";
import { OWNERS, scopeOf } from "./contacts.js";
import type { Value } from "./raw.js";
import type { Subject } from "./subject.js";

/** Beyond so many, rows go past the store: a million commits would take an hour. */
const BY_THE_STORE = 1_000;
const CONTACTS_AT_ONCE = 1_000;

const COLUMNS = {
  contact: [
    ...["tenant", "owner", "id", "revision", "state", "source", "added_at"],
    ...["tags", "search_text", "snapshot"],
  ],
  tag: ["tenant", "owner", "tag", "added_at", "contact_id"],
  event: ["tenant", "owner", "contact_id", "revision", "id", "event"],
  follow_up: ["tenant", "owner", "id", "contact_id", "due", "follow_up", "claimable_at"],
} as const;

const TABLES = ["contact", "tag", "event", "follow_up"] as const;
type Rows = Readonly<Record<(typeof TABLES)[number], Value[][]>>;

/**
 * Fills the tables with new contacts: the first through the store, the others as the very rows that
 * it would write. The last one is read back and compared.
 */
export async function fill(
  subject: Subject,
  contacts: number,
  make: (number: number) => ContactChange,
): Promise<void> {
  const { store } = subject;
  const start = performance.now();
  const first = Math.min(contacts, BY_THE_STORE);
  for (let owner = 0; owner < OWNERS; owner += 1) {
    const changes: ContactChange[] = [];
    for (let number = owner; number < first; number += OWNERS) changes.push(make(number));
    await store.commit(scopeOf(owner), changes);
  }
  for (let start = first; start < contacts; start += CONTACTS_AT_ONCE) {
    const rows: Rows = { contact: [], tag: [], event: [], follow_up: [] };
    for (let number = start; number < Math.min(start + CONTACTS_AT_ONCE, contacts); number += 1) {
      addRows(rows, scopeOf(number), make(number));
    }
    for (const table of TABLES) {
      for (let from = 0; from < rows[table].length; from += CONTACTS_AT_ONCE) {
        const part = rows[table].slice(from, from + CONTACTS_AT_ONCE);
        await subject.insert(`coffeechat_${table}`, COLUMNS[table], part);
      }
    }
  }
  await prove(subject, scopeOf(contacts - 1), make(contacts - 1));
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.error(`${subject.name}: ${contacts.toLocaleString("en-US")} contacts in ${seconds} s`);
}

function addRows(rows: Rows, { tenant, owner }: Scope, change: ContactChange): void {
  const { contact, contactId, events, followUps } = change;
  const { facts, revision, state } = contact;
  const addedAt = canonicalInstant(contact.addedAt);
  rows.contact.push([
    ...[tenant, owner, contactId, revision, state, facts.source, addedAt],
    ...[JSON.stringify(facts.tags), searchTextOf(contact), JSON.stringify(contact)],
  ]);
  for (const tag of facts.tags) rows.tag.push([tenant, owner, tag, addedAt, contactId]);
  for (const [index, event] of events.entries()) {
    rows.event.push([tenant, owner, contactId, index + 1, event.id, JSON.stringify(event)]);
  }
  for (const planned of followUps.create) {
    const due = dueSortOf(planned);
    rows.follow_up.push([
      ...[tenant, owner, planned.id, contactId, due],
      ...[JSON.stringify(planned), due],
    ]);
  }
}

/** What the store reads from the rows is what it would have read had it written them. */
async function prove({ name, store }: Subject, scope: Scope, change: ContactChange): Promise<void> {
  const { contact, contactId, events, followUps } = change;
  const read: ExportRecord[] = [];
  for await (const record of store.exportAll(scope, { contactId })) read.push(record);
  const expected: ExportRecord[] = [
    { record: "header", format: 1 },
    { record: "contact", contact },
    ...events.map(
      (event, index): ExportRecord => ({ record: "event", revision: index + 1, event }),
    ),
    ...followUps.create.map((followUp): ExportRecord => ({ record: "follow-up", followUp })),
    {
      record: "end",
      counts: {
        contacts: 1,
        events: events.length,
        followUps: followUps.create.length,
        tombstones: 0,
      },
    },
  ];
  if (!isDeepStrictEqual(JSON.stringify(read), JSON.stringify(expected))) {
    throw new Error(`${name}: rows filled in past the store are not those that it writes.`);
  }
}

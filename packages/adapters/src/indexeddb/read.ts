import {
  type Contact,
  type ContactId,
  type FollowUp,
  followUpIdSchema,
  parseInput,
} from "@coffeechat/core/model";
import {
  type ContactQuery,
  canonicalInstant,
  type FollowUpQuery,
  type Page,
  type PagePosition,
  parseContactId,
  type RecordedEvent,
  readCursor,
  readStoredContact,
  readStoredEvent,
  readStoredFollowUp,
  type Scope,
  searchWords,
  writeCursor,
} from "@coffeechat/core/store";
import type { ContactRow, FollowUpRow, Reading } from "./database.js";

export function contactOf(row: ContactRow): Contact {
  return readStoredContact(row.snapshot, parseContactId(row.id), row.revision);
}

export function followUpOf(row: Pick<FollowUpRow, "id" | "json">): FollowUp {
  return readStoredFollowUp(row.json, parseInput(followUpIdSchema, row.id, "follow-up id"));
}

export async function loadContact(
  reading: Reading,
  { tenant, owner }: Scope,
  id: ContactId,
): Promise<Contact | null> {
  const row = await reading.objectStore("contact").get([tenant, owner, id]);
  return row === undefined ? null : contactOf(row);
}

export async function readEvents(
  reading: Reading,
  { tenant, owner }: Scope,
  contactId: ContactId,
  from: number,
  limit: number,
): Promise<RecordedEvent[]> {
  const key = [tenant, owner, contactId];
  const range = IDBKeyRange.bound([...key, from], [...key, Number.MAX_SAFE_INTEGER]);
  const rows = await reading.objectStore("event").getAll(range, limit);
  return rows.map(({ revision, json }) => ({ revision, event: readStoredEvent(json, contactId) }));
}

/** Everything behind a position in an index whose keys begin with the scope; all of it for none. */
function behind({ tenant, owner }: Scope, after: PagePosition | null): IDBKeyRange {
  const end = [tenant, owner, []];
  if (after === null) return IDBKeyRange.bound([tenant, owner], end);
  return IDBKeyRange.bound([tenant, owner, after.sort, after.id], end, true);
}

interface Collected<Item> {
  readonly position: PagePosition;
  readonly item: Item;
}

function pageOf<Item>(
  found: readonly Collected<Item>[],
  limit: number,
  cursorOwner: Readonly<Record<string, unknown>>,
): Page<Item> {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = last !== undefined && found.length > limit;
  return {
    items: page.map(({ item }) => item),
    nextCursor: more ? writeCursor(cursorOwner, last.position) : null,
  };
}

export async function listContacts(
  reading: Reading,
  scope: Scope,
  query: ContactQuery,
): Promise<Page<Contact>> {
  const cursorOwner = { kind: "contacts", ...scope, ...query };
  const after = query.cursor === undefined ? null : readCursor(cursorOwner, query.cursor);
  const found: Collected<Contact>[] = [];
  let cursor = await reading.objectStore("contact").index("age").openCursor(behind(scope, after));
  while (cursor !== null && found.length <= query.limit) {
    const row = cursor.value;
    const item = contactOf(row);
    if (fits(row, item, query) && (await isDue(reading, row, query))) {
      found.push({ position: { sort: row.addedAt, id: row.id }, item });
    }
    cursor = await cursor.continue();
  }
  return pageOf(found, query.limit, cursorOwner);
}

function fits({ searchText }: ContactRow, contact: Contact, query: ContactQuery): boolean {
  return (
    (query.state === undefined || contact.state === query.state) &&
    (query.source === undefined || contact.facts.source === query.source) &&
    (query.tag === undefined || contact.facts.tags.includes(query.tag)) &&
    searchWords(query.text ?? "").every((word) => searchText.includes(word))
  );
}

async function isDue(
  reading: Reading,
  { tenant, owner, id }: ContactRow,
  { dueUntil }: ContactQuery,
): Promise<boolean> {
  if (dueUntil === undefined) return true;
  const key = [tenant, owner, id];
  const range = IDBKeyRange.bound(key, [...key, canonicalInstant(dueUntil)]);
  return (await reading.objectStore("followUp").index("contact").count(range)) > 0;
}

export async function listFollowUps(
  reading: Reading,
  scope: Scope,
  query: FollowUpQuery,
): Promise<Page<FollowUp>> {
  const cursorOwner = { kind: "follow-ups", ...scope, ...query };
  const after = query.cursor === undefined ? null : readCursor(cursorOwner, query.cursor);
  const until = query.dueUntil === undefined ? null : canonicalInstant(query.dueUntil);
  const found: Collected<FollowUp>[] = [];
  let cursor = await reading.objectStore("followUp").index("due").openCursor(behind(scope, after));
  while (cursor !== null && found.length <= query.limit) {
    const row = cursor.value;
    if (until !== null && row.due > until) break;
    if (query.contactId === undefined || row.contactId === query.contactId) {
      found.push({ position: { sort: row.due, id: row.id }, item: followUpOf(row) });
    }
    cursor = await cursor.continue();
  }
  return pageOf(found, query.limit, cursorOwner);
}

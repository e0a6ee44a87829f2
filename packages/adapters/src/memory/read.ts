import type { Contact, ContactId, FollowUp, Instant } from "@coffeechat/core/model";
import {
  type ContactQuery,
  canonicalInstant,
  type FollowUpQuery,
  type Page,
  type PagePosition,
  readCursor,
  readStoredContact,
  readStoredFollowUp,
  type Scope,
  searchWords,
  writeCursor,
} from "@coffeechat/core/store";
import type { OwnerRecords } from "./records.js";

export function loadContact(records: OwnerRecords, id: ContactId): Contact | null {
  const record = records.contacts.get(id);
  return record === undefined ? null : readStoredContact(record.snapshot, id, record.revision);
}

export function listContacts(
  records: OwnerRecords,
  scope: Scope,
  query: ContactQuery,
): Page<Contact> {
  const words = searchWords(query.text ?? "");
  const fitting = [...records.contacts]
    .filter(([, { searchText }]) => words.every((word) => searchText.includes(word)))
    .map(([id, { addedAt, snapshot, revision }]) => ({
      position: { sort: addedAt, id },
      item: readStoredContact(snapshot, id, revision),
    }))
    .filter(
      ({ item }) =>
        (query.state === undefined || item.state === query.state) &&
        (query.source === undefined || item.facts.source === query.source) &&
        (query.tag === undefined || item.facts.tags.includes(query.tag)) &&
        (query.dueUntil === undefined || hasDue(records, item.id, query.dueUntil)),
    );
  return pageOf(fitting, { kind: "contacts", ...scope, ...query }, query);
}

function hasDue({ followUps }: OwnerRecords, contactId: ContactId, until: Instant): boolean {
  return [...followUps.values()].some(
    (record) => record.contactId === contactId && record.dueSort <= canonicalInstant(until),
  );
}

export function listFollowUps(
  records: OwnerRecords,
  scope: Scope,
  query: FollowUpQuery,
): Page<FollowUp> {
  const fitting = [...records.followUps]
    .map(([id, { contactId, dueSort, json }]) => ({
      position: { sort: dueSort, id },
      contactId,
      item: readStoredFollowUp(json, id),
    }))
    .filter(
      ({ item, contactId }) =>
        (query.contactId === undefined || contactId === query.contactId) &&
        (query.dueUntil === undefined ||
          (item.status === "due" && Date.parse(item.window.due) <= Date.parse(query.dueUntil))),
    );
  return pageOf(fitting, { kind: "follow-ups", ...scope, ...query }, query);
}

interface Positioned<Item> {
  readonly position: PagePosition;
  readonly item: Item;
}

export function pageOf<Item>(
  fitting: readonly Positioned<Item>[],
  cursorOwner: Readonly<Record<string, unknown>>,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
): Page<Item> {
  const after = cursor === undefined ? null : readCursor(cursorOwner, cursor);
  const rest = fitting
    .filter(({ position }) => after === null || comparePositions(position, after) > 0)
    .sort((a, b) => comparePositions(a.position, b.position));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const nextCursor =
    last !== undefined && rest.length > limit ? writeCursor(cursorOwner, last.position) : null;
  return { items: page.map(({ item }) => item), nextCursor };
}

export function comparePositions(a: PagePosition, b: PagePosition): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

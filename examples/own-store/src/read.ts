import type { Contact, FollowUp } from "@coffeechat/core/model";
import {
  type ContactQuery,
  canonicalInstant,
  type FollowUpQuery,
  PARKED,
  type Page,
  type ParkedFollowUp,
  type ParkedQuery,
  parkedOf,
  readCursor,
  readStoredContact,
  readStoredFollowUp,
  type Scope,
  searchWords,
  writeCursor,
} from "@coffeechat/core/store";
import type { Rows } from "./rows.js";

export function listContacts(rows: Rows, scope: Scope, query: ContactQuery): Page<Contact> {
  const words = searchWords(query.text ?? "");
  const due = rows.followUps.filter(
    (row) =>
      row.owner === scope.owner &&
      query.dueUntil !== undefined &&
      row.dueSort <= canonicalInstant(query.dueUntil),
  );
  const fitting = rows.contacts
    .filter(
      (row) =>
        row.owner === scope.owner &&
        words.every((word) => row.searchText.includes(word)) &&
        (query.dueUntil === undefined || due.some(({ contactId }) => contactId === row.id)),
    )
    .map(({ addedAt, id, revision, json }) => ({
      sort: addedAt,
      id,
      item: readStoredContact(json, id, revision),
    }))
    .filter(
      ({ item }) =>
        (query.state === undefined || item.state === query.state) &&
        (query.source === undefined || item.facts.source === query.source) &&
        (query.tag === undefined || item.facts.tags.includes(query.tag)),
    );
  return pageOf(fitting, { kind: "contacts", ...scope, ...query }, query);
}

export function listFollowUps(rows: Rows, scope: Scope, query: FollowUpQuery): Page<FollowUp> {
  const fitting = rows.followUps
    .filter(
      (row) =>
        row.owner === scope.owner &&
        (query.contactId === undefined || row.contactId === query.contactId) &&
        (query.dueUntil === undefined || row.dueSort <= canonicalInstant(query.dueUntil)),
    )
    .map(({ dueSort, id, json }) => ({ sort: dueSort, id, item: readStoredFollowUp(json, id) }));
  return pageOf(fitting, { kind: "follow-ups", ...scope, ...query }, query);
}

export function listParked(rows: Rows, query: ParkedQuery): Page<ParkedFollowUp> {
  const fitting = rows.followUps
    .filter(
      (row) =>
        row.delivery.claimableAt === PARKED &&
        (query.owner === undefined || row.owner === query.owner),
    )
    .flatMap(({ owner, id, json, delivery }) => {
      const item = parkedOf(
        { tenant: query.tenant, owner },
        readStoredFollowUp(json, id),
        delivery,
      );
      return item === null ? [] : [{ sort: owner, id, item }];
    });
  return pageOf(fitting, { kind: "parked", ...query }, query);
}

interface Positioned<Item> {
  readonly sort: string;
  readonly id: string;
  readonly item: Item;
}

function pageOf<Item>(
  fitting: readonly Positioned<Item>[],
  asked: Readonly<Record<string, unknown>>,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
): Page<Item> {
  const after = cursor === undefined ? null : readCursor(asked, cursor);
  const rest = fitting
    .filter((one) => after === null || isBehind(one, after))
    .sort((a, b) => (isBehind(a, b) ? 1 : -1));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    nextCursor: last !== undefined && rest.length > limit ? writeCursor(asked, last) : null,
  };
}

interface Position {
  readonly sort: string;
  readonly id: string;
}

export function isBehind(one: Position, other: Position): boolean {
  return one.sort === other.sort ? one.id > other.id : one.sort > other.sort;
}

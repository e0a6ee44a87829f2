import type { Contact } from "@coffeechat/core/model";
import {
  type ContactChange,
  canonicalInstant,
  duplicateEvent,
  guardRevision,
  searchTextOf,
} from "@coffeechat/core/store";
import { groups, type Tables, tagKey } from "../sql/tables.js";
import type { Statement } from "../sql/work.js";
import type { Batch } from "./database.js";
import { planFollowUps } from "./follow-ups.js";
import { type Found, findFor } from "./found.js";
import { must, write } from "./plan.js";
import { portionsOf } from "./questions.js";
import { planRequests } from "./recipients.js";

/** What stores these changes, which were checked, where they fit what is there. */
export async function planChanges(
  batch: Batch,
  tables: Tables,
  changes: readonly ContactChange[],
): Promise<Statement[]> {
  // In one order, so that of several refusals it is always the same one that is told.
  const inOrder = [...changes].sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
  const found = await findFor(batch, tables, inOrder);
  const holders = new Map(found.holders);
  return [
    ...inOrder.flatMap((change) => {
      refuse(change, found);
      return [
        unchanged(tables, change),
        ...contactStatements(tables, change.contact, found.contacts.get(change.contactId)?.tags),
        ...eventStatements(tables, change),
        ...planFollowUps(tables, change, holders),
      ];
    }),
    ...planRequests(tables, inOrder, found),
  ];
}

function refuse({ contactId, expectedRevision, events }: ContactChange, found: Found): void {
  const revision = found.contacts.get(contactId)?.revision ?? 0;
  const recorded = found.events.get(contactId);
  const [first] = events;
  guardRevision(contactId, expectedRevision, {
    revision,
    erased: revision === 0 && found.erased.has(contactId),
    alreadyRecorded: first !== undefined && recorded?.has(first.id) === true,
  });
  const seen = new Set<string>(recorded);
  for (const { id } of events) {
    if (seen.has(id)) throw duplicateEvent(contactId, id);
    seen.add(id);
  }
}

/** Whatever of a contact could change meanwhile changes its revision, or erases it. */
function unchanged(
  { prefix, scope }: Tables,
  { contactId, expectedRevision }: ContactChange,
): Statement {
  const key = [scope.tenant, scope.owner, contactId];
  const revision = `coalesce((SELECT revision FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?), 0) = ?`;
  if (expectedRevision > 0) return must(revision, ...key, expectedRevision);
  const erased = `EXISTS (SELECT 1 FROM ${prefix}tombstone WHERE tenant = ? AND owner = ? AND contact_id = ?)`;
  return must(`${revision} AND NOT ${erased}`, ...key, 0, ...key);
}

function contactStatements(
  tables: Tables,
  contact: Contact,
  tagsBefore: string | undefined,
): Statement[] {
  const { prefix, scope } = tables;
  const key = [scope.tenant, scope.owner, contact.id];
  const addedAt = canonicalInstant(contact.addedAt);
  const tags = JSON.stringify(contact.facts.tags);
  const values = [
    contact.revision,
    contact.state,
    contact.facts.source,
    addedAt,
    tags,
    searchTextOf(contact),
    JSON.stringify(contact),
    ...key,
  ];
  const row =
    tagsBefore === undefined
      ? write(
          `INSERT INTO ${prefix}contact
             (revision, state, source, added_at, tags, search_text, snapshot, tenant, owner, id)
           VALUES ${groups(1, 10)}`,
          ...values,
        )
      : write(
          `UPDATE ${prefix}contact SET revision = ?, state = ?, source = ?, added_at = ?, tags = ?,
             search_text = ?, snapshot = ?
           WHERE tenant = ? AND owner = ? AND id = ?`,
          ...values,
        );
  return tagsBefore === tags
    ? [row]
    : [row, ...tagStatements(tables, contact, tagsBefore !== undefined)];
}

/** What finds a contact by its tags. */
export function tagStatements(
  { prefix, scope }: Tables,
  contact: Contact,
  replace: boolean,
): Statement[] {
  const addedAt = canonicalInstant(contact.addedAt);
  const removed = write(
    `DELETE FROM ${prefix}tag WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    contact.id,
  );
  const added = portionsOf([...new Set(contact.facts.tags)], 5).map((part) =>
    write(
      `INSERT INTO ${prefix}tag (tenant, owner, tag, added_at, contact_id)
       VALUES ${groups(part.length, 5)}`,
      ...part.flatMap((tag) => [scope.tenant, scope.owner, tagKey(tag), addedAt, contact.id]),
    ),
  );
  return [...(replace ? [removed] : []), ...added];
}

function eventStatements(
  { prefix, scope }: Tables,
  { contactId, expectedRevision, events }: ContactChange,
): Statement[] {
  const recorded = events.map((event, index) => ({
    revision: expectedRevision + index + 1,
    event,
  }));
  return portionsOf(recorded, 6).map((part) =>
    write(
      `INSERT INTO ${prefix}event (tenant, owner, contact_id, revision, id, event)
       VALUES ${groups(part.length, 6)}`,
      ...part.flatMap(({ revision, event }) => [
        scope.tenant,
        scope.owner,
        contactId,
        revision,
        event.id,
        JSON.stringify(event),
      ]),
    ),
  );
}

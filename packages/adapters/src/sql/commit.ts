import type { Contact, ContactEvent, ContactId } from "@coffeechat/core/model";
import {
  type ContactChange,
  canonicalInstant,
  duplicateEvent,
  guardRevision,
  searchTextOf,
} from "@coffeechat/core/store";
import { writeFollowUps } from "./follow-ups.js";
import { countRequests } from "./recipients.js";
import { type EVERYTHING, groups, portions, type Tables, tagKey } from "./tables.js";
import { change as changeRows, insert, rowOf, rowsOf, type Work } from "./work.js";

/** Writes changes that were checked; to be called inside a transaction, which a thrown error rolls back. */
export function* writeChanges(tables: Tables, changes: readonly ContactChange[]): Work<void> {
  // One order for all writers, so that two commits of the same contacts cannot lock each other out.
  const inOrder = [...changes].sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
  for (const change of inOrder) {
    const before = yield* guard(tables, change);
    yield* writeContact(tables, change, before);
    yield* writeEvents(tables, change);
    yield* writeFollowUps(tables, change);
  }
  yield* countRequests(tables, inOrder);
}

/** What a contact is found and sorted by, as it stands in its row. */
interface Indexed {
  readonly state: string;
  readonly source: string;
  readonly added_at: string;
  readonly tags: string;
}

/** Set only where they differ: SQLite rewrites the entries of every index that an UPDATE names. */
const INDEXED = ["state", "source", "added_at", "tags"] as const;

/** The row as it is, `null` for a new contact. */
function* guard(tables: Tables, change: ContactChange): Work<Indexed | null> {
  const { dialect, prefix, scope } = tables;
  const row = yield* rowOf(
    `SELECT revision, state, source, added_at, tags FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ? ${dialect.lock.wait}`,
    scope.tenant,
    scope.owner,
    change.contactId,
  );
  yield* refuseOtherRevision(tables, change, row?.integer("revision") ?? 0);
  if (row === undefined) return null;
  return {
    state: row.text("state"),
    source: row.text("source"),
    added_at: row.text("added_at"),
    tags: row.text("tags"),
  };
}

function* refuseOtherRevision(tables: Tables, change: ContactChange, revision: number): Work<void> {
  const { contactId, expectedRevision } = change;
  guardRevision(contactId, expectedRevision, {
    revision,
    erased: revision === 0 && (yield* isErased(tables, contactId)),
    alreadyRecorded: revision !== expectedRevision && (yield* isRecorded(tables, change)),
  });
}

export function* isErased(
  { prefix, scope }: Tables,
  contactId: ContactId | typeof EVERYTHING,
): Work<boolean> {
  const found = yield* rowsOf(
    `SELECT 1 AS there FROM ${prefix}tombstone WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  return found.length > 0;
}

function* isRecorded({ prefix, scope }: Tables, change: ContactChange): Work<boolean> {
  const [first] = change.events;
  if (first === undefined) return false;
  const found = yield* rowsOf(
    `SELECT 1 AS there FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND contact_id = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    change.contactId,
    first.id,
  );
  return found.length > 0;
}

function* writeContact(tables: Tables, change: ContactChange, before: Indexed | null): Work<void> {
  const { prefix, scope } = tables;
  const { contact } = change;
  const indexed: Indexed = {
    state: contact.state,
    source: contact.facts.source,
    added_at: canonicalInstant(contact.addedAt),
    tags: JSON.stringify(contact.facts.tags),
  };
  const rest = [contact.revision, searchTextOf(contact), JSON.stringify(contact)];
  const key = [scope.tenant, scope.owner, contact.id];
  if (before === null) {
    const { state, source, added_at, tags } = indexed;
    const written = yield* insert(
      `INSERT INTO ${prefix}contact
         (revision, search_text, snapshot, tenant, owner, id, state, source, added_at, tags)
       VALUES ${groups(1, 10)}`,
      ...[...rest, ...key, state, source, added_at, tags],
    );
    // Somebody else added it after the guard had looked.
    if (written === 0)
      yield* refuseOtherRevision(tables, change, yield* revisionOf(tables, change));
  } else {
    const names = INDEXED.filter((name) => before[name] !== indexed[name]);
    const also = names.map((name) => `, ${name} = ?`).join("");
    yield* changeRows(
      `UPDATE ${prefix}contact SET revision = ?, search_text = ?, snapshot = ?${also}
       WHERE tenant = ? AND owner = ? AND id = ?`,
      ...[...rest, ...names.map((name) => indexed[name]), ...key],
    );
  }
  if (before?.tags !== indexed.tags) yield* writeTags(tables, contact, before !== null);
}

function* revisionOf({ prefix, scope }: Tables, { contactId }: ContactChange): Work<number> {
  const row = yield* rowOf(
    `SELECT revision FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  return row?.integer("revision") ?? 0;
}

export function* writeTags(
  { prefix, scope }: Tables,
  contact: Contact,
  replace: boolean,
): Work<void> {
  if (replace) {
    yield* changeRows(
      `DELETE FROM ${prefix}tag WHERE tenant = ? AND owner = ? AND contact_id = ?`,
      scope.tenant,
      scope.owner,
      contact.id,
    );
  }
  const addedAt = canonicalInstant(contact.addedAt);
  for (const tags of portions([...new Set(contact.facts.tags)])) {
    yield* insert(
      `INSERT INTO ${prefix}tag (tenant, owner, tag, added_at, contact_id)
       VALUES ${groups(tags.length, 5)}`,
      ...tags.flatMap((tag) => [scope.tenant, scope.owner, tagKey(tag), addedAt, contact.id]),
    );
  }
}

function* writeEvents(tables: Tables, { expectedRevision, events }: ContactChange): Work<void> {
  const { prefix, scope } = tables;
  const recorded = events.map((event, index) => ({
    revision: expectedRevision + index + 1,
    event,
  }));
  for (const part of portions(recorded)) {
    const written = yield* insert(
      `INSERT INTO ${prefix}event (tenant, owner, contact_id, revision, id, event)
       VALUES ${groups(part.length, 6)}`,
      ...part.flatMap(({ revision, event }) => [
        scope.tenant,
        scope.owner,
        event.contactId,
        revision,
        event.id,
        JSON.stringify(event),
      ]),
    );
    if (written < part.length) {
      throw yield* duplicateAmong(
        tables,
        expectedRevision,
        part.map(({ event }) => event),
      );
    }
  }
}

function* duplicateAmong(
  { prefix, scope }: Tables,
  revisionBefore: number,
  events: readonly ContactEvent[],
) {
  for (const { contactId, id } of events) {
    const found = yield* rowsOf(
      `SELECT 1 AS there FROM ${prefix}event
       WHERE tenant = ? AND owner = ? AND contact_id = ? AND id = ? AND revision <= ?`,
      scope.tenant,
      scope.owner,
      contactId,
      id,
      revisionBefore,
    );
    if (found.length > 0) return duplicateEvent(contactId, id);
  }
  const [first] = events;
  if (first === undefined) return new RangeError("No event was to be written.");
  return duplicateEvent(first.contactId, first.id);
}

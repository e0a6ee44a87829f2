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
  parseContactId,
  type RecordedEvent,
  readCursor,
  readStoredContact,
  readStoredEvent,
  readStoredFollowUp,
  searchWords,
} from "@coffeechat/core/store";
import { pageOf } from "./page.js";
import type { Row } from "./row.js";
import { type Tables, tagKey } from "./tables.js";
import { rowOf, rowsOf, type SqlValue, type Work } from "./work.js";

export function* loadContact({ prefix, scope }: Tables, id: ContactId): Work<Contact | null> {
  const row = yield* rowOf(
    `SELECT revision, snapshot FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    id,
  );
  if (row === undefined) return null;
  return readStoredContact(row.text("snapshot"), id, row.integer("revision"));
}

export function* readEvents(
  { prefix, scope }: Tables,
  contactId: ContactId,
  fromRevision: number,
  limit: number,
): Work<RecordedEvent[]> {
  const rows = yield* rowsOf(
    `SELECT revision, event FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND contact_id = ? AND revision >= ?
     ORDER BY revision LIMIT ?`,
    scope.tenant,
    scope.owner,
    contactId,
    fromRevision,
    limit,
  );
  return rows.map((row) => ({
    revision: row.integer("revision"),
    event: readStoredEvent(row.text("event"), contactId),
  }));
}

/** Conditions and their values, in the order in which the query names them. */
interface Where {
  readonly conditions: string[];
  readonly values: SqlValue[];
}

function require(where: Where, condition: string, ...values: SqlValue[]): void {
  where.conditions.push(condition);
  where.values.push(...values);
}

export function* listContacts(tables: Tables, query: ContactQuery): Work<Page<Contact>> {
  const { dialect, prefix, scope } = tables;
  const cursorOwner = { kind: "contacts", ...scope, ...query };
  // With a tag the tag table leads, so that its index gives the order and a page costs a page.
  const [lead, id] = query.tag === undefined ? ["c", "id"] : ["t", "contact_id"];
  const from =
    query.tag === undefined
      ? `${prefix}contact c`
      : `${prefix}tag t JOIN ${prefix}contact c
           ON c.tenant = t.tenant AND c.owner = t.owner AND c.id = t.contact_id`;
  const where: Where = { conditions: [], values: [] };
  require(where, `${lead}.tenant = ? AND ${lead}.owner = ?`, scope.tenant, scope.owner);
  if (query.tag !== undefined) require(where, "t.tag = ?", tagKey(query.tag));
  if (query.state !== undefined) require(where, "c.state = ?", query.state);
  if (query.source !== undefined) require(where, "c.source = ?", query.source);
  for (const word of searchWords(query.text ?? "")) {
    require(where, dialect.contains("c.search_text"), word);
  }
  if (query.dueUntil !== undefined) {
    const due = `SELECT 1 FROM ${prefix}follow_up f
       WHERE f.tenant = c.tenant AND f.owner = c.owner AND f.contact_id = c.id AND f.due <= ?`;
    require(where, `EXISTS (${due})`, canonicalInstant(query.dueUntil));
  }
  if (query.cursor !== undefined) {
    const after = readCursor(cursorOwner, query.cursor);
    const { sql, values } = dialect.after;
    require(where, sql(`${lead}.added_at`, `${lead}.${id}`), ...values(after.sort, after.id));
  }
  const rows = yield* rowsOf(
    `SELECT c.id, c.revision, c.added_at AS sort, c.snapshot FROM ${from}
     WHERE ${where.conditions.join(" AND ")}
     ORDER BY ${lead}.added_at, ${lead}.${id} LIMIT ?`,
    ...where.values,
    query.limit + 1,
  );
  return pageOf(rows, query.limit, cursorOwner, (row) =>
    readStoredContact(
      row.text("snapshot"),
      parseContactId(row.text("id")),
      row.integer("revision"),
    ),
  );
}

export function* listFollowUps(tables: Tables, query: FollowUpQuery): Work<Page<FollowUp>> {
  const { dialect, prefix, scope } = tables;
  const cursorOwner = { kind: "follow-ups", ...scope, ...query };
  const where: Where = { conditions: [], values: [] };
  require(where, "tenant = ? AND owner = ?", scope.tenant, scope.owner);
  if (query.contactId !== undefined) require(where, "contact_id = ?", query.contactId);
  // Held ones sort after every instant, so they are never due.
  if (query.dueUntil !== undefined) require(where, "due <= ?", canonicalInstant(query.dueUntil));
  if (query.cursor !== undefined) {
    const after = readCursor(cursorOwner, query.cursor);
    require(where, dialect.after.sql("due", "id"), ...dialect.after.values(after.sort, after.id));
  }
  const rows = yield* rowsOf(
    `SELECT id, due AS sort, follow_up FROM ${prefix}follow_up
     WHERE ${where.conditions.join(" AND ")} ORDER BY due, id LIMIT ?`,
    ...where.values,
    query.limit + 1,
  );
  return pageOf(rows, query.limit, cursorOwner, followUpOf);
}

export function followUpOf(row: Row): FollowUp {
  const id = parseInput(followUpIdSchema, row.text("id"), "follow-up id");
  return readStoredFollowUp(row.text("follow_up"), id);
}

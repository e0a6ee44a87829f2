import type { ContactId } from "@coffeechat/core/model";
import {
  type ContactChange,
  type OpenRequests,
  type RecipientRequest,
  recipientShielded,
} from "@coffeechat/core/store";
import type { Tables } from "./tables.js";
import { change, insert, rowsOf, type Work } from "./work.js";

interface Counted {
  readonly contactId: ContactId;
  readonly recipient: RecipientRequest;
}

/**
 * Counts requests that open and close. The counter's row stays locked until the transaction ends, so
 * concurrent commits queue up for one person, and none of them sees a count that is not final.
 */
export function* countRequests(tables: Tables, changes: readonly ContactChange[]): Work<void> {
  const counted = changes
    .flatMap(({ contactId, recipient }): Counted[] =>
      recipient === undefined ? [] : [{ contactId, recipient }],
    )
    // One order of persons for all writers, so that two commits cannot lock each other out.
    .sort((a, b) => (a.recipient.key < b.recipient.key ? -1 : 1));
  const opening: Counted[] = [];
  for (const { contactId, recipient } of counted) {
    const before = yield* requestOf(tables, contactId);
    const after = recipient.open ? recipient.key : null;
    if (before === after) continue;
    if (before !== null) yield* closeRequest(tables, contactId, before);
    if (after !== null) opening.push({ contactId, recipient });
  }
  for (const request of opening) yield* openRequest(tables, request);
}

function* requestOf({ prefix, scope }: Tables, contactId: ContactId): Work<string | null> {
  const [row] = yield* rowsOf(
    `SELECT recipient_key FROM ${prefix}request WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  return row?.text("recipient_key") ?? null;
}

function* openRequest(tables: Tables, { contactId, recipient }: Counted): Work<void> {
  const { prefix, scope } = tables;
  const { key, cap } = recipient;
  while (!(yield* countOneMore(tables, key, cap))) {
    // An erasure may have taken the counter away after it was found.
    if (yield* isCounted(tables, key)) throw recipientShielded(contactId, cap);
  }
  yield* insert(
    `INSERT INTO ${prefix}request (tenant, owner, contact_id, recipient_key) VALUES (?, ?, ?, ?)`,
    scope.tenant,
    scope.owner,
    contactId,
    key,
  );
}

function* countOneMore({ prefix, scope }: Tables, key: string, cap: number): Work<boolean> {
  yield* insert(
    `INSERT INTO ${prefix}recipient (tenant, recipient_key, open_requests) VALUES (?, ?, 0)`,
    scope.tenant,
    key,
  );
  const counted = yield* change(
    `UPDATE ${prefix}recipient SET open_requests = open_requests + 1
     WHERE tenant = ? AND recipient_key = ? AND open_requests < ?`,
    scope.tenant,
    key,
    cap,
  );
  return counted > 0;
}

function* isCounted({ prefix, scope }: Tables, key: string): Work<boolean> {
  const found = yield* rowsOf(
    `SELECT 1 AS there FROM ${prefix}recipient WHERE tenant = ? AND recipient_key = ?`,
    scope.tenant,
    key,
  );
  return found.length > 0;
}

function* closeRequest({ prefix, scope }: Tables, contactId: ContactId, key: string): Work<void> {
  yield* change(
    `DELETE FROM ${prefix}request WHERE tenant = ? AND owner = ? AND contact_id = ?`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  yield* change(
    `UPDATE ${prefix}recipient SET open_requests = open_requests - 1
     WHERE tenant = ? AND recipient_key = ? AND open_requests > 0`,
    scope.tenant,
    key,
  );
}

/** When a contact is erased its request no longer waits; to be called inside a transaction. */
export function* closeErasedRequest(tables: Tables, contactId: ContactId): Work<void> {
  const key = yield* requestOf(tables, contactId);
  if (key === null) return;
  yield* closeRequest(tables, contactId, key);
  yield* forgetUncounted(tables, key);
}

/** To be called inside a transaction. */
export function* closeAllRequests(tables: Tables): Work<void> {
  const { prefix, scope } = tables;
  const rows = yield* rowsOf(
    `SELECT recipient_key, count(*) AS requests FROM ${prefix}request
     WHERE tenant = ? AND owner = ? GROUP BY recipient_key ORDER BY recipient_key`,
    scope.tenant,
    scope.owner,
  );
  for (const row of rows) {
    yield* change(
      `UPDATE ${prefix}recipient SET open_requests = open_requests - ?
       WHERE tenant = ? AND recipient_key = ?`,
      row.integer("requests"),
      scope.tenant,
      row.text("recipient_key"),
    );
    yield* forgetUncounted(tables, row.text("recipient_key"));
  }
  yield* change(
    `DELETE FROM ${prefix}request WHERE tenant = ? AND owner = ?`,
    scope.tenant,
    scope.owner,
  );
}

/** Nothing is left of a person whom nobody asks any more. */
function* forgetUncounted({ prefix, scope }: Tables, key: string): Work<void> {
  yield* change(
    `DELETE FROM ${prefix}recipient WHERE tenant = ? AND recipient_key = ? AND open_requests = 0`,
    scope.tenant,
    key,
  );
}

export function* openRequests({ prefix, scope }: Tables, key: string): Work<OpenRequests> {
  const [total] = yield* rowsOf(
    `SELECT open_requests FROM ${prefix}recipient WHERE tenant = ? AND recipient_key = ?`,
    scope.tenant,
    key,
  );
  const [own] = yield* rowsOf(
    `SELECT count(*) AS requests FROM ${prefix}request
     WHERE tenant = ? AND recipient_key = ? AND owner = ?`,
    scope.tenant,
    key,
    scope.owner,
  );
  return { total: total?.integer("open_requests") ?? 0, own: own?.integer("requests") ?? 0 };
}

import type { ContactId } from "@coffeechat/core/model";
import { type ContactChange, recipientShielded } from "@coffeechat/core/store";
import type { Tables } from "../sql/tables.js";
import type { SqlValue, Statement } from "../sql/work.js";
import type { Found } from "./found.js";
import { must, write } from "./plan.js";

/**
 * Requests that open and close. Whether there is room is asked once more in the batch, where nobody
 * else writes: a hundred batches that were planned at the same moment do not exceed the cap.
 */
export function planRequests(
  tables: Tables,
  changes: readonly ContactChange[],
  { requests, open }: Found,
): Statement[] {
  const counted = changes.flatMap(({ contactId, recipient }) => {
    const before = requests.get(contactId);
    const after = recipient?.open === true ? recipient.key : undefined;
    return recipient === undefined || before === after ? [] : [{ contactId, recipient, before }];
  });
  const total = new Map(open);
  const closing = counted.flatMap(({ contactId, before }) => {
    if (before === undefined) return [];
    total.set(before, (total.get(before) ?? 0) - 1);
    return closeRequests(tables, contactId);
  });
  const opening = counted.flatMap(({ contactId, recipient: { key, cap, open: opens } }) => {
    if (!opens) return [];
    const waiting = total.get(key) ?? 0;
    if (waiting >= cap) throw recipientShielded(contactId, cap);
    total.set(key, waiting + 1);
    return openRequest(tables, contactId, key, cap);
  });
  return [...closing, ...opening];
}

function openRequest(
  { prefix, scope }: Tables,
  contactId: ContactId,
  key: string,
  cap: number,
): Statement[] {
  const counter = `${prefix}recipient WHERE tenant = ? AND recipient_key = ?`;
  return [
    {
      sql: `INSERT INTO ${prefix}recipient (tenant, recipient_key, open_requests) VALUES (?, ?, 0)`,
      values: [scope.tenant, key],
      kind: "insert",
    },
    must(`(SELECT open_requests FROM ${counter}) < ?`, scope.tenant, key, cap),
    write(
      `UPDATE ${prefix}recipient SET open_requests = open_requests + 1
       WHERE tenant = ? AND recipient_key = ?`,
      scope.tenant,
      key,
    ),
    write(
      `INSERT INTO ${prefix}request (tenant, owner, contact_id, recipient_key) VALUES (?, ?, ?, ?)`,
      scope.tenant,
      scope.owner,
      contactId,
      key,
    ),
  ];
}

/** Closes what a contact has asked, or all that the owner has. Nothing stays of whom nobody asks any more. */
export function closeRequests(
  { prefix, scope }: Tables,
  target: ContactId | "everything",
): Statement[] {
  const everything = target === "everything";
  const which = `tenant = ? AND owner = ?${everything ? "" : " AND contact_id = ?"}`;
  const values: SqlValue[] = [scope.tenant, scope.owner, ...(everything ? [] : [target])];
  const ofThem = `tenant = ? AND recipient_key IN (SELECT recipient_key FROM ${prefix}request WHERE ${which})`;
  return [
    write(
      `UPDATE ${prefix}recipient SET open_requests = open_requests - (
         SELECT count(*) FROM ${prefix}request
         WHERE ${which} AND recipient_key = ${prefix}recipient.recipient_key
       ) WHERE ${ofThem}`,
      ...values,
      scope.tenant,
      ...values,
    ),
    write(
      `DELETE FROM ${prefix}recipient WHERE open_requests <= 0 AND ${ofThem}`,
      scope.tenant,
      ...values,
    ),
    write(`DELETE FROM ${prefix}request WHERE ${which}`, ...values),
  ];
}

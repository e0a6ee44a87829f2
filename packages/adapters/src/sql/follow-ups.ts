import type { ContactId, FollowUp, FollowUpId } from "@coffeechat/core/model";
import {
  type ContactChange,
  type Delivery,
  deliveryOfRecord,
  dueSortOf,
  followUpOfAnother,
  type ImportedDelivery,
} from "@coffeechat/core/store";
import { groups, portions, type Tables } from "./tables.js";
import { change, insert, rowsOf, type Work } from "./work.js";

export function* writeFollowUps(
  tables: Tables,
  { contactId, followUps }: ContactChange,
): Work<void> {
  const { prefix, scope } = tables;
  for (const id of followUps.cancel) {
    yield* change(
      `DELETE FROM ${prefix}follow_up WHERE tenant = ? AND owner = ? AND id = ? AND contact_id = ?`,
      scope.tenant,
      scope.owner,
      id,
      contactId,
    );
  }
  for (const part of portions(followUps.create)) {
    if ((yield* insertFollowUps(tables, part)) === part.length) continue;
    for (const followUp of part) yield* putFollowUp(tables, followUp);
  }
  for (const followUp of followUps.move) yield* putFollowUp(tables, followUp);
}

export function* insertFollowUps(
  { prefix, scope }: Tables,
  followUps: readonly FollowUp[],
): Work<number> {
  return yield* insert(
    `INSERT INTO ${prefix}follow_up (tenant, owner, id, contact_id, due, follow_up, claimable_at)
     VALUES ${groups(followUps.length, 7)}`,
    ...followUps.flatMap((followUp) => {
      const due = dueSortOf(followUp);
      const json = JSON.stringify(followUp);
      return [scope.tenant, scope.owner, followUp.id, followUp.contactId, due, json, due];
    }),
  );
}

function* putFollowUp(tables: Tables, followUp: FollowUp): Work<void> {
  const changed = yield* updateFollowUp(tables, followUp);
  if (changed > 0 || (yield* insertFollowUps(tables, [followUp])) > 0) return;
  if ((yield* holderOf(tables, followUp.id)) === followUp.contactId) return;
  throw followUpOfAnother(followUp.contactId, followUp.id);
}

/** New words for the same due time leave the delivery as it is; another time begins it anew. */
export function* updateFollowUp({ prefix, scope }: Tables, followUp: FollowUp): Work<number> {
  const due = dueSortOf(followUp);
  return yield* change(
    // `due` comes last: MySQL compares with what was set before in the same statement.
    `UPDATE ${prefix}follow_up SET
       claimable_at = CASE WHEN due = ? THEN claimable_at ELSE ? END,
       attempts = CASE WHEN due = ? THEN attempts ELSE 0 END,
       token = CASE WHEN due = ? THEN token ELSE '' END,
       worker = CASE WHEN due = ? THEN worker ELSE '' END,
       settled_at = CASE WHEN due = ? THEN settled_at ELSE '' END,
       problem = CASE WHEN due = ? THEN problem ELSE '' END,
       follow_up = ?, due = ?
     WHERE tenant = ? AND owner = ? AND id = ? AND contact_id = ?`,
    due,
    due,
    ...Array(5).fill(due),
    JSON.stringify(followUp),
    due,
    scope.tenant,
    scope.owner,
    followUp.id,
    followUp.contactId,
  );
}

function* holderOf({ prefix, scope }: Tables, id: FollowUpId): Work<ContactId | string | null> {
  const [row] = yield* rowsOf(
    `SELECT contact_id FROM ${prefix}follow_up WHERE tenant = ? AND owner = ? AND id = ?`,
    scope.tenant,
    scope.owner,
    id,
  );
  return row?.text("contact_id") ?? null;
}

/** What an import tells of deliveries, once its follow-ups are there. */
export function* writeDeliveries(
  tables: Tables,
  deliveries: readonly ImportedDelivery[],
): Work<void> {
  for (const { followUpId, delivery } of deliveries) {
    yield* setDelivery(tables, followUpId, deliveryOfRecord(delivery));
  }
}

export function* setDelivery(
  { prefix, scope }: Tables,
  id: FollowUpId,
  { claimableAt, attempts, token, worker, settledAt, problem }: Delivery,
): Work<number> {
  return yield* change(
    `UPDATE ${prefix}follow_up
     SET claimable_at = ?, attempts = ?, token = ?, worker = ?, settled_at = ?, problem = ?
     WHERE tenant = ? AND owner = ? AND id = ?`,
    claimableAt,
    attempts,
    token,
    worker,
    settledAt,
    problemKey(problem),
    scope.tenant,
    scope.owner,
    id,
  );
}

/** A problem as it is stored: databases cut text at null characters. */
export function problemKey(problem: string): string {
  return problem === "" ? "" : JSON.stringify(problem);
}

export function problemOf(stored: string): string {
  const read: unknown = stored === "" ? "" : JSON.parse(stored);
  return typeof read === "string" ? read : "";
}

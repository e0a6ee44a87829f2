import { type FollowUpId, followUpIdSchema, parseInput } from "@coffeechat/core/model";
import {
  type Claim,
  type ClaimHandle,
  type ClaimOutcome,
  claimedDelivery,
  claimOf,
  type Delivery,
  newClaimToken,
  PARKED,
  type Page,
  type ParkedFollowUp,
  type ParkedQuery,
  parkedOf,
  parseScope,
  type ReadClaimRequest,
  readCursor,
  readStoredFollowUp,
  type Scope,
  settledDelivery,
  untouched,
} from "@coffeechat/core/store";
import { problemKey, problemOf, setDelivery } from "./follow-ups.js";
import { pageOf } from "./page.js";
import type { Row } from "./row.js";
import { portions, type Tables } from "./tables.js";
import { change, rowsOf, type Work } from "./work.js";

/** Tables of a whole tenant: claims reach over owners. */
export type TenantTables = Omit<Tables, "scope">;

/** To be called inside a transaction. */
export function* claimFollowUps(tables: TenantTables, request: ReadClaimRequest): Work<Claim[]> {
  const token = newClaimToken();
  const claims: Claim[] = [];
  while (claims.length < request.limit) {
    const wanted = request.limit - claims.length;
    const ready = yield* readyFollowUps(tables, request, wanted);
    const next = ready.map((row) => ({ row, delivery: claimedDelivery(row, request, token) }));
    const leased = next.filter(({ delivery }) => delivery.token !== "");
    for (const part of portions(leased)) yield* lease(tables, request, part);
    for (const { row, delivery } of next) {
      if (delivery.token === "")
        yield* setDelivery({ ...tables, scope: row.scope }, row.id, delivery);
    }
    for (const { row, delivery } of leased) {
      const claim = claimOf(row.scope, readStoredFollowUp(row.json, row.id), delivery);
      if (claim !== null) claims.push(claim);
    }
    if (ready.length < wanted) break;
  }
  return claims;
}

interface ReadyRow {
  readonly scope: Scope;
  readonly id: FollowUpId;
  readonly attempts: number;
  readonly problem: string;
  readonly json: string;
}

function* readyFollowUps(
  { dialect, prefix }: TenantTables,
  { tenant, now, only }: ReadClaimRequest,
  limit: number,
): Work<ReadyRow[]> {
  const rows = yield* rowsOf(
    `SELECT owner, id, attempts, problem, follow_up FROM ${prefix}follow_up
     WHERE tenant = ? AND claimable_at <= ? ${only === undefined ? "" : "AND owner = ? AND id = ?"}
     ORDER BY claimable_at, owner, id LIMIT ? ${dialect.lock.skip}`,
    tenant,
    now,
    ...(only === undefined ? [] : [only.owner, only.followUpId]),
    limit,
  );
  return rows.map((row) => ({
    scope: { tenant, owner: row.text("owner") },
    id: idOf(row),
    attempts: row.integer("attempts"),
    problem: problemOf(row.text("problem")),
    json: row.text("follow_up"),
  }));
}

function* lease(
  { prefix }: TenantTables,
  { tenant, worker }: ReadClaimRequest,
  part: readonly { readonly row: ReadyRow; readonly delivery: Delivery }[],
): Work<void> {
  const [first] = part;
  if (first === undefined) return;
  yield* change(
    `UPDATE ${prefix}follow_up
     SET claimable_at = ?, attempts = attempts + 1, token = ?, worker = ?, settled_at = ''
     WHERE tenant = ? AND (${part.map(() => "(owner = ? AND id = ?)").join(" OR ")})`,
    first.delivery.claimableAt,
    first.delivery.token,
    worker,
    tenant,
    ...part.flatMap(({ row }) => [row.scope.owner, row.id]),
  );
}

/** To be called inside a transaction. */
export function* settleClaim(
  tables: Tables,
  { followUpId, token }: ClaimHandle,
  outcome: ClaimOutcome,
): Work<"settled" | "lost"> {
  const { dialect, prefix, scope } = tables;
  const [row] = yield* rowsOf(
    `SELECT due, claimable_at, attempts, token, worker, settled_at, problem FROM ${prefix}follow_up
     WHERE tenant = ? AND owner = ? AND id = ? ${dialect.lock.wait}`,
    scope.tenant,
    scope.owner,
    followUpId,
  );
  if (row === undefined || row.text("token") !== token) return "lost";
  const next = settledDelivery(deliveryOf(row), row.text("due"), outcome);
  yield* setDelivery(tables, followUpId, next);
  return "settled";
}

export function* listParked(
  { dialect, prefix }: TenantTables,
  query: ParkedQuery,
): Work<Page<ParkedFollowUp>> {
  const cursorOwner = { kind: "parked", ...query };
  const conditions = ["tenant = ? AND claimable_at = ?"];
  const values = [query.tenant, PARKED];
  if (query.owner !== undefined) {
    conditions.push("owner = ?");
    values.push(query.owner);
  }
  if (query.cursor !== undefined) {
    const after = readCursor(cursorOwner, query.cursor);
    conditions.push(dialect.after.sql("owner", "id"));
    values.push(...dialect.after.values(after.sort, after.id));
  }
  const rows = yield* rowsOf(
    `SELECT owner AS sort, id, attempts, settled_at, problem, follow_up FROM ${prefix}follow_up
     WHERE ${conditions.join(" AND ")} ORDER BY owner, id LIMIT ?`,
    ...values,
    query.limit + 1,
  );
  return pageOf(rows, query.limit, cursorOwner, (row) => parkedRow(query.tenant, row));
}

function parkedRow(tenant: string, row: Row): ParkedFollowUp | null {
  const scope = parseScope({ tenant, owner: row.text("sort") });
  return parkedOf(scope, readStoredFollowUp(row.text("follow_up"), idOf(row)), {
    attempts: row.integer("attempts"),
    settledAt: row.text("settled_at"),
    problem: problemOf(row.text("problem")),
  });
}

/** To be called inside a transaction. */
export function* reviveFollowUp({ prefix, scope }: Tables, id: FollowUpId): Work<boolean> {
  const { attempts, token, worker, settledAt, problem } = untouched("");
  const revived = yield* change(
    `UPDATE ${prefix}follow_up
     SET claimable_at = due, attempts = ?, token = ?, worker = ?, settled_at = ?, problem = ?
     WHERE tenant = ? AND owner = ? AND id = ? AND claimable_at = ?`,
    attempts,
    token,
    worker,
    settledAt,
    problemKey(problem),
    scope.tenant,
    scope.owner,
    id,
    PARKED,
  );
  return revived > 0;
}

/** The delivery of a row that was read with all its columns. */
export function deliveryOf(row: Row): Delivery {
  return {
    claimableAt: row.text("claimable_at"),
    attempts: row.integer("attempts"),
    token: row.text("token"),
    worker: row.text("worker"),
    settledAt: row.text("settled_at"),
    problem: problemOf(row.text("problem")),
  };
}

function idOf(row: Row): FollowUpId {
  return parseInput(followUpIdSchema, row.text("id"), "follow-up id");
}

import type { FollowUpId } from "@coffeechat/core/model";
import {
  type Claim,
  type ClaimHandle,
  type ClaimOutcome,
  claimedDelivery,
  claimOf,
  newClaimToken,
  type ReadClaimRequest,
  settledDelivery,
} from "@coffeechat/core/store";
import { deliveryOf, reviveFollowUp, type TenantTables } from "../sql/claims.js";
import { problemKey, problemOf, setDelivery } from "../sql/follow-ups.js";
import { followUpOf } from "../sql/read.js";
import type { Tables } from "../sql/tables.js";
import type { Statement } from "../sql/work.js";
import type { Batch } from "./database.js";
import { must, type Plan, statementsOf, write } from "./plan.js";
import { questionsFor } from "./questions.js";

/** What is ready is chosen inside the batch itself, so nobody else can take it in between. */
export function planClaim({ prefix }: TenantTables, request: ReadClaimRequest): Plan<Claim[]> {
  const { tenant, worker, now, limit, maxAttempts, only } = request;
  const ready = `tenant = ? AND claimable_at <= ?${only === undefined ? "" : " AND owner = ? AND id = ?"}`;
  const values = [tenant, now, ...(only === undefined ? [] : [only.owner, only.followUpId])];
  const token = newClaimToken();
  const parked = claimedDelivery({ attempts: maxAttempts, problem: "" }, request, token);
  const leased = claimedDelivery({ attempts: 0, problem: "" }, request, token);
  const order = "ORDER BY claimable_at, owner, id LIMIT ?";

  const statements: Statement[] = [
    write(
      `UPDATE ${prefix}follow_up SET claimable_at = ?, token = ?, worker = ?, settled_at = ?,
         problem = CASE WHEN problem = '' THEN ? ELSE problem END
       WHERE ${ready} AND attempts >= ?`,
      parked.claimableAt,
      parked.token,
      parked.worker,
      parked.settledAt,
      problemKey(parked.problem),
      ...values,
      maxAttempts,
    ),
    {
      sql: `SELECT owner, id, attempts, problem, follow_up FROM ${prefix}follow_up
            WHERE ${ready} ${order}`,
      values: [...values, limit],
      kind: "rows",
    },
    write(
      `UPDATE ${prefix}follow_up
       SET claimable_at = ?, attempts = attempts + 1, token = ?, worker = ?, settled_at = ''
       WHERE (tenant, owner, id) IN (
         SELECT tenant, owner, id FROM ${prefix}follow_up WHERE ${ready} ${order}
       )`,
      leased.claimableAt,
      token,
      worker,
      ...values,
      limit,
    ),
  ];

  return {
    statements,
    value: ([, chosen]) =>
      (chosen?.rows ?? []).flatMap((row) => {
        const before = {
          attempts: row.integer("attempts"),
          problem: problemOf(row.text("problem")),
        };
        const delivery = claimedDelivery(before, request, token);
        const claim = claimOf({ tenant, owner: row.text("owner") }, followUpOf(row), delivery);
        return claim === null ? [] : [claim];
      }),
  };
}

export async function planSettling(
  batch: Batch,
  tables: Tables,
  { followUpId, token }: ClaimHandle,
  outcome: ClaimOutcome,
): Promise<Plan<"settled" | "lost">> {
  const key = [tables.scope.tenant, tables.scope.owner, followUpId];
  const rows = `FROM ${tables.prefix}follow_up WHERE tenant = ? AND owner = ? AND id = ?`;
  const questions = questionsFor(batch);
  const found = questions.ask(
    `SELECT due, claimable_at, attempts, token, worker, settled_at, problem ${rows}`,
    ...key,
  );
  await questions.send();
  const [row] = found();
  if (row === undefined || row.text("token") !== token) {
    return { statements: [], value: () => "lost" };
  }
  const next = settledDelivery(deliveryOf(row), row.text("due"), outcome);
  return {
    // A claim's row changes with its token alone.
    statements: [
      must(`(SELECT token ${rows}) = ?`, ...key, token),
      ...statementsOf(setDelivery(tables, followUpId, next)),
    ],
    value: () => "settled",
  };
}

export function planRevival(tables: Tables, id: FollowUpId): Plan<boolean> {
  return {
    statements: statementsOf(reviveFollowUp(tables, id)),
    value: ([revived]) => (revived?.changes ?? 0) > 0,
  };
}

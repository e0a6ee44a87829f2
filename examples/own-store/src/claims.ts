import type { FollowUpId } from "@coffeechat/core/model";
import {
  type Claim,
  type ClaimHandle,
  type ClaimOutcome,
  claimedDelivery,
  claimOf,
  type Delivery,
  newClaimToken,
  PARKED,
  type ReadClaimRequest,
  readStoredFollowUp,
  settledDelivery,
  untouched,
} from "@coffeechat/core/store";
import { isBehind } from "./read.js";
import type { FollowUpRow, Rows } from "./rows.js";

export function claimFollowUps(rows: Rows, request: ReadClaimRequest): Claim[] {
  const { tenant, now, only, limit } = request;
  const turn = ({ delivery, id }: FollowUpRow) => ({ sort: delivery.claimableAt, id });
  const ready = rows.followUps
    .filter(
      (row) =>
        row.delivery.claimableAt <= now &&
        (only === undefined || (row.owner === only.owner && row.id === only.followUpId)),
    )
    .sort((a, b) => (isBehind(turn(a), turn(b)) ? 1 : -1));
  const claims: Claim[] = [];
  for (const row of ready) {
    if (claims.length === limit) break;
    const delivery = claimedDelivery(row.delivery, request, newClaimToken());
    deliver(rows, row, delivery);
    const followUp = readStoredFollowUp(row.json, row.id);
    // Without a token it was parked: handed out too often before.
    const claim =
      delivery.token === "" ? null : claimOf({ tenant, owner: row.owner }, followUp, delivery);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

export function settleClaim(
  rows: Rows,
  { scope, followUpId, token }: ClaimHandle,
  outcome: ClaimOutcome,
): "settled" | "lost" {
  const row = find(rows, scope.owner, followUpId);
  if (row === undefined || row.delivery.token !== token) return "lost";
  deliver(rows, row, settledDelivery(row.delivery, row.dueSort, outcome));
  return "settled";
}

export function reviveFollowUp(rows: Rows, owner: string, id: FollowUpId): boolean {
  const row = find(rows, owner, id);
  if (row?.delivery.claimableAt !== PARKED) return false;
  deliver(rows, row, untouched(row.dueSort));
  return true;
}

export function find(rows: Rows, owner: string, id: FollowUpId): FollowUpRow | undefined {
  return rows.followUps.find((row) => row.owner === owner && row.id === id);
}

export function deliver(rows: Rows, row: FollowUpRow, delivery: Delivery): void {
  rows.followUps[rows.followUps.indexOf(row)] = { ...row, delivery };
}

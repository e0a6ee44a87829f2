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
  type Page,
  type ParkedFollowUp,
  type ParkedQuery,
  parkedOf,
  type ReadClaimRequest,
  readStoredFollowUp,
  type Scope,
  settledDelivery,
  untouched,
} from "@coffeechat/core/store";
import { comparePositions, pageOf } from "./read.js";
import type { FollowUpRecord, MemoryRecords, OwnerRecords } from "./records.js";

export function claimFollowUps(all: MemoryRecords, request: ReadClaimRequest): Claim[] {
  const ready = ownersOf(all, request.tenant)
    .flatMap((records) => [...records.followUps].map(([id, record]) => ({ records, id, record })))
    .filter(({ record }) => record.delivery.claimableAt <= request.now)
    .filter(({ records, id }) => isWanted(request, records.scope, id))
    .sort((a, b) => comparePositions(turnOf(a), turnOf(b)));
  const claims: Claim[] = [];
  for (const { records, id, record } of ready) {
    if (claims.length === request.limit) break;
    const delivery = claimedDelivery(record.delivery, request, newClaimToken());
    records.followUps.set(id, { ...record, delivery });
    const followUp = readStoredFollowUp(record.json, id);
    const claim = delivery.token === "" ? null : claimOf(records.scope, followUp, delivery);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function isWanted({ only }: ReadClaimRequest, { owner }: Scope, id: FollowUpId): boolean {
  return only === undefined || (only.owner === owner && only.followUpId === id);
}

interface Ready {
  readonly id: FollowUpId;
  readonly record: FollowUpRecord;
}

function turnOf({ id, record }: Ready) {
  return { sort: record.delivery.claimableAt, id };
}

export function settleClaim(
  records: OwnerRecords,
  { followUpId, token }: ClaimHandle,
  outcome: ClaimOutcome,
): "settled" | "lost" {
  const record = records.followUps.get(followUpId);
  if (record === undefined || record.delivery.token !== token) return "lost";
  setDelivery(records, followUpId, settledDelivery(record.delivery, record.dueSort, outcome));
  return "settled";
}

export function setDelivery(records: OwnerRecords, id: FollowUpId, delivery: Delivery): void {
  const record = records.followUps.get(id);
  if (record !== undefined) records.followUps.set(id, { ...record, delivery });
}

export function listParked(all: MemoryRecords, query: ParkedQuery): Page<ParkedFollowUp> {
  const parked = ownersOf(all, query.tenant)
    .filter(({ scope }) => query.owner === undefined || scope.owner === query.owner)
    .flatMap(({ scope, followUps }) =>
      [...followUps].map(([id, record]) => ({ scope, id, record })),
    )
    .filter(({ record }) => record.delivery.claimableAt === PARKED)
    .flatMap(({ scope, id, record }) => {
      const item = parkedOf(scope, readStoredFollowUp(record.json, id), record.delivery);
      return item === null ? [] : [{ position: { sort: scope.owner, id }, item }];
    });
  return pageOf(parked, { kind: "parked", ...query }, query);
}

export function reviveFollowUp(records: OwnerRecords, id: FollowUpId): boolean {
  const record = records.followUps.get(id);
  if (record?.delivery.claimableAt !== PARKED) return false;
  setDelivery(records, id, untouched(record.dueSort));
  return true;
}

function ownersOf(all: MemoryRecords, tenant: string): OwnerRecords[] {
  return [...all.values()].filter(({ scope }) => scope.tenant === tenant);
}

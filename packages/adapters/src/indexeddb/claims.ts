import type { FollowUpId, Instant } from "@coffeechat/core/model";
import {
  type Claim,
  type ClaimHandle,
  type ClaimOutcome,
  claimedDelivery,
  claimOf,
  type Delivery,
  newClaimToken,
  type OpenRequests,
  PARKED,
  type Page,
  type ParkedFollowUp,
  type ParkedQuery,
  parkedOf,
  parseScope,
  type ReadClaimRequest,
  readCursor,
  type Scope,
  settledDelivery,
  untouched,
  writeCursor,
} from "@coffeechat/core/store";
import { beginningWith, type FollowUpRow, type Reading, type Writing } from "./database.js";
import { followUpOf } from "./read.js";

export async function claimFollowUps(
  writing: Writing,
  request: ReadClaimRequest,
): Promise<Claim[]> {
  const { tenant, now, limit } = request;
  const claims: Claim[] = [];
  const table = writing.objectStore("followUp");
  const range = IDBKeyRange.bound([tenant], [tenant, now, []]);
  const { only } = request;
  // Read first, change afterwards: what is changed moves in the index that is being read.
  let ready =
    only === undefined
      ? await table.index("turn").getAll(range, limit)
      : await readyByName(writing, tenant, now, only);
  while (ready.length > 0 && claims.length < limit) {
    for (const row of ready) {
      const next = { ...row, ...claimedDelivery(row, request, newClaimToken()) };
      await table.put(next);
      const scope = { tenant, owner: row.owner };
      const claim = next.token === "" ? null : claimOf(scope, followUpOf(row), next);
      if (claim !== null) claims.push(claim);
    }
    const wanted = limit - claims.length;
    const more = wanted > 0 && only === undefined;
    ready = more ? await table.index("turn").getAll(range, wanted) : [];
  }
  return claims;
}

async function readyByName(
  writing: Writing,
  tenant: string,
  now: Instant,
  { owner, followUpId }: NonNullable<ReadClaimRequest["only"]>,
): Promise<FollowUpRow[]> {
  const row = await writing.objectStore("followUp").get([tenant, owner, followUpId]);
  return row !== undefined && row.claimableAt <= now ? [row] : [];
}

export async function settleClaim(
  writing: Writing,
  { scope, followUpId, token }: ClaimHandle,
  outcome: ClaimOutcome,
): Promise<"settled" | "lost"> {
  const table = writing.objectStore("followUp");
  const row = await table.get([scope.tenant, scope.owner, followUpId]);
  if (row === undefined || row.token !== token) return "lost";
  await table.put({ ...row, ...settledDelivery(row, row.due, outcome) });
  return "settled";
}

export async function setDelivery(
  writing: Writing,
  { tenant, owner }: Scope,
  id: FollowUpId,
  delivery: Delivery,
): Promise<void> {
  const table = writing.objectStore("followUp");
  const row = await table.get([tenant, owner, id]);
  if (row !== undefined) await table.put({ ...row, ...delivery });
}

export async function reviveFollowUp(
  writing: Writing,
  { tenant, owner }: Scope,
  id: FollowUpId,
): Promise<boolean> {
  const table = writing.objectStore("followUp");
  const row = await table.get([tenant, owner, id]);
  if (row?.claimableAt !== PARKED) return false;
  await table.put({ ...row, ...untouched(row.due) });
  return true;
}

export async function listParked(
  reading: Reading,
  query: ParkedQuery,
): Promise<Page<ParkedFollowUp>> {
  const cursorOwner = { kind: "parked", ...query };
  const after = query.cursor === undefined ? null : readCursor(cursorOwner, query.cursor);
  const begin = [query.tenant, PARKED, ...(query.owner === undefined ? [] : [query.owner])];
  const end = [...begin, []];
  const range =
    after === null
      ? IDBKeyRange.bound(begin, end)
      : IDBKeyRange.bound([query.tenant, PARKED, after.sort, after.id], end, true);
  const rows = await reading
    .objectStore("followUp")
    .index("turn")
    .getAll(range, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = last !== undefined && rows.length > query.limit;
  return {
    items: page.flatMap((row) => {
      const scope = parseScope({ tenant: row.tenant, owner: row.owner });
      return parkedOf(scope, followUpOf(row), row) ?? [];
    }),
    nextCursor: more ? writeCursor(cursorOwner, { sort: last.owner, id: last.id }) : null,
  };
}

export async function openRequests(
  reading: Reading,
  { tenant, owner }: Scope,
  key: string,
): Promise<OpenRequests> {
  const index = reading.objectStore("request").index("recipient");
  return {
    total: await index.count(beginningWith(tenant, key)),
    own: await index.count([tenant, key, owner]),
  };
}

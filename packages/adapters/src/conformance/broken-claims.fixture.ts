import type { ContactChange, ParkedFollowUp } from "@coffeechat/core/store";
import { type BrokenStore, broken } from "./broken-store.fixture.js";

/** Stores that hand out, settle or count wrongly, one fault each. */
export const brokenClaimStores: readonly BrokenStore[] = [
  broken(
    "hands out what another worker holds",
    "what is claimed is not handed out again while its lease lasts",
    (store) => ({
      async claimFollowUps(request) {
        const claims = await store.claimFollowUps(request);
        for (const claim of claims) await store.settleClaim(claim, { outcome: "release" });
        return claims;
      },
    }),
  ),
  broken(
    "measures leases by its own clock",
    "what is claimed is handed out again when its lease has run out",
    (store) => ({
      claimFollowUps: (request) => store.claimFollowUps({ ...request, leaseMinutes: 1_440 }),
    }),
  ),
  broken(
    "hands out held follow-ups",
    "a claim hands out what is due and nothing else",
    (store) => ({
      claimFollowUps: (request) =>
        store.claimFollowUps({ ...request, now: "2099-01-01T00:00:00.000Z" }),
    }),
  ),
  broken(
    "does not look at the name of what is claimed",
    "a claim by name hands out this follow-up alone, and only when it is due",
    (store) => ({
      claimFollowUps: ({ only: _only, ...request }) => store.claimFollowUps(request),
    }),
  ),
  broken(
    "counts a postponed attempt",
    "a postponed follow-up waits until its moment, and the attempt does not count",
    (store) => ({
      settleClaim: (claim, outcome) =>
        store.settleClaim(
          claim,
          outcome.outcome === "postpone"
            ? { outcome: "fail", retryAt: outcome.until, problem: "postponed" }
            : outcome,
        ),
    }),
  ),
  broken("reverses the queue", "claims come in the order in which they fell due", (store) => ({
    async claimFollowUps(request) {
      const claims = await store.claimFollowUps({ ...request, limit: 1_000 });
      const [kept, given] = [claims.slice(0, -request.limit), claims.slice(-request.limit)];
      for (const claim of kept) await store.settleClaim(claim, { outcome: "release" });
      return given.reverse();
    },
  })),
  broken(
    "takes a completed follow-up from the plan",
    "a completed follow-up is not handed out again, and stays in the plan",
    (store, records) => ({
      async settleClaim(claim, outcome) {
        const settled = await store.settleClaim(claim, outcome);
        if (outcome.outcome === "complete") {
          for (const { followUps } of records.values()) followUps.delete(claim.followUpId);
        }
        return settled;
      },
    }),
  ),
  broken(
    "counts a released attempt",
    "a released follow-up can be claimed at once, and the attempt does not count",
    (store) => ({
      settleClaim: (claim, outcome) =>
        store.settleClaim(
          claim,
          outcome.outcome === "release"
            ? { outcome: "fail", retryAt: "2026-03-02T09:00:00.000Z", problem: "released" }
            : outcome,
        ),
    }),
  ),
  broken(
    "retries at once",
    "a failed follow-up waits until its retry, and the attempt counts",
    (store) => ({
      settleClaim: (claim, outcome) =>
        store.settleClaim(
          claim,
          outcome.outcome === "fail"
            ? { ...outcome, retryAt: "2026-03-02T09:00:00.000Z" }
            : outcome,
        ),
    }),
  ),
  broken(
    "does not compare the token",
    "who lost a follow-up to another worker cannot settle it",
    (store, records) => ({
      settleClaim(claim, outcome) {
        const held = [...records.values()]
          .flatMap(({ followUps }) => [...followUps])
          .find(([id]) => id === claim.followUpId)?.[1].delivery.token;
        return store.settleClaim({ ...claim, token: held || claim.token }, outcome);
      },
    }),
  ),
  broken(
    "refuses to settle when the lease has run out",
    "a lease that ran out can still be settled while nobody else claimed",
    (store) => ({
      async settleClaim(claim, outcome) {
        const late = outcome.outcome === "complete" && outcome.at > "2026-03-07T10:00:00.000Z";
        return late ? "lost" : store.settleClaim(claim, outcome);
      },
    }),
  ),
  broken(
    "keeps the lease of a moved follow-up",
    "moving a follow-up to another time takes it from its worker",
    (store, records) => ({
      async commit(scope, changes) {
        const before = deliveriesOf(records);
        await store.commit(scope, changes);
        for (const { followUps } of records.values()) {
          for (const [id, record] of followUps) {
            followUps.set(id, { ...record, delivery: before.get(id) ?? record.delivery });
          }
        }
      },
    }),
  ),
  broken(
    "delivers again when only the words change",
    "new words for the same time do not hand out a completed follow-up again",
    (store) => ({
      async commit(scope, changes) {
        const cancelled = changes.map((change) => withoutDelivery(change));
        for (const change of cancelled) if (change !== null) await store.commit(scope, [change]);
        await store.commit(scope, changes);
      },
    }),
  ),
  broken(
    "forgets the tenant of a claim",
    "claims reach over the owners of one tenant and not beyond",
    (store, records) => ({
      async claimFollowUps(request) {
        const tenants = new Set([...records.values()].map(({ scope }) => scope.tenant));
        const claims = [];
        for (const tenant of tenants) {
          claims.push(...(await store.claimFollowUps({ ...request, tenant })));
        }
        return claims;
      },
    }),
  ),
  broken(
    "hands out poison for ever",
    "what is handed out too often without an answer is parked instead",
    (store) => ({
      claimFollowUps: (request) => store.claimFollowUps({ ...request, maxAttempts: 1_000 }),
    }),
  ),
  broken(
    "counts poison against the limit",
    "poison does not keep others from being claimed",
    (store) => ({
      async claimFollowUps(request) {
        const parkedBefore = (await store.parkedFollowUps(everyone(request.tenant))).items.length;
        const claims = await store.claimFollowUps(request);
        const parked = (await store.parkedFollowUps(everyone(request.tenant))).items.length;
        return claims.slice(0, Math.max(0, request.limit - (parked - parkedBefore)));
      },
    }),
  ),
  broken(
    "lists parked follow-ups of every owner",
    "another owner neither sees nor revives what is parked",
    (store) => ({
      parkedFollowUps: ({ owner: _owner, ...query }) => store.parkedFollowUps(query),
    }),
  ),
  broken(
    "skips every second parked follow-up on a later page",
    "pages of parked follow-ups hold each of them once",
    (store) => ({
      async parkedFollowUps(query) {
        const page = await store.parkedFollowUps(query);
        if (query.cursor === undefined) return page;
        const items = page.items.filter((_item: ParkedFollowUp, index: number) => index % 2 === 0);
        return { ...page, items };
      },
    }),
  ),
  broken(
    "leaves deliveries out of an export",
    "an export carries what was completed and parked, so that nothing is delivered again",
    (store) => ({
      async *exportAll(scope, options) {
        for await (const record of store.exportAll(scope, options)) {
          if (record.record !== "follow-up") yield record;
          else yield { record: "follow-up", followUp: record.followUp };
        }
      },
    }),
  ),
  broken(
    "counts open requests before it writes, not while",
    "of a hundred requests at once no more than allowed are stored",
    (store) => ({
      async commit(scope, changes) {
        const unlimited = changes.map((change) => withCap(change, 10_000));
        for (const { recipient } of changes) {
          if (recipient === undefined) continue;
          const { total } = await store.openRequests(scope, recipient.key);
          if (total >= recipient.cap) return store.commit(scope, changes);
        }
        await Promise.resolve();
        await store.commit(scope, unlimited);
      },
    }),
  ),
  broken(
    "counts requests of one owner only",
    "open requests are counted over all owners of the tenant",
    (store) => ({
      async openRequests(scope, key) {
        const { own } = await store.openRequests(scope, key);
        return { total: own, own };
      },
    }),
  ),
  broken("never closes a request", "a closed request makes room for another", (store) => ({
    commit: (scope, changes) =>
      store.commit(
        scope,
        changes.map((change) =>
          change.recipient?.open === false
            ? { ...change, recipient: { ...change.recipient, open: true } }
            : change,
        ),
      ),
  })),
];

function everyone(tenant: string) {
  return { tenant, limit: 1_000 };
}

function withCap(change: ContactChange, cap: number): ContactChange {
  return change.recipient === undefined
    ? change
    : { ...change, recipient: { ...change.recipient, cap } };
}

function withoutDelivery(change: ContactChange): ContactChange | null {
  const { create, move } = change.followUps;
  const cancel = [...create, ...move].map(({ id }) => id);
  if (change.expectedRevision === 0 || cancel.length === 0) return null;
  const contact = { ...change.contact, revision: change.expectedRevision };
  return { ...change, events: [], contact, followUps: { create: [], move: [], cancel } };
}

function deliveriesOf(records: Parameters<BrokenStore["make"]>[0]) {
  return new Map(
    [...records.values()].flatMap(({ followUps }) =>
      [...followUps].map(([id, { delivery }]) => [id, delivery] as const),
    ),
  );
}

import { addMilliseconds, DAY_MS, type FollowUpId, MINUTE_MS } from "@coffeechat/core/model";
import type { Claim, ClaimRequest, Store } from "@coffeechat/core/store";
import { expectTrue } from "./expect.js";
import { addContact, followUp, HERE, START } from "./sample.js";

const ANA = "contact_ana";
/** How long a claim lasts, in minutes. */
export const LEASE = 10;

/** Days and minutes after {@link START}. */
export function later(days: number, minutes = 0) {
  return addMilliseconds(START, days * DAY_MS + minutes * MINUTE_MS);
}

export function claim(store: Store, request: Partial<ClaimRequest> = {}) {
  return store.claimFollowUps({
    tenant: HERE.tenant,
    worker: "worker-1",
    now: later(5),
    limit: 100,
    leaseMinutes: LEASE,
    ...request,
  });
}

export function idsOf(claims: readonly Claim[]): FollowUpId[] {
  return claims.map(({ followUpId }) => followUpId);
}

/** A contact with one follow-up due on day 1, and the claim of it at day 5. */
export async function claimOne(store: Store) {
  const planned = followUp(ANA, "followup_1", 1);
  const ana = addContact(ANA, { followUps: { create: [planned] } });
  await store.commit(HERE, [ana]);
  const [claimed] = await claim(store);
  expectTrue(claimed !== undefined, "A follow-up that is due was not handed out.");
  return { ana, planned, claimed };
}

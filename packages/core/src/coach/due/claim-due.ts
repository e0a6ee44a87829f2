import type { Contact, Instant } from "../../model/index.js";
import type { Claim, ClaimRequest, Store } from "../../store/index.js";
import { type Checked, checkClaim } from "./check-claim.js";
import { recorderFor, type SettingsFor } from "./settings.js";

/** A follow-up to act on now, with the contact as it is now. Yours until the lease ends. */
export interface DueWork extends Claim {
  readonly contact: Contact;
}

export interface ClaimDueOptions
  extends Pick<ClaimRequest, "tenant" | "limit" | "maxAttempts" | "only"> {
  readonly store: Store;
  /** Who claims, for people who look. */
  readonly worker: string;
  readonly now: Instant;
  /** For how long nobody else gets them. Default 5 minutes. */
  readonly leaseMinutes?: number;
  readonly settingsFor?: SettingsFor;
}

/** Something claimed that turned out not to be for now, and was given back. */
export interface NotNow {
  readonly claim: Claim;
  readonly status: Exclude<Checked["status"], "due">;
  /** Where it is only later: from when it may be claimed again. */
  readonly until?: Instant;
}

export interface ClaimedDue {
  readonly due: readonly DueWork[];
  readonly notNow: readonly NotNow[];
}

export const DEFAULT_LEASE_MINUTES = 5;

/**
 * Hands out what is due, under leases, after another look at each history: what a reply, an opt-out
 * or a move has overtaken is cancelled or moved instead, and what fell due at night only because no
 * worker was awake waits for their morning. Answer for each with `store.settleClaim`; what nobody
 * answers for comes again when its lease has run out, under the same `idempotencyKey`.
 *
 * @throws CoffeechatError `INVALID_INPUT`, `INVALID_POLICY`, and what the store throws
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { claimDue } from "@coffeechat/core";
 *
 * const store = memoryStore();
 * const now = "2026-03-02T09:00:00.000Z";
 * const { due } = await claimDue({ store, tenant: "school", worker: "mailer", now, limit: 20 });
 * for (const work of due) {
 *   console.log(work.contact.facts.name, work.followUp.reason);
 *   await store.settleClaim(work, { outcome: "complete", at: now });
 * }
 * ```
 */
export async function claimDue(options: ClaimDueOptions): Promise<ClaimedDue> {
  const { store, settingsFor, leaseMinutes = DEFAULT_LEASE_MINUTES } = options;
  const { tenant, worker, now, limit, maxAttempts, only } = options;
  const claims = await store.claimFollowUps({
    ...{ tenant, worker, now, limit, leaseMinutes },
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(only === undefined ? {} : { only }),
  });
  const due: DueWork[] = [];
  const notNow: NotNow[] = [];
  for (const claim of claims) {
    const recorder = recorderFor(store, claim.scope, settingsFor);
    const checked = await checkClaim(recorder, claim, now);
    if (checked.status === "due") {
      due.push({ ...claim, contact: checked.contact, followUp: checked.followUp });
    } else {
      notNow.push(await giveBack(store, claim, checked));
    }
  }
  return { due, notNow };
}

/** What was cancelled, held or moved has left its worker already. */
async function giveBack(
  store: Store,
  claim: Claim,
  checked: Exclude<Checked, { readonly status: "due" }>,
): Promise<NotNow> {
  if (checked.status !== "later") return { claim, status: checked.status };
  const { until } = checked;
  await store.settleClaim(claim, { outcome: "postpone", until });
  return { claim, status: "later", until };
}

import {
  type Contact,
  type DueFollowUp,
  type FollowUp,
  type Instant,
  isCoffeechatError,
} from "../../model/index.js";
import { handOutTime, reconcile } from "../../schedule/index.js";
import type { Claim } from "../../store/index.js";
import { planContact } from "../plan-contact.js";
import { followUpsOf, type Recorder } from "../record.js";

const MAX_ATTEMPTS = 5;

/** What has become of a follow-up by the time somebody would act on it. */
export type Checked =
  | { readonly status: "due"; readonly contact: Contact; readonly followUp: DueFollowUp }
  /** Due, and yet not now: it is night where they are, or a law has moved the clocks. */
  | { readonly status: "later"; readonly until: Instant }
  | { readonly status: "cancelled" | "held" | "moved" };

/**
 * Reads the history once more, plans from it, and stores what has changed: a reply that came a
 * second ago, by whatever way, cancels what was claimed before it.
 */
export async function checkClaim(recorder: Recorder, claim: Claim, now: Instant): Promise<Checked> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await check(recorder, claim, now);
    } catch (error) {
      if (isCoffeechatError(error, "CONTACT_ERASED")) return { status: "cancelled" };
      if (!isCoffeechatError(error, "REVISION_CONFLICT") || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

async function check(recorder: Recorder, claim: Claim, now: Instant): Promise<Checked> {
  const { store, scope, policyFor } = recorder;
  const contact = await store.load(scope, claim.followUp.contactId);
  if (contact === null) return { status: "cancelled" };
  const planned = await planContact(recorder, contact, now);
  await storePlan(recorder, contact, planned);
  const followUp = planned.find(({ id }) => id === claim.followUpId);
  if (followUp === undefined) return { status: "cancelled" };
  if (followUp.status === "held") return { status: "held" };
  if (followUp.window.due !== claim.followUp.window.due) return { status: "moved" };
  const until = handOutTime(followUp, now, policyFor(contact.facts));
  return until > now ? { status: "later", until } : { status: "due", contact, followUp };
}

async function storePlan(
  { store, scope }: Recorder,
  contact: Contact,
  planned: readonly FollowUp[],
): Promise<void> {
  const followUps = reconcile(await followUpsOf(store, scope, contact.id), planned);
  if (followUps.create.length + followUps.move.length + followUps.cancel.length === 0) return;
  await store.commit(scope, [
    {
      contactId: contact.id,
      expectedRevision: contact.revision,
      events: [],
      contact,
      followUps,
    },
  ]);
}

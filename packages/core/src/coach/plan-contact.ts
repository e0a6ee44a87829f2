import { type Contact, type FollowUp, type Instant, openInterview } from "../model/index.js";
import { type PlanOptions, planFollowUps } from "../schedule/index.js";
import type { Recorder } from "./record.js";
import { type Around, readAround } from "./surroundings.js";

/** What has been read of everybody else already; without it the store is asked. */
export interface Known {
  readonly around: Around;
  readonly contactOf: (contactId: Contact["id"]) => Contact | undefined;
}

/** A contact's plan with all that it depends on: their policy, their referrer, everybody else's requests. */
export async function planContact(
  recorder: Recorder,
  contact: Contact,
  now: Instant,
  known?: Known,
): Promise<FollowUp[]> {
  const { ownerZone, policyFor } = recorder;
  const referrer = await referrerOf(recorder, contact, known);
  const referrerZone = referrer?.facts.zone;
  const options: PlanOptions = {
    ownerZone,
    ...(referrerZone === undefined ? {} : { referrerZone }),
    referrerOptedOut: referrer?.state === "opted-out",
    ...(mayRequest(contact) ? await surroundingsOf(recorder, contact, now, known) : {}),
  };
  return planFollowUps(contact, policyFor(contact.facts), now, options);
}

/** Only a new request depends on what is going on with others: nobody else is read for the rest. */
function mayRequest(contact: Contact): boolean {
  return openInterview(contact)?.state === "draft" || contact.state === "researched";
}

async function surroundingsOf(
  { store, scope, policy }: Recorder,
  contact: Contact,
  now: Instant,
  known: Known | undefined,
): Promise<Pick<PlanOptions, "surroundings">> {
  const around = known?.around ?? (await readAround(store, scope, policy, now));
  return { surroundings: around(contact) };
}

async function referrerOf(
  { store, scope }: Recorder,
  { facts }: Contact,
  known: Known | undefined,
): Promise<Contact | undefined> {
  const referrer = facts.referrer?.contactId;
  if (referrer === undefined) return undefined;
  if (known !== undefined) return known.contactOf(referrer);
  return (await store.load(scope, referrer)) ?? undefined;
}

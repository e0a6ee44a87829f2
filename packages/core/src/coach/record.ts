import { transition } from "../lifecycle/index.js";
import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactId,
  type FollowUp,
  type Instant,
  isCoffeechatError,
  type Policy,
  parseEvent,
  type Refusal,
  type Result,
} from "../model/index.js";
import { reconcile } from "../schedule/index.js";
import type { ContactChange, FollowUpChanges, Scope, Store } from "../store/index.js";
import type { PolicyFor } from "./contact-calendar.js";
import { planContact } from "./plan-contact.js";
import { readAround } from "./surroundings.js";

const MAX_ATTEMPTS = 5;
const PAGE = 500;

/** What was recorded: the contact after it, the event as stored (the last of several), and what this did to the follow-ups. */
export interface Recorded {
  readonly contact: Contact;
  readonly event: ContactEvent;
  readonly followUps: FollowUpChanges;
  /** Other contacts that changed in the same commit: the person they named, the referrer who was told. */
  readonly alsoChanged: readonly Contact[];
}

export interface Recorder {
  readonly store: Store;
  readonly scope: Scope;
  readonly policy: Policy;
  readonly policyFor: PolicyFor;
  readonly ownerZone: string;
}

/** An event for another contact that follows from the first one and is committed with it. */
export type Consequence = (contact: Contact, event: ContactEvent) => readonly ContactEvent[];

/**
 * Reads, decides, plans and commits events that happened one after the other, with their
 * consequences, all or nothing. Somebody else's write in between is answered by deciding again on
 * what is there now.
 */
export async function recordEvents(
  recorder: Recorder,
  events: readonly [ContactEvent, ...ContactEvent[]],
  now: Instant,
  consequences: Consequence = () => [],
): Promise<Result<Recorded>> {
  for (const event of events) notInTheFuture(event, now);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptToRecord(recorder, events, now, consequences);
    } catch (error) {
      if (!isCoffeechatError(error, "REVISION_CONFLICT") || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** A contact as it was read, and as it is after the events decided so far. */
interface Pending {
  readonly expectedRevision: number;
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
}

async function attemptToRecord(
  recorder: Recorder,
  events: readonly [ContactEvent, ...ContactEvent[]],
  now: Instant,
  consequences: Consequence,
): Promise<Result<Recorded>> {
  const pending = new Map<ContactId, Pending>();
  let [last] = events;
  for (const event of events) {
    last = event;
    const main = await decided(recorder, event, pending.get(event.contactId));
    if (!main.ok) return main;
    pending.set(event.contactId, main.value);
    for (const consequence of consequences(main.value.contact, event)) {
      const following = parseEvent(consequence);
      const other = await decided(recorder, following, pending.get(following.contactId));
      if (!other.ok) return { ok: false, refusal: aboutTheOther(other.refusal) };
      pending.set(following.contactId, other.value);
    }
  }
  const changes: ContactChange[] = [];
  for (const each of pending.values()) changes.push(await changeOf(recorder, each, now));
  const main = changes.find(({ contactId }) => contactId === last.contactId);
  if (main === undefined) throw unknownContact(last.contactId);
  await recorder.store.commit(recorder.scope, changes);
  return {
    ok: true,
    value: {
      contact: main.contact,
      event: last,
      followUps: main.followUps,
      alsoChanged: changes.filter((change) => change !== main).map(({ contact }) => contact),
    },
  };
}

async function decided(
  { store, scope, policy: general, policyFor }: Recorder,
  event: ContactEvent,
  earlier: Pending | undefined,
): Promise<Result<Pending>> {
  const before = earlier?.contact ?? (await store.load(scope, event.contactId));
  if (before === null && event.type !== "add") throw unknownContact(event.contactId);
  if (before !== null && event.type === "add") throw duplicateContact(event.contactId);
  const policy = before === null ? general : policyFor(before.facts);
  const surroundings =
    event.type === "send" && before !== null
      ? (await readAround(store, scope, policy, event.at))(before)
      : undefined;
  const result = transition(before, event, {
    policy,
    ...(surroundings === undefined ? {} : { surroundings }),
  });
  if (!result.ok) return result;
  const contact = result.value;
  const events = earlier?.events ?? [];
  return {
    ok: true,
    value: {
      expectedRevision: earlier?.expectedRevision ?? before?.revision ?? 0,
      contact,
      events: contact === before ? events : [...events, event],
    },
  };
}

async function changeOf(
  recorder: Recorder,
  { expectedRevision, contact, events }: Pending,
  now: Instant,
): Promise<ContactChange> {
  const { store, scope } = recorder;
  const existing = expectedRevision === 0 ? [] : await followUpsOf(store, scope, contact.id);
  const planned = await planContact(recorder, contact, now);
  return {
    contactId: contact.id,
    expectedRevision,
    events,
    contact,
    followUps: reconcile(existing, planned),
  };
}

export async function followUpsOf(
  store: Store,
  scope: Scope,
  contactId: ContactId,
): Promise<readonly FollowUp[]> {
  const found: FollowUp[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["followUps"]>> = await store.followUps(scope, {
      contactId,
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

function notInTheFuture(event: ContactEvent, now: Instant): void {
  if (event.at <= now) return;
  throw new CoffeechatError("INVALID_INPUT", "An event is recorded once it has happened.", {
    issues: [{ path: "at", expected: `an instant not after now, ${now}` }],
  });
}

function unknownContact(contactId: ContactId): CoffeechatError {
  return new CoffeechatError(
    "UNKNOWN_CONTACT",
    `There is no contact ${contactId} here. Add it first, or look the id up.`,
    { details: { contactId } },
  );
}

function duplicateContact(contactId: ContactId): CoffeechatError {
  return new CoffeechatError(
    "DUPLICATE_CONTACT",
    `${contactId} is here already. To correct what is known of them, record "amend".`,
    { details: { contactId } },
  );
}

/** The refusal came from the contact that changes along, not from the one the caller named. */
function aboutTheOther(refusal: Refusal): Refusal {
  return { ...refusal, message: `The other contact concerned: ${refusal.message}` };
}

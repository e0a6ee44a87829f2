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

/** What was recorded: the contact after it, the event as stored, and what this did to the follow-ups. */
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
 * Reads, decides, plans and commits one event with its consequences, all or nothing. Somebody
 * else's write in between is answered by deciding again on what is there now.
 */
export async function recordEvent(
  recorder: Recorder,
  event: ContactEvent,
  now: Instant,
  consequences: Consequence = () => [],
): Promise<Result<Recorded>> {
  notInTheFuture(event, now);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptToRecord(recorder, event, now, consequences);
    } catch (error) {
      if (!isCoffeechatError(error, "REVISION_CONFLICT") || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

async function attemptToRecord(
  recorder: Recorder,
  event: ContactEvent,
  now: Instant,
  consequences: Consequence,
): Promise<Result<Recorded>> {
  const main = await changeOf(recorder, event, now);
  if (!main.ok) return main;
  const others: ContactChange[] = [];
  for (const consequence of consequences(main.value.contact, event)) {
    const change = await changeOf(recorder, parseEvent(consequence), now);
    if (!change.ok) return { ok: false, refusal: aboutTheOther(change.refusal) };
    others.push(change.value);
  }
  await recorder.store.commit(recorder.scope, [main.value, ...others]);
  return {
    ok: true,
    value: {
      contact: main.value.contact,
      event,
      followUps: main.value.followUps,
      alsoChanged: others.map(({ contact }) => contact),
    },
  };
}

async function changeOf(
  recorder: Recorder,
  event: ContactEvent,
  now: Instant,
): Promise<Result<ContactChange>> {
  const { store, scope } = recorder;
  const before = await store.load(scope, event.contactId);
  if (before === null && event.type !== "add") throw unknownContact(event.contactId);
  if (before !== null && event.type === "add") throw duplicateContact(event.contactId);
  const policy = before === null ? recorder.policy : recorder.policyFor(before.facts);
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
  const existing = before === null ? [] : await followUpsOf(store, scope, contact.id);
  const planned = await planContact(recorder, contact, now);
  const changed = contact !== before;
  return {
    ok: true,
    value: {
      contactId: contact.id,
      expectedRevision: before?.revision ?? 0,
      events: changed ? [event] : [],
      contact,
      followUps: reconcile(existing, planned),
    },
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

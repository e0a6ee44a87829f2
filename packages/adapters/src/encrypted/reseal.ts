import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactId,
  type FollowUp,
} from "@coffeechat/core/model";
import {
  type ContactRewrite,
  type Rewritten,
  recordsIn,
  type Scope,
  type Store,
} from "@coffeechat/core/store";
import type { Sealer } from "./records.js";

export interface ResealOptions {
  /** `nextCursor` of the call before; left out for the first one. */
  readonly cursor?: string;
  /** How many contacts at most, 1 to 1,000. Default 20: all their records are in memory at once. */
  readonly limit?: number;
}

/** What a call has done. */
export interface Resealed {
  /** Contacts that were looked at. */
  readonly contacts: number;
  /** Records that were sealed anew: contacts, events, follow-ups. */
  readonly records: number;
  /** `null` when every contact of the owner was looked at. */
  readonly nextCursor: string | null;
}

const CONTACTS = 20;
const ATTEMPTS = 5;

/** Seals a page of contacts with the current keys, beside whoever writes meanwhile. */
export async function resealPage(
  store: Store,
  sealer: Sealer,
  scope: Scope,
  { cursor, limit = CONTACTS }: ResealOptions,
): Promise<Resealed> {
  const page = await store.list(scope, { limit, ...(cursor === undefined ? {} : { cursor }) });
  const ids = page.items.map(({ id }) => id);
  let records = 0;
  for (let attempt = 1; ; attempt += 1) {
    const rewrites: ContactRewrite[] = [];
    for (const id of ids) rewrites.push(await resealedContact(store, sealer, scope, id));
    const outdated = recordsIn(rewrites);
    if (outdated === 0) break;
    const replaced = await store.rewrite(scope, rewrites);
    records += replaced;
    // What somebody has changed meanwhile is read again: another process may still hold the old key.
    if (replaced === outdated) break;
    if (attempt === ATTEMPTS) throw stillWritten();
  }
  return { contacts: ids.length, records, nextCursor: page.nextCursor };
}

/** The records of a contact that are not sealed with the current keys, and how they would be. */
async function resealedContact(
  store: Store,
  sealer: Sealer,
  scope: Scope,
  contactId: ContactId,
): Promise<ContactRewrite> {
  let contact: Rewritten<Contact> | null = null;
  const events: Rewritten<ContactEvent>[] = [];
  const followUps: Rewritten<FollowUp>[] = [];
  for await (const before of store.exportAll(scope, { contactId })) {
    if (await sealer.isCurrent(before)) continue;
    const after = await sealer.sealRecord(await sealer.openRecord(before));
    if (before.record === "contact" && after.record === "contact") {
      contact = { before: before.contact, after: after.contact };
    }
    if (before.record === "event" && after.record === "event") {
      events.push({ before: before.event, after: after.event });
    }
    if (before.record === "follow-up" && after.record === "follow-up") {
      followUps.push({ before: before.followUp, after: after.followUp });
    }
  }
  return { contactId, contact, events, followUps };
}

function stillWritten(): CoffeechatError {
  return new CoffeechatError(
    "STORE_BUSY",
    `Another process keeps writing with an earlier key; ${ATTEMPTS} tries have not caught up with it. Give every process the current key first, then go on with the same cursor.`,
  );
}

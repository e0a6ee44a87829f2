import type { Contact, ContactEvent, FollowUp } from "@coffeechat/core/model";
import type { ContactRewrite, Rewritten, Scope, Store } from "@coffeechat/core/store";
import type { Sealer } from "./records.js";

/**
 * Rewrites of open records as rewrites of the sealed ones that they stand for. What is no longer as
 * it was read stands for none, and falls out.
 */
export async function sealRewrites(
  store: Store,
  sealer: Sealer,
  scope: Scope,
  rewrites: readonly ContactRewrite[],
): Promise<ContactRewrite[]> {
  const sealed: ContactRewrite[] = [];
  for (const { contactId, contact, events, followUps } of rewrites) {
    const there = await sealedRecords(store, sealer, scope, contactId);
    const [first] = await sealAll(there.contacts, contact === null ? [] : [contact], (value) =>
      sealer.sealContact(value),
    );
    sealed.push({
      contactId,
      contact: first ?? null,
      events: await sealAll(there.events, events, (value) => sealer.sealEvent(value)),
      followUps: await sealAll(there.followUps, followUps, (value) => sealer.sealFollowUp(value)),
    });
  }
  return sealed;
}

/** What is stored of a contact, by what it says when it is opened. */
async function sealedRecords(store: Store, sealer: Sealer, scope: Scope, contactId: Contact["id"]) {
  const contacts = new Map<string, Contact>();
  const events = new Map<string, ContactEvent>();
  const followUps = new Map<string, FollowUp>();
  for await (const record of store.exportAll(scope, { contactId })) {
    if (record.record === "contact") {
      contacts.set(JSON.stringify(await sealer.openContact(record.contact)), record.contact);
    }
    if (record.record === "event") {
      events.set(JSON.stringify(await sealer.openEvent(record.event)), record.event);
    }
    if (record.record === "follow-up") {
      followUps.set(JSON.stringify(await sealer.openFollowUp(record.followUp)), record.followUp);
    }
  }
  return { contacts, events, followUps };
}

async function sealAll<Value>(
  there: ReadonlyMap<string, Value>,
  rewritten: readonly Rewritten<Value>[],
  seal: (value: Value) => Promise<Value>,
): Promise<Rewritten<Value>[]> {
  const sealed: Rewritten<Value>[] = [];
  for (const { before, after } of rewritten) {
    const stored = there.get(JSON.stringify(before));
    if (stored !== undefined) sealed.push({ before: stored, after: await seal(after) });
  }
  return sealed;
}

import { type Contact, type ContactId, type Instant, isCoffeechatError } from "../model/index.js";
import { reconcile } from "../schedule/index.js";
import { planContact } from "./plan-contact.js";
import { followUpsOf, type Recorder } from "./record.js";
import { everyContact, lookAround } from "./surroundings.js";

/** How many follow-ups a new look at everybody brought, changed and ended. */
export interface Replanned {
  readonly created: number;
  readonly moved: number;
  readonly cancelled: number;
}

/**
 * Plans everybody anew and stores what differs: after an import or with another policy or calendar,
 * once a colleague has answered, or where a country has changed its clocks. A second run changes
 * nothing. A contact that somebody else writes to meanwhile is left to them: they plan it.
 */
export async function replanEverybody(recorder: Recorder, now: Instant): Promise<Replanned> {
  const { store, scope, policy } = recorder;
  const contacts = new Map<ContactId, Contact>();
  for await (const contact of everyContact(store, scope)) contacts.set(contact.id, contact);
  const known = {
    around: lookAround(contacts.values(), policy, now),
    contactOf: (id: ContactId) => contacts.get(id),
  };
  const total = { created: 0, moved: 0, cancelled: 0 };
  for (const contact of contacts.values()) {
    const planned = await planContact(recorder, contact, now, known);
    const followUps = reconcile(await followUpsOf(store, scope, contact.id), planned);
    const { create, move, cancel } = followUps;
    if (create.length + move.length + cancel.length === 0) continue;
    const change = {
      contactId: contact.id,
      expectedRevision: contact.revision,
      events: [],
      contact,
      followUps,
    };
    try {
      await store.commit(scope, [change]);
    } catch (error) {
      if (isCoffeechatError(error, "REVISION_CONFLICT")) continue;
      if (isCoffeechatError(error, "CONTACT_ERASED")) continue;
      throw error;
    }
    total.created += create.length;
    total.moved += move.length;
    total.cancelled += cancel.length;
  }
  return total;
}

import type { Contact, ContactId, FollowUp, Instant } from "../model/index.js";
import { type AgendaItem, agendaOf } from "../schedule/index.js";
import { planContact } from "./plan-contact.js";
import type { Recorder } from "./record.js";
import { everyContact, lookAround } from "./surroundings.js";

/** One line of the agenda: what to do, for whom, why, by when. */
export type AgendaEntry = AgendaItem & {
  readonly contact: Pick<Contact, "id" | "state"> & Pick<Contact["facts"], "name" | "organization">;
};

export type Agenda = readonly AgendaEntry[];

/**
 * The agenda as it is at `now`. Planned anew from each contact's history rather than read back, so
 * that the passing of time alone needs nobody to write anything.
 */
export async function readAgenda(
  recorder: Recorder,
  now: Instant,
  extent: "today" | "everything",
): Promise<Agenda> {
  const { store, scope, policy, ownerZone } = recorder;
  const contacts = new Map<ContactId, Contact>();
  for await (const contact of everyContact(store, scope)) contacts.set(contact.id, contact);
  const known = {
    around: lookAround(contacts.values(), policy, now),
    contactOf: (id: ContactId) => contacts.get(id),
  };
  const followUps: FollowUp[] = [];
  for (const contact of contacts.values()) {
    followUps.push(...(await planContact(recorder, contact, now, known)));
  }
  return agendaOf(followUps, now, { ownerZone })
    .filter(({ status }) => extent === "everything" || status === "overdue" || status === "due")
    .flatMap((item) => {
      const contact = contacts.get(item.followUp.contactId);
      return contact === undefined ? [] : [{ ...item, contact: briefly(contact) }];
    });
}

function briefly({ id, state, facts }: Contact): AgendaEntry["contact"] {
  const { name, organization } = facts;
  return { id, state, name, ...(organization === undefined ? {} : { organization }) };
}

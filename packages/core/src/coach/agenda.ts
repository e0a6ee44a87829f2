import type { Contact, ContactId, FollowUp, Instant } from "../model/index.js";
import { type AgendaItem, agendaOf, planFollowUps } from "../schedule/index.js";
import type { Recorder } from "./record.js";
import { everyContact } from "./surroundings.js";

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
  { store, scope, policy, ownerZone }: Recorder,
  now: Instant,
  extent: "today" | "everything",
): Promise<Agenda> {
  const contacts = new Map<ContactId, Contact>();
  for await (const contact of everyContact(store, scope)) contacts.set(contact.id, contact);
  const followUps: FollowUp[] = [];
  for (const contact of contacts.values()) {
    const referrer = contact.facts.referrer?.contactId;
    const referrerZone = referrer === undefined ? undefined : contacts.get(referrer)?.facts.zone;
    const options = { ownerZone, ...(referrerZone === undefined ? {} : { referrerZone }) };
    followUps.push(...planFollowUps(contact, policy, now, options));
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

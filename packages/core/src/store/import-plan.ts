import type { ContactId, Instant } from "../model/index.js";
import type { ContactChange } from "./change.js";
import type { ExportCounts, ImportedDelivery, ReadExport, Tombstone } from "./export-record.js";
import { importConflict } from "./refusals.js";
import type { Imported } from "./store.js";

/** What a store has under the id of a contact in an import. */
export type Here =
  | { readonly kind: "contact"; readonly revision: number; readonly lastEventId: string }
  | { readonly kind: "tombstone" };

export interface ImportPlan {
  readonly changes: readonly ContactChange[];
  /** To be written after the changes. */
  readonly deliveries: readonly ImportedDelivery[];
  readonly tombstones: readonly Tombstone[];
  readonly imported: Imported;
}

/** Ids that an import speaks of: what a store must look up before it can plan. */
export function contactIdsOf({ contacts, tombstones }: ReadExport): ContactId[] {
  return [
    ...contacts.map(({ contact }) => contact.id),
    ...tombstones.flatMap(({ contactId }) => (contactId === null ? [] : [contactId])),
  ];
}

/**
 * Decides what an import brings in, given what is here. Contacts erased here stay out, contacts with
 * the same history are left alone.
 *
 * @throws CoffeechatError `REVISION_CONFLICT` where a contact is here with another history, or is
 *   here and erased in the import
 */
export function planImport(
  read: ReadExport,
  here: ReadonlyMap<ContactId, Here>,
  everythingErasedAt: Instant | null,
): ImportPlan {
  const changes: ContactChange[] = [];
  const brought: ImportedDelivery[] = [];
  let unchanged = 0;
  let erased = 0;
  for (const { contact, recipient, events, followUps, deliveries } of read.contacts) {
    const found = here.get(contact.id);
    if (found?.kind === "tombstone") erased += 1;
    else if (found === undefined) {
      changes.push({
        contactId: contact.id,
        expectedRevision: 0,
        events,
        contact,
        followUps: { create: followUps, move: [], cancel: [] },
        ...(recipient === undefined ? {} : { recipient }),
      });
      brought.push(...deliveries);
    } else if (found.revision === contact.revision && found.lastEventId === contact.lastEventId) {
      unchanged += 1;
    } else throw importConflict(contact.id, found.revision);
  }
  const tombstones = read.tombstones.filter(({ contactId }) => {
    if (contactId === null) return everythingErasedAt === null;
    const found = here.get(contactId);
    if (found?.kind === "contact") throw importConflict(contactId, found.revision);
    return found === undefined;
  });
  return {
    changes,
    deliveries: brought,
    tombstones,
    imported: { ...countChanges(changes), tombstones: tombstones.length, unchanged, erased },
  };
}

function countChanges(changes: readonly ContactChange[]): Omit<ExportCounts, "tombstones"> {
  return {
    contacts: changes.length,
    events: changes.reduce((sum, { events }) => sum + events.length, 0),
    followUps: changes.reduce((sum, { followUps }) => sum + followUps.create.length, 0),
  };
}

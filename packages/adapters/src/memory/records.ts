import type { ContactId, EventId, FollowUpId, Instant } from "@coffeechat/core/model";
import type { Delivery, Scope } from "@coffeechat/core/store";

/** One contact at rest. The snapshot is JSON text, as in a database: nobody shares objects with the store. */
export interface ContactRecord {
  readonly revision: number;
  readonly addedAt: string;
  readonly searchText: string;
  readonly snapshot: string;
  /** Under which key its open request counts; empty where it has none. */
  readonly recipientKey: string;
}

export interface EventRecord {
  readonly id: EventId;
  readonly json: string;
}

export interface FollowUpRecord {
  readonly contactId: ContactId;
  readonly dueSort: string;
  readonly json: string;
  readonly delivery: Delivery;
}

/** Everything of one owner. */
export interface OwnerRecords {
  readonly scope: Scope;
  readonly contacts: Map<ContactId, ContactRecord>;
  /** The event of revision n stands at n - 1. */
  readonly events: Map<ContactId, EventRecord[]>;
  readonly followUps: Map<FollowUpId, FollowUpRecord>;
  /** When a contact was erased. */
  readonly erasedContacts: Map<ContactId, Instant>;
  /** When everything of the owner was last erased. */
  erasedEverything: Instant | null;
}

/** What a memory store keeps, by scope. Hand the same one to two stores and they share it. */
export type MemoryRecords = Map<string, OwnerRecords>;

export function recordsOf(all: MemoryRecords, { tenant, owner }: Scope): OwnerRecords {
  const key = JSON.stringify([tenant, owner]);
  const found = all.get(key);
  if (found !== undefined) return found;
  const made: OwnerRecords = {
    scope: { tenant, owner },
    contacts: new Map(),
    events: new Map(),
    followUps: new Map(),
    erasedContacts: new Map(),
    erasedEverything: null,
  };
  all.set(key, made);
  return made;
}

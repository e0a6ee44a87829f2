import type { ContactId, EventId, FollowUpId, Instant } from "@coffeechat/core/model";
import type { Delivery } from "@coffeechat/core/store";

/** The five kinds of rows of one tenant, as one JSON document. */
export interface Rows {
  contacts: ContactRow[];
  events: EventRow[];
  followUps: FollowUpRow[];
  tombstones: TombstoneRow[];
  requests: RequestRow[];
}

export interface ContactRow {
  readonly owner: string;
  readonly id: ContactId;
  readonly revision: number;
  readonly addedAt: Instant;
  readonly searchText: string;
  readonly json: string;
}

export interface EventRow {
  readonly owner: string;
  readonly contactId: ContactId;
  readonly revision: number;
  readonly id: EventId;
  readonly json: string;
}

export interface FollowUpRow {
  readonly owner: string;
  readonly id: FollowUpId;
  readonly contactId: ContactId;
  readonly dueSort: string;
  readonly json: string;
  readonly delivery: Delivery;
}

export interface TombstoneRow {
  readonly owner: string;
  /** `null` stands for everything of the owner. */
  readonly contactId: ContactId | null;
  readonly erasedAt: Instant;
}

export interface RequestRow {
  readonly owner: string;
  readonly contactId: ContactId;
  readonly key: string;
}

export function emptyRows(): Rows {
  return { contacts: [], events: [], followUps: [], tombstones: [], requests: [] };
}

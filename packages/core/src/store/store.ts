import type {
  Contact,
  ContactEvent,
  ContactId,
  FollowUp,
  FollowUpId,
  Instant,
} from "../model/index.js";
import type { ContactChange } from "./change.js";
import type {
  Claim,
  ClaimHandle,
  ClaimOutcome,
  ClaimRequest,
  ParkedFollowUp,
  ParkedQuery,
} from "./claims.js";
import type { ExportCounts, ExportRecord } from "./export-record.js";
import type { ContactQuery, FollowUpQuery, Page } from "./page.js";
import type { OpenRequests } from "./recipient.js";
import type { ContactRewrite } from "./rewrite.js";
import type { Scope } from "./scope.js";

/** What a store promises beyond the methods. Declared, so that nobody has to try. */
export interface StoreCapabilities {
  /** What was committed survives the end of the process. */
  readonly durable: boolean;
  /** Several processes may use the same data at once. */
  readonly sharedBetweenProcesses: boolean;
  /** After `erase` has returned, no byte of the erased text is left in the files that the store writes. */
  readonly erasesBytes: boolean;
  /** Whether a text query finds parts of words, or whole words only because the store cannot read them. */
  readonly textSearch: "parts-of-words" | "whole-words";
}

/** One event of a contact's log; revisions count from 1 without a gap. */
export interface RecordedEvent {
  readonly revision: number;
  readonly event: ContactEvent;
}

/** What an import did. Contacts that are here with the same history are left alone. */
export interface Imported extends ExportCounts {
  readonly unchanged: number;
  /** Contacts that were erased here and therefore stay out. */
  readonly erased: number;
}

/** How much was erased; all zeros where there was nothing. */
export interface Erased {
  readonly contacts: number;
  readonly events: number;
  readonly followUps: number;
  /** Places in other contacts' records where the name was taken out. */
  readonly mentions: number;
}

export interface Migrated {
  /** 0 for an empty database. */
  readonly from: number;
  readonly to: number;
}

export interface StoreHealth {
  readonly status: "ready" | "needs-migration" | "schema-too-new" | "unavailable";
  /** 0 before the first migration, `null` where the database cannot be asked. */
  readonly schemaVersion: number | null;
  readonly latestSchemaVersion: number;
  readonly problem?: { readonly code: string; readonly message: string };
}

/**
 * What every store must do, and nothing more. All methods are required; each sees only the data of
 * its scope.
 *
 * Any of them may throw `INVALID_INPUT`, `STORE_UNAVAILABLE`, `STORE_NOT_MIGRATED`,
 * `STORE_SCHEMA_TOO_NEW`, `STORE_NOT_A_DATABASE`, `STORE_READ_ONLY`, `STORE_BUSY` or
 * `STORE_CORRUPT`; a method that throws has changed nothing.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 *
 * const store = memoryStore();
 * await store.migrate();
 * const page = await store.list({ tenant: "school", owner: "student-7" }, { limit: 50 });
 * console.log(page.items.length); // 0
 * ```
 */
export interface Store {
  readonly capabilities: StoreCapabilities;

  /** The snapshot of a contact, or `null` where there is none in this scope. */
  load(scope: Scope, contactId: ContactId): Promise<Contact | null>;

  /**
   * Records what happened, all changes or none: a referral makes two contacts at once.
   *
   * @throws CoffeechatError `REVISION_CONFLICT` where a contact is at another revision than the one
   *   read (`details`: `{ contactId, expectedRevision, actualRevision, alreadyRecorded }`; the last
   *   one says that this very commit had gone through before), `CONTACT_ERASED` where it was erased,
   *   `DUPLICATE_EVENT` where an earlier event has the id of a new one, `RECIPIENT_SHIELDED` where a
   *   change opens a request with somebody who has as many as its cap allows
   */
  commit(scope: Scope, changes: readonly ContactChange[]): Promise<void>;

  /** The events of a contact in order, from `fromRevision` (default 1, inclusive). None where there is no such contact. */
  history(
    scope: Scope,
    contactId: ContactId,
    options?: { readonly fromRevision?: number },
  ): AsyncIterable<RecordedEvent>;

  /**
   * A page of contacts, the first added first. What is added meanwhile comes last, so no page
   * repeats or skips a contact.
   *
   * @throws CoffeechatError `CURSOR_INVALID`
   */
  list(scope: Scope, query: ContactQuery): Promise<Page<Contact>>;

  /**
   * A page of follow-ups, the earliest due first, held ones last. One that moves between two pages
   * may come twice or not at all.
   *
   * @throws CoffeechatError `CURSOR_INVALID`
   */
  followUps(scope: Scope, query: FollowUpQuery): Promise<Page<FollowUp>>;

  /**
   * Hands out what is due at `now`, the longest due first, to one worker at a time.
   *
   * - **At least once.** What is claimed and not settled can be claimed again, by anybody, once its
   *   lease has run out on a later caller's `now`. No clock but the callers' counts. So do your work
   *   under `idempotencyKey`, which stays the same for every delivery.
   * - **Never to two at a time.** Among callers whose clocks agree, two claims never hold the same
   *   follow-up; concurrent calls share out what is there.
   * - **Poison is parked.** What was handed out `maxAttempts` times is parked instead: workers that
   *   die over it stop dying.
   * - Held, completed and parked follow-ups are not handed out. Moving one to another due instant,
   *   or cancelling it, takes it from its worker; a change of its words alone does not.
   *
   * Fewer than `limit` means that no more was due and free.
   *
   * @throws CoffeechatError `INVALID_INPUT`
   */
  claimFollowUps(request: ClaimRequest): Promise<readonly Claim[]>;

  /**
   * Answers for a claim. `lost` where it is no longer the caller's: somebody else claimed it after
   * the lease had run out, it was settled before, moved, cancelled or erased; nothing changes then.
   * A lease that has run out but was not claimed again can still be settled.
   *
   * @throws CoffeechatError `INVALID_INPUT`
   */
  settleClaim(claim: ClaimHandle, outcome: ClaimOutcome): Promise<"settled" | "lost">;

  /**
   * A page of what is parked in a tenant or with one owner, by owner and id.
   *
   * @throws CoffeechatError `CURSOR_INVALID`, `INVALID_INPUT`
   */
  parkedFollowUps(query: ParkedQuery): Promise<Page<ParkedFollowUp>>;

  /** Lets a parked follow-up be claimed again, with no attempt counted; `false` where it is not parked. */
  reviveFollowUp(scope: Scope, followUpId: FollowUpId): Promise<boolean>;

  /**
   * How many requests wait for the person with this keyed hash. The one number that reaches over the
   * owners of a tenant, and it does not say who they are.
   *
   * @throws CoffeechatError `INVALID_INPUT`
   */
  openRequests(scope: Scope, recipientKey: string): Promise<OpenRequests>;

  /** Everything of an owner, or of one contact, as records for JSON lines; one contact in memory at a time. */
  exportAll(
    scope: Scope,
    options?: { readonly contactId?: ContactId },
  ): AsyncIterable<ExportRecord>;

  /**
   * Takes an export in, all of it or nothing. It is held in memory until it is proven whole.
   *
   * @throws CoffeechatError `INVALID_INPUT` with the number of the record, `REVISION_CONFLICT` where a
   *   contact is here with another history
   */
  importAll(scope: Scope, records: AsyncIterable<unknown> | Iterable<unknown>): Promise<Imported>;

  /**
   * Puts other texts in the place of records, for stores around stores that seal them: the one way to
   * change what is stored without an event. A record that is no longer as it was read is left alone,
   * so it may be called beside writers. All of it in one step; search words and tags follow, claims
   * stay as they are.
   *
   * @returns how many records were replaced
   * @throws CoffeechatError `INVALID_INPUT` where more than texts would change
   */
  rewrite(scope: Scope, rewrites: readonly ContactRewrite[]): Promise<number>;

  /**
   * Erases one contact, or everything of the owner: snapshots, events, follow-ups, and the person's
   * name where other contacts' records refer to them by id. What is left is a tombstone: the id and
   * the instant `at`. Erasing again is harmless.
   */
  erase(scope: Scope, target: ContactId | "everything", at: Instant): Promise<Erased>;

  /** Whether the store can be used now. Never throws. */
  health(): Promise<StoreHealth>;

  /** Brings the schema up to date. Safe to call at every start, by several processes at once. */
  migrate(): Promise<Migrated>;

  /** Lets go of what the store itself opened. Afterwards every method throws `STORE_UNAVAILABLE`. */
  close(): Promise<void>;
}

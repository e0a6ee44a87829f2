import { CoffeechatError, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  parseClaimHandle,
  parseClaimOutcome,
  parseClaimRequest,
  parseContactId,
  parseContactQuery,
  parseFollowUpId,
  parseFollowUpQuery,
  parseParkedQuery,
  parseRecipientKey,
  parseScope,
  readExport,
  readStoredEvent,
  type Scope,
  type Store,
} from "@coffeechat/core/store";
import { claimFollowUps, listParked, reviveFollowUp, settleClaim } from "./claims.js";
import { commitChanges } from "./commit.js";
import { eraseContact, eraseEverything } from "./erase.js";
import { listContacts, listFollowUps, loadContact } from "./read.js";
import { openRequests } from "./recipients.js";
import { type MemoryRecords, type OwnerRecords, recordsOf } from "./records.js";
import { rewriteRecords } from "./rewrite.js";
import { exportRecords, importRecords } from "./transfer.js";

export interface MemoryStoreOptions {
  /** Where to keep things; hand the same map to another store to see the same data. */
  readonly records?: MemoryRecords;
}

const SCHEMA_VERSION = 1;

/**
 * A store that forgets everything when the process ends: for tests, demos and drafts. It needs no
 * migration.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 *
 * const store = memoryStore();
 * const ana = await store.load({ tenant: "school", owner: "student-7" }, "contact_ana");
 * console.log(ana); // null
 * ```
 */
export function memoryStore({ records = new Map() }: MemoryStoreOptions = {}): Store {
  let closed = false;

  function requireOpen(): MemoryRecords {
    if (!closed) return records;
    throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed. Make a new one.");
  }

  function open(scope: Scope): OwnerRecords {
    requireOpen();
    return recordsOf(records, parseScope(scope));
  }

  return {
    capabilities: {
      durable: false,
      sharedBetweenProcesses: false,
      erasesBytes: true,
      textSearch: "parts-of-words",
    },

    async load(scope, contactId) {
      return loadContact(open(scope), parseContactId(contactId));
    },

    async commit(scope, changes) {
      commitChanges(records, open(scope), changes);
    },

    async *history(scope, contactId, { fromRevision = 1 } = {}) {
      const log = open(scope).events.get(parseContactId(contactId)) ?? [];
      for (const [index, { json }] of log.slice().entries()) {
        if (index + 1 < fromRevision) continue;
        yield { revision: index + 1, event: readStoredEvent(json, contactId) };
      }
    },

    async list(scope, query) {
      return listContacts(open(scope), scope, parseContactQuery(query));
    },

    async followUps(scope, query) {
      return listFollowUps(open(scope), scope, parseFollowUpQuery(query));
    },

    async claimFollowUps(request) {
      return claimFollowUps(requireOpen(), parseClaimRequest(request));
    },

    async settleClaim(claim, outcome) {
      const handle = parseClaimHandle(claim);
      return settleClaim(open(handle.scope), handle, parseClaimOutcome(outcome));
    },

    async parkedFollowUps(query) {
      return listParked(requireOpen(), parseParkedQuery(query));
    },

    async reviveFollowUp(scope, followUpId) {
      return reviveFollowUp(open(scope), parseFollowUpId(followUpId));
    },

    async openRequests(scope, recipientKey) {
      open(scope);
      return openRequests(records, scope, parseRecipientKey(recipientKey));
    },

    async *exportAll(scope, { contactId } = {}) {
      const only = contactId === undefined ? undefined : parseContactId(contactId);
      yield* exportRecords(open(scope), only);
    },

    async importAll(scope, exported) {
      const read = await readExport(exported);
      return importRecords(records, open(scope), read);
    },

    async rewrite(scope, rewrites) {
      return rewriteRecords(open(scope), rewrites);
    },

    async erase(scope, target, at) {
      const erasedAt = parseInput(instantSchema, at, "instant of erasure");
      return target === "everything"
        ? eraseEverything(open(scope), erasedAt)
        : eraseContact(open(scope), parseContactId(target), erasedAt);
    },

    async health() {
      return {
        status: closed ? "unavailable" : "ready",
        schemaVersion: SCHEMA_VERSION,
        latestSchemaVersion: SCHEMA_VERSION,
      };
    },

    async migrate() {
      return { from: SCHEMA_VERSION, to: SCHEMA_VERSION };
    },

    async close() {
      closed = true;
    },
  };
}

import { CoffeechatError, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  checkChanges,
  checkRewrites,
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
  type Store,
} from "@coffeechat/core/store";
import { claimFollowUps, listParked, openRequests, reviveFollowUp, settleClaim } from "./claims.js";
import { writeChanges } from "./commit.js";
import {
  type Database,
  LATEST_VERSION,
  openDatabase,
  type Reading,
  requireLatest,
  TABLES,
  versionOf,
  type Writing,
} from "./database.js";
import { eraseContact, eraseEverything } from "./erase.js";
import { healthOf, storeFailure } from "./failure.js";
import { listContacts, listFollowUps, loadContact, readEvents } from "./read.js";
import { rewriteRecords } from "./rewrite.js";
import { contactRecords, nextContactId, readTombstones, writeImport } from "./transfer.js";

export interface IndexedDbStoreOptions {
  /** The name of the database in this browser. Default `coffeechat`. */
  readonly name?: string;
}

const EVENTS_A_READ = 100;

/**
 * A store in the browser's own database, for apps that work without a server. Several tabs may use
 * it at once. Browsers may clear it when space runs out unless the app asks for
 * `navigator.storage.persist()`.
 *
 * @example
 * ```typescript
 * import { indexedDbStore } from "@coffeechat/adapters/indexeddb";
 *
 * const store = indexedDbStore({ name: "coffee-chats" });
 * await store.migrate();
 * ```
 */
export function indexedDbStore({ name = "coffeechat" }: IndexedDbStoreOptions = {}): Store {
  let closed = false;
  let opened: Promise<Database> | null = null;

  function requireOpen(): void {
    if (closed) {
      throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed. Make a new one.");
    }
  }

  async function database(): Promise<Database> {
    requireOpen();
    if (opened === null) {
      requireLatest(await versionOf(name));
      opened = openDatabase(name, () => {
        opened = null;
      });
    }
    return opened;
  }

  async function read<Value>(body: (reading: Reading) => Promise<Value>): Promise<Value> {
    try {
      const reading = (await database()).transaction(TABLES, "readonly");
      const value = await body(reading);
      await reading.done;
      return value;
    } catch (error) {
      throw storeFailure(error);
    }
  }

  async function write<Value>(body: (writing: Writing) => Promise<Value>): Promise<Value> {
    try {
      const writing = (await database()).transaction(TABLES, "readwrite", {
        durability: "strict",
      });
      const done = writing.done.catch((error: unknown) => ({ error }));
      try {
        const value = await body(writing);
        const ended = await done;
        if (ended !== undefined) throw ended.error;
        return value;
      } catch (error) {
        abort(writing);
        await done;
        throw error;
      }
    } catch (error) {
      throw storeFailure(error);
    }
  }

  return {
    capabilities: {
      durable: true,
      sharedBetweenProcesses: true,
      erasesBytes: false,
      textSearch: "parts-of-words",
    },

    async load(scope, contactId) {
      const [at, id] = [parseScope(scope), parseContactId(contactId)];
      return read((reading) => loadContact(reading, at, id));
    },

    async commit(scope, changes) {
      const at = parseScope(scope);
      checkChanges(changes);
      await write((writing) => writeChanges(writing, at, changes));
    },

    async *history(scope, contactId, { fromRevision = 1 } = {}) {
      const [at, id] = [parseScope(scope), parseContactId(contactId)];
      for (let from = fromRevision; ; ) {
        const events = await read((reading) => readEvents(reading, at, id, from, EVENTS_A_READ));
        yield* events;
        const last = events.at(-1);
        if (last === undefined || events.length < EVENTS_A_READ) return;
        from = last.revision + 1;
      }
    },

    async list(scope, query) {
      const [at, asked] = [parseScope(scope), parseContactQuery(query)];
      return read((reading) => listContacts(reading, at, asked));
    },

    async followUps(scope, query) {
      const [at, asked] = [parseScope(scope), parseFollowUpQuery(query)];
      return read((reading) => listFollowUps(reading, at, asked));
    },

    async claimFollowUps(request) {
      const asked = parseClaimRequest(request);
      return write((writing) => claimFollowUps(writing, asked));
    },

    async settleClaim(claim, outcome) {
      const [handle, end] = [parseClaimHandle(claim), parseClaimOutcome(outcome)];
      return write((writing) => settleClaim(writing, handle, end));
    },

    async parkedFollowUps(query) {
      const asked = parseParkedQuery(query);
      return read((reading) => listParked(reading, asked));
    },

    async reviveFollowUp(scope, followUpId) {
      const [at, id] = [parseScope(scope), parseFollowUpId(followUpId)];
      return write((writing) => reviveFollowUp(writing, at, id));
    },

    async openRequests(scope, recipientKey) {
      const [at, key] = [parseScope(scope), parseRecipientKey(recipientKey)];
      return read((reading) => openRequests(reading, at, key));
    },

    async *exportAll(scope, { contactId } = {}) {
      const at = parseScope(scope);
      const only = contactId === undefined ? null : parseContactId(contactId);
      const counts = { contacts: 0, events: 0, followUps: 0, tombstones: 0 };
      yield { record: "header", format: 1 };
      let id = only ?? (await read((reading) => nextContactId(reading, at, "")));
      while (id !== null) {
        const current = id;
        for (const record of await read((reading) => contactRecords(reading, at, current))) {
          if (record.record === "contact") counts.contacts += 1;
          if (record.record === "event") counts.events += 1;
          if (record.record === "follow-up") counts.followUps += 1;
          yield record;
        }
        id = only === null ? await read((reading) => nextContactId(reading, at, current)) : null;
      }
      for (const tombstone of await read((reading) => readTombstones(reading, at))) {
        if (only !== null && tombstone.contactId !== only) continue;
        counts.tombstones += 1;
        yield { record: "tombstone", tombstone };
      }
      yield { record: "end", counts };
    },

    async importAll(scope, records) {
      const at = parseScope(scope);
      const exported = await readExport(records);
      return write((writing) => writeImport(writing, at, exported));
    },

    async rewrite(scope, rewrites) {
      const at = parseScope(scope);
      checkRewrites(rewrites);
      return write((writing) => rewriteRecords(writing, at, rewrites));
    },

    async erase(scope, target, erasedAt) {
      const at = parseScope(scope);
      const instant = parseInput(instantSchema, erasedAt, "instant of erasure");
      const id = target === "everything" ? null : parseContactId(target);
      return write((writing) =>
        id === null
          ? eraseEverything(writing, at, instant)
          : eraseContact(writing, at, id, instant),
      );
    },

    async health() {
      return healthOf(async () => {
        requireOpen();
        return versionOf(name);
      });
    },

    async migrate() {
      requireOpen();
      try {
        const from = await versionOf(name);
        if (from > LATEST_VERSION) requireLatest(from);
        opened ??= openDatabase(name, () => {
          opened = null;
        });
        await opened;
        return { from, to: LATEST_VERSION };
      } catch (error) {
        opened = null;
        throw storeFailure(error);
      }
    },

    async close() {
      closed = true;
      const open = await opened?.catch(() => null);
      open?.close();
    },
  };
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // The browser has aborted it by itself; the first error is the one to tell.
  }
}

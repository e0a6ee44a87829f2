import {
  CoffeechatError,
  instantSchema,
  isCoffeechatError,
  parseInput,
} from "@coffeechat/core/model";
import {
  checkChanges,
  checkRewrites,
  type Migrated,
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
  type Scope,
  type Store,
  type StoreCapabilities,
} from "@coffeechat/core/store";
import { listParked } from "./claims.js";
import { exportRecords } from "./export.js";
import { healthOf } from "./health.js";
import { listContacts, listFollowUps, loadContact, readEvents } from "./read.js";
import { openRequests } from "./recipients.js";
import { requireLatestSchema, type SchemaPlace } from "./schema.js";
import type { Tables } from "./tables.js";
import type { Work } from "./work.js";
import { inTransactions, type Transactions, type Writes } from "./writes.js";

/** How a database is read and looked after. Each throws CoffeechatErrors only, and tries again where that helps. */
export interface Base extends SchemaPlace {
  readonly capabilities: StoreCapabilities;
  /** Statements by themselves; `snapshot`: all of them see one moment. */
  read<Value>(mode: "plain" | "snapshot", tenant: string, work: () => Work<Value>): Promise<Value>;
  migrate(): Promise<Migrated>;
  /** Asks for the version, outside of any tenant. */
  version(): Promise<number>;
  /** What is left to do after an erasure, so that no byte stays. */
  afterErase(): Promise<void>;
}

/** A database that keeps a transaction open while one statement follows from another. */
export interface Engine extends Base, Transactions {}

/** Small enough to let go of memory between two reads, large enough not to count. */
const EVENTS_A_READ = 100;

/** The store over any database that speaks one of the dialects and keeps transactions open. */
export function sqlStore(engine: Engine): Store {
  return storeOver(engine, inTransactions(engine));
}

/** The store over any database that speaks one of the dialects, however it makes a change whole. */
export function storeOver(engine: Base, writes: Writes): Store {
  const { dialect, prefix } = engine;
  let closed = false;
  let ready = false;

  function requireOpen(): void {
    if (closed) {
      throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed. Make a new one.");
    }
  }

  async function requireReady(): Promise<void> {
    requireOpen();
    if (ready) return;
    requireLatestSchema(await engine.version());
    ready = true;
  }

  async function read<Value>(
    scope: Scope,
    body: (tables: Tables) => Work<Value>,
    mode: "plain" | "snapshot" = "plain",
  ): Promise<Value> {
    await requireReady();
    try {
      return await engine.read(mode, scope.tenant, () => body({ dialect, prefix, scope }));
    } catch (error) {
      // A newer library may have migrated since: what it wrote is not damage, and nothing is missing.
      const puzzling =
        isCoffeechatError(error, "STORE_NOT_MIGRATED") || isCoffeechatError(error, "STORE_CORRUPT");
      if (puzzling) requireLatestSchema(await engine.version());
      throw error;
    }
  }

  /** What is given is called only when the store is open and its tables are as this library knows them. */
  async function write<Value>(body: () => Promise<Value>): Promise<Value> {
    await requireReady();
    return body();
  }

  return {
    capabilities: engine.capabilities,

    async load(scope, contactId) {
      const [at, id] = [parseScope(scope), parseContactId(contactId)];
      return read(at, (tables) => loadContact(tables, id));
    },

    async commit(scope, changes) {
      const at = parseScope(scope);
      checkChanges(changes);
      await write(() => writes.commit(at, changes));
    },

    async *history(scope, contactId, { fromRevision = 1 } = {}) {
      const [at, id] = [parseScope(scope), parseContactId(contactId)];
      for (let from = fromRevision; ; ) {
        const events = await read(at, (tables) => readEvents(tables, id, from, EVENTS_A_READ));
        yield* events;
        const last = events.at(-1);
        if (last === undefined || events.length < EVENTS_A_READ) return;
        from = last.revision + 1;
      }
    },

    async list(scope, query) {
      const [at, asked] = [parseScope(scope), parseContactQuery(query)];
      return read(at, (tables) => listContacts(tables, asked));
    },

    async followUps(scope, query) {
      const [at, asked] = [parseScope(scope), parseFollowUpQuery(query)];
      return read(at, (tables) => listFollowUps(tables, asked));
    },

    async claimFollowUps(request) {
      const asked = parseClaimRequest(request);
      return write(() => writes.claim(asked));
    },

    async settleClaim(claim, outcome) {
      const [handle, end] = [parseClaimHandle(claim), parseClaimOutcome(outcome)];
      return write(() => writes.settle(handle, end));
    },

    async parkedFollowUps(query) {
      const asked = parseParkedQuery(query);
      const everyone = { tenant: asked.tenant, owner: asked.tenant };
      return read(everyone, (tables) => listParked(tables, asked));
    },

    async reviveFollowUp(scope, followUpId) {
      const [at, id] = [parseScope(scope), parseFollowUpId(followUpId)];
      return write(() => writes.revive(at, id));
    },

    async openRequests(scope, recipientKey) {
      const [at, key] = [parseScope(scope), parseRecipientKey(recipientKey)];
      return read(at, (tables) => openRequests(tables, key));
    },

    async *exportAll(scope, { contactId } = {}) {
      const at = parseScope(scope);
      const only = contactId === undefined ? null : parseContactId(contactId);
      yield* exportRecords((mode, body) => read(at, body, mode), only);
    },

    async importAll(scope, records) {
      const at = parseScope(scope);
      const exported = await readExport(records);
      return write(() => writes.bringIn(at, exported));
    },

    async rewrite(scope, rewrites) {
      const at = parseScope(scope);
      checkRewrites(rewrites);
      return write(() => writes.rewrite(at, rewrites));
    },

    async erase(scope, target, erasedAt) {
      const at = parseScope(scope);
      const instant = parseInput(instantSchema, erasedAt, "instant of erasure");
      const id = target === "everything" ? target : parseContactId(target);
      const erased = await write(() => writes.erase(at, id, instant));
      await engine.afterErase();
      return erased;
    },

    async health() {
      return healthOf(async () => {
        requireOpen();
        return engine.version();
      });
    },

    async migrate() {
      requireOpen();
      return engine.migrate();
    },

    async close() {
      closed = true;
    },
  };
}

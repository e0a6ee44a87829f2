import {
  CoffeechatError,
  instantSchema,
  isCoffeechatError,
  parseInput,
} from "@coffeechat/core/model";
import {
  checkChanges,
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
import { claimFollowUps, listParked, reviveFollowUp, settleClaim } from "./claims.js";
import { writeChanges } from "./commit.js";
import { eraseContact, eraseEverything } from "./erase.js";
import { exportRecords } from "./export.js";
import { healthOf } from "./health.js";
import { listContacts, listFollowUps, loadContact, readEvents } from "./read.js";
import { openRequests } from "./recipients.js";
import { knownVersion, requireLatestSchema, type SchemaPlace } from "./schema.js";
import type { Tables } from "./tables.js";
import { writeImport } from "./transfer.js";
import type { Work } from "./work.js";

/** How a database does a piece of work. Each throws CoffeechatErrors only, and tries again where that helps. */
export interface Engine extends SchemaPlace {
  readonly capabilities: StoreCapabilities;
  /** Statements by themselves; `snapshot`: all of them see one moment. */
  read<Value>(mode: "plain" | "snapshot", tenant: string, work: () => Work<Value>): Promise<Value>;
  /** In a transaction: all of it or nothing. */
  write<Value>(tenant: string, work: () => Work<Value>): Promise<Value>;
  migrate(): Promise<Migrated>;
  /** Asks for the version, outside of any tenant. */
  version(): Promise<number>;
  /** What is left to do after an erasure, so that no byte stays. */
  afterErase(): Promise<void>;
}

/** Small enough to let go of memory between two reads, large enough not to count. */
const EVENTS_A_READ = 100;

/** The store over any database that speaks one of the dialects. */
export function sqlStore(engine: Engine): Store {
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

  async function write<Value>(scope: Scope, body: (tables: Tables) => Work<Value>): Promise<Value> {
    await requireReady();
    return engine.write(scope.tenant, function* () {
      // Asked again in the transaction: a newer library may have migrated since.
      requireLatestSchema(yield* knownVersion(engine));
      return yield* body({ dialect, prefix, scope });
    });
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
      await write(at, (tables) => writeChanges(tables, changes));
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
      const everyone = { tenant: asked.tenant, owner: asked.worker };
      return write(everyone, (tables) => claimFollowUps(tables, asked));
    },

    async settleClaim(claim, outcome) {
      const [handle, end] = [parseClaimHandle(claim), parseClaimOutcome(outcome)];
      return write(handle.scope, (tables) => settleClaim(tables, handle, end));
    },

    async parkedFollowUps(query) {
      const asked = parseParkedQuery(query);
      const everyone = { tenant: asked.tenant, owner: asked.tenant };
      return read(everyone, (tables) => listParked(tables, asked));
    },

    async reviveFollowUp(scope, followUpId) {
      const [at, id] = [parseScope(scope), parseFollowUpId(followUpId)];
      return write(at, (tables) => reviveFollowUp(tables, id));
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
      return write(at, (tables) => writeImport(tables, exported));
    },

    async erase(scope, target, erasedAt) {
      const at = parseScope(scope);
      const instant = parseInput(instantSchema, erasedAt, "instant of erasure");
      const id = target === "everything" ? null : parseContactId(target);
      const erased = await write(at, (tables) =>
        id === null ? eraseEverything(tables, instant) : eraseContact(tables, id, instant),
      );
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

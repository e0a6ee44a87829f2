import { CoffeechatError, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  checkChanges,
  parseContactId,
  parseContactQuery,
  parseFollowUpQuery,
  parseScope,
  readExport,
  type Scope,
  type Store,
} from "@coffeechat/core/store";
import { type BusyOptions, retryWhileBusy } from "./busy.js";
import { writeChanges } from "./commit.js";
import { connectionTo } from "./connection.js";
import type { SqliteDatabase } from "./database.js";
import { eraseContact, eraseEverything } from "./erase.js";
import { storeFailure } from "./failure.js";
import { listContacts, listFollowUps, loadContact, readEvents } from "./read.js";
import {
  LATEST_SCHEMA_VERSION,
  migrateSchema,
  parsePrefix,
  requireLatestSchema,
  schemaVersion,
} from "./schema.js";
import type { Tables } from "./tables.js";
import { contactRecords, nextContactId, readTombstones, writeImport } from "./transfer.js";

export interface SqliteStoreOptions extends BusyOptions {
  /** Your client, open: a `Database` of libsql or better-sqlite3, a `DatabaseSync` of node:sqlite. */
  readonly database: SqliteDatabase;
  /** What table names begin with. Default `coffeechat_`. */
  readonly prefix?: string;
  /** `wal` (default) lets others read while one writes; `keep` leaves the journal of your database as it is. */
  readonly journal?: "wal" | "keep";
}

/** Small enough to let go of memory between two reads, large enough not to count. */
const EVENTS_A_READ = 100;

/**
 * A store in your SQLite database, beside your own tables. It opens nothing and closes nothing; call
 * `migrate()` once at start. Its transactions begin with a write lock, so several processes may use
 * one file; it sets `secure_delete` on your connection, so that what is erased is overwritten.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a prefix that is no identifier
 *
 * @example
 * ```ts
 * import Database from "libsql";
 * import { sqliteStore } from "@coffeechat/adapters/sqlite";
 *
 * const store = sqliteStore({ database: new Database(":memory:") });
 * await store.migrate();
 * const health = await store.health();
 * console.log(health.status); // "ready"
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): Store {
  const { database, journal = "wal" } = options;
  const prefix = parsePrefix(options.prefix ?? "coffeechat_");
  const connection = connectionTo(database);
  let closed = false;
  let ready = false;

  function requireOpen(): void {
    if (closed) {
      throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed. Make a new one.");
    }
  }

  function requireReady(): void {
    requireOpen();
    if (ready) return;
    requireLatestSchema(schemaVersion(connection, prefix));
    connection.exec("PRAGMA secure_delete = ON");
    ready = true;
  }

  function read<Value>(scope: Scope, body: (tables: Tables) => Value): Promise<Value> {
    return retryWhileBusy(() => {
      requireReady();
      return body({ connection, prefix, scope });
    }, options);
  }

  function write<Value>(scope: Scope, body: (tables: Tables) => Value): Promise<Value> {
    return retryWhileBusy(() => {
      requireReady();
      return connection.transaction("IMMEDIATE", () => {
        // Asked again under the lock: a newer library may have migrated since.
        requireLatestSchema(schemaVersion(connection, prefix));
        return body({ connection, prefix, scope });
      });
    }, options);
  }

  return {
    capabilities: { durable: true, sharedBetweenProcesses: true, erasesBytes: true },

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

    async *exportAll(scope, { contactId } = {}) {
      const at = parseScope(scope);
      const only = contactId === undefined ? null : parseContactId(contactId);
      const counts = { contacts: 0, events: 0, followUps: 0, tombstones: 0 };
      yield { record: "header", format: 1 };
      let id = only ?? (await read(at, (tables) => nextContactId(tables, "")));
      while (id !== null) {
        const current = id;
        const records = await read(at, (tables) =>
          connection.transaction("DEFERRED", () => contactRecords(tables, current)),
        );
        for (const record of records) {
          if (record.record === "contact") counts.contacts += 1;
          if (record.record === "event") counts.events += 1;
          if (record.record === "follow-up") counts.followUps += 1;
          yield record;
        }
        id = only === null ? await read(at, (tables) => nextContactId(tables, current)) : null;
      }
      for (const tombstone of await read(at, readTombstones)) {
        if (only !== null && tombstone.contactId !== only) continue;
        counts.tombstones += 1;
        yield { record: "tombstone", tombstone };
      }
      yield { record: "end", counts };
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
      await retryWhileBusy(emptyLog, options);
      return erased;
    },

    async health() {
      const latestSchemaVersion = LATEST_SCHEMA_VERSION;
      try {
        requireOpen();
        const version = await retryWhileBusy(() => schemaVersion(connection, prefix), options);
        const status =
          version === latestSchemaVersion
            ? "ready"
            : version < latestSchemaVersion
              ? "needs-migration"
              : "schema-too-new";
        return { status, schemaVersion: version, latestSchemaVersion };
      } catch (error) {
        const { code, message } = storeFailure(error);
        const problem = { code, message };
        return { status: "unavailable", schemaVersion: null, latestSchemaVersion, problem };
      }
    },

    async migrate() {
      requireOpen();
      return retryWhileBusy(() => {
        if (journal === "wal") connection.all("PRAGMA journal_mode = WAL");
        return migrateSchema(connection, prefix);
      }, options);
    },

    async close() {
      closed = true;
    },
  };

  /** The write-ahead log keeps pages as they were before an erasure until it is emptied. */
  function emptyLog(): void {
    const [row] = connection.all("PRAGMA wal_checkpoint(TRUNCATE)");
    if (row === undefined || row.integer("busy") === 0) return;
    throw new CoffeechatError(
      "STORE_BUSY",
      "The data is erased, but another process kept reading, so older pages are still in the write-ahead log. Call `erase` again to empty it.",
    );
  }
}

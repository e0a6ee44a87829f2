import { CoffeechatError } from "@coffeechat/core/model";
import type { Store } from "@coffeechat/core/store";
import { migrateSchema, parsePrefix, type SchemaPlace, schemaVersion } from "../sql/schema.js";
import { sqlStore } from "../sql/store.js";
import { perform, rowsOf } from "../sql/work.js";
import { type BusyOptions, retryWhileBusy } from "./busy.js";
import { connectionTo } from "./connection.js";
import type { SqliteDatabase } from "./database.js";
import { sqliteDialect } from "./dialect.js";

export interface SqliteStoreOptions extends BusyOptions {
  /** Your client, open: a `Database` of libsql or better-sqlite3, a `DatabaseSync` of node:sqlite. */
  readonly database: SqliteDatabase;
  /** What table names begin with. Default `coffeechat_`. */
  readonly prefix?: string;
  /** `wal` (default) lets others read while one writes; `keep` leaves the journal of your database as it is. */
  readonly journal?: "wal" | "keep";
  /**
   * `own` (default): every change is a transaction. `host`: you have one open on this connection, and
   * changes become a part of it, so that they are kept or dropped with your own writes.
   */
  readonly transaction?: "own" | "host";
}

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
  const { database, journal = "wal", transaction = "own" } = options;
  const prefix = parsePrefix(options.prefix ?? "coffeechat_");
  const connection = connectionTo(database, transaction);
  const { answer } = connection;
  let erasesSecurely = false;

  const place: SchemaPlace = {
    dialect: sqliteDialect,
    prefix,
    indexPrefix: prefix,
    *hasVersionTable() {
      const found = yield* rowsOf(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?",
        `${prefix}schema`,
      );
      return found.length > 0;
    },
  };

  /** The write-ahead log keeps pages as they were before an erasure until it is emptied. */
  function emptyLog(): void {
    const [row] = perform(rowsOf("PRAGMA wal_checkpoint(TRUNCATE)"), answer);
    if (row === undefined || row.integer("busy") === 0) return;
    throw new CoffeechatError(
      "STORE_BUSY",
      "The data is erased, but another process kept reading, so older pages are still in the write-ahead log. Call `erase` again to empty it.",
    );
  }

  return sqlStore({
    ...place,
    capabilities: {
      durable: true,
      sharedBetweenProcesses: true,
      erasesBytes: true,
      textSearch: "parts-of-words",
    },

    read(mode, _tenant, work) {
      return retryWhileBusy(
        () =>
          mode === "plain"
            ? perform(work(), answer)
            : connection.transaction("DEFERRED", () => perform(work(), answer)),
        options,
      );
    },

    write(_tenant, work) {
      return retryWhileBusy(() => {
        // A pragma inside a transaction would be too late.
        if (!erasesSecurely) connection.exec("PRAGMA secure_delete = ON");
        erasesSecurely = true;
        return connection.transaction("IMMEDIATE", () => perform(work(), answer));
      }, options);
    },

    version() {
      return retryWhileBusy(() => perform(schemaVersion(place), answer), options);
    },

    migrate() {
      return retryWhileBusy(() => {
        if (journal === "wal") perform(rowsOf("PRAGMA journal_mode = WAL"), answer);
        return connection.transaction("IMMEDIATE", () => perform(migrateSchema(place), answer));
      }, options);
    },

    async afterErase() {
      // Inside the host's transaction nothing is erased yet.
      if (transaction === "own") await retryWhileBusy(emptyLog, options);
    },
  });
}

import type { Store } from "@coffeechat/core/store";
import type { SqliteDatabase } from "./database.js";
import { storeFailure } from "./failure.js";
import { type SqliteStoreOptions, sqliteStore } from "./store.js";
import { whyNotOpened } from "./why-not-opened.js";

export interface OpenSqliteStoreOptions extends Omit<SqliteStoreOptions, "database"> {
  /** A file, made where it is missing, or `:memory:`. */
  readonly path: string;
  /** The class of your client: `Database` of libsql or better-sqlite3, `DatabaseSync` of node:sqlite. */
  readonly Database: new (
    path: string,
  ) => SqliteDatabase & { close(): unknown };
}

/**
 * Opens a database file for a store that owns it, migrates it, and closes it with the store.
 *
 * @throws CoffeechatError `STORE_READ_ONLY` where this process may not write the file or make it in
 *   its folder, `STORE_UNAVAILABLE` where the folder is missing or the path names one,
 *   `STORE_NOT_A_DATABASE`, `STORE_SCHEMA_TOO_NEW`, `STORE_BUSY`
 *
 * @example
 * ```ts
 * import Database from "libsql";
 * import { openSqliteStore } from "@coffeechat/adapters/sqlite";
 *
 * const store = await openSqliteStore({ path: ":memory:", Database });
 * await store.close();
 * ```
 */
export async function openSqliteStore({
  path,
  Database,
  ...options
}: OpenSqliteStoreOptions): Promise<Store> {
  const database = openDatabase(Database, path);
  const store = sqliteStore({ ...options, database });
  try {
    await store.migrate();
  } catch (error) {
    database.close();
    throw error;
  }
  let open = true;
  return {
    ...store,
    async close() {
      await store.close();
      if (open) database.close();
      open = false;
    },
  };
}

function openDatabase(Database: OpenSqliteStoreOptions["Database"], path: string) {
  try {
    return new Database(path);
  } catch (error) {
    throw whyNotOpened(storeFailure(error), path);
  }
}

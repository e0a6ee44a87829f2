import type { Store } from "@coffeechat/core/store";
import Database from "libsql";
import { createPool } from "mysql2/promise";
import pg from "pg";
import { fileStore } from "../../src/file/index.js";
import { mysqlStore } from "../../src/mysql/index.js";
import { postgresStore } from "../../src/postgres/index.js";
import { openSqliteStore } from "../../src/sqlite/index.js";

export const DURABLE_STORES = ["sqlite", "file", "postgres", "mysql"] as const;
export type DurableStore = (typeof DURABLE_STORES)[number];

export interface OpenedStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** A migrated store: in a file of this name, or in a schema or database of this name on the server for tests. */
export async function openStore(kind: DurableStore, place: string): Promise<OpenedStore> {
  switch (kind) {
    case "sqlite": {
      const store = await openSqliteStore({ path: place, Database });
      return { store, close: () => store.close() };
    }
    case "file": {
      const store = fileStore({ path: place });
      await store.migrate();
      return { store, close: () => store.close() };
    }
    case "postgres": {
      const pool = new pg.Pool({ connectionString: process.env.COFFEECHAT_TEST_POSTGRES_URL });
      const store = postgresStore({ client: pool, schema: place });
      await store.migrate();
      return { store, close: () => pool.end() };
    }
    case "mysql": {
      const url = new URL(process.env.COFFEECHAT_TEST_MYSQL_URL ?? "");
      url.pathname = `/${place}`;
      const pool = createPool(url.href);
      const store = mysqlStore({ client: pool });
      await store.migrate();
      return { store, close: () => pool.end() };
    }
  }
}

export function isDurableStore(kind: string | undefined): kind is DurableStore {
  return DURABLE_STORES.some((known) => known === kind);
}

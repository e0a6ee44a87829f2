import type { Store } from "@coffeechat/core/store";
import { asyncEngine } from "../sql/async-engine.js";
import { type RetryOptions, retryRefused } from "../sql/retry.js";
import { parsePrefix, type SchemaPlace } from "../sql/schema.js";
import { sqlStore } from "../sql/store.js";
import { rowsOf } from "../sql/work.js";
import { connectTo, type MysqlClient } from "./client.js";
import { mysqlDialect } from "./dialect.js";
import { isPassing, storeFailure } from "./failure.js";
import { migrateTables } from "./migrate.js";

export interface MysqlStoreOptions extends RetryOptions {
  /** Your client: a `Pool` or `Connection` of `mysql2/promise`, its character set utf8mb4 (the default). A single `Connection` is best left to stores. */
  readonly client: MysqlClient;
  /** What table names begin with. Default `coffeechat_`. */
  readonly prefix?: string;
  /**
   * `own` (default): every change is a transaction. `host`: the client is a connection inside one of
   * yours, and changes become a part of it, so that they are kept or dropped with your own writes.
   * Begin it under READ COMMITTED.
   */
  readonly transaction?: "own" | "host";
  /** How long to wait for a connection of a pool, in milliseconds. Default 5,000. */
  readonly acquireTimeoutMs?: number;
}

/**
 * A store in your MariaDB (10.6 and later) or MySQL (8.0 and later) database, beside your own
 * tables. It opens nothing and closes nothing; call `migrate()` once at start. Writers wait for each
 * other row by row; a deadlock is tried again up to `attempts` times, then the answer is
 * `STORE_BUSY`.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a prefix that is no identifier
 *
 * @example
 * ```typescript
 * import { createPool } from "mysql2/promise";
 * import { mysqlStore } from "@coffeechat/adapters/mysql";
 *
 * const store = mysqlStore({ client: createPool("mysql://app@127.0.0.1/app") });
 * await store.migrate();
 * ```
 */
export function mysqlStore(options: MysqlStoreOptions): Store {
  const { transaction = "own", acquireTimeoutMs = 5_000 } = options;
  const prefix = parsePrefix(options.prefix ?? "coffeechat_");
  const client = connectTo({ client: options.client, transaction, acquireTimeoutMs });
  const refusals = { ...options, failureOf: storeFailure, isPassing };

  const place: SchemaPlace = {
    dialect: mysqlDialect,
    prefix,
    indexPrefix: prefix,
    *hasVersionTable() {
      const found = yield* rowsOf(
        "SELECT 1 AS there FROM information_schema.tables WHERE table_schema = database() AND table_name = ?",
        `${prefix}schema`,
      );
      return found.length > 0;
    },
  };

  return sqlStore(
    asyncEngine({
      ...refusals,
      client,
      place,
      capabilities: {
        durable: true,
        sharedBetweenProcesses: true,
        erasesBytes: false,
        textSearch: "parts-of-words",
      },
      migrate: () =>
        retryRefused(
          () => client.transaction("write", (answer) => migrateTables(place, answer)),
          refusals,
        ),
    }),
  );
}

import type { Store } from "@coffeechat/core/store";
import { asyncEngine } from "../sql/async-engine.js";
import { LATEST_SCHEMA_VERSION } from "../sql/migrations.js";
import type { RetryOptions } from "../sql/retry.js";
import { retryRefused } from "../sql/retry.js";
import { migrateSchema, parsePrefix, type SchemaPlace, schemaVersion } from "../sql/schema.js";
import { sqlStore } from "../sql/store.js";
import { change, performAsync, rowsOf } from "../sql/work.js";
import type { PostgresClient } from "./client.js";
import { connectTo } from "./connect.js";
import { postgresDialect } from "./dialect.js";
import { isPassing, storeFailure } from "./failure.js";
import { SET_TENANT } from "./row-security.js";

export interface PostgresStoreOptions extends RetryOptions {
  /**
   * Your client: a `Pool` or `Client` of pg, `postgres()` of postgres.js, a `PGlite`; with
   * `transaction: "host"` the transaction of any of them. A single `Client` is best left to stores: a
   * statement of yours in between would land in their transactions.
   */
  readonly client: PostgresClient;
  /** What table names begin with. Default `coffeechat_`. */
  readonly prefix?: string;
  /** The schema of the tables, made by `migrate()`. Left out, your search path decides. */
  readonly schema?: string;
  /**
   * `own` (default): every change is a transaction. `host`: the client is inside one of yours, and
   * changes become a part of it, so that they are kept or dropped with your own writes.
   */
  readonly transaction?: "own" | "host";
  /** Whether to tell the database the tenant in each transaction, for {@link rowSecuritySql}. Default `false`. */
  readonly rowSecurity?: boolean;
  /** How long to wait for a connection of a pool, in milliseconds. Default 5,000. */
  readonly acquireTimeoutMs?: number;
}

/**
 * A store in your PostgreSQL database, beside your own tables. It opens nothing and closes nothing;
 * call `migrate()` once at start. Writers wait for each other row by row; a deadlock is tried again
 * up to `attempts` times, then the answer is `STORE_BUSY`.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a prefix or schema that is no identifier
 *
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { postgresStore } from "@coffeechat/adapters/postgres";
 *
 * const store = postgresStore({ client: new PGlite() });
 * await store.migrate();
 * const health = await store.health();
 * console.log(health.status); // "ready"
 * ```
 */
export function postgresStore(options: PostgresStoreOptions): Store {
  const { transaction = "own", acquireTimeoutMs = 5_000, rowSecurity = false } = options;
  const indexPrefix = parsePrefix(options.prefix ?? "coffeechat_");
  const schema = options.schema === undefined ? null : parsePrefix(options.schema);
  const client = connectTo({ client: options.client, transaction, acquireTimeoutMs });
  const refusals = { ...options, failureOf: storeFailure, isPassing };

  const place: SchemaPlace = {
    dialect: postgresDialect,
    prefix: schema === null ? indexPrefix : `${schema}.${indexPrefix}`,
    indexPrefix,
    *hasVersionTable() {
      const found = yield* rowsOf(
        "SELECT 1 AS there WHERE to_regclass(?) IS NOT NULL",
        `${place.prefix}schema`,
      );
      return found.length > 0;
    },
  };

  function* migration() {
    yield* rowsOf("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext(?))", place.prefix);
    if (schema !== null) yield* change(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    const version = yield* schemaVersion(place);
    if (version > 0 && version < LATEST_SCHEMA_VERSION) {
      // Every commit reads the version first: those under way end before anything changes.
      yield* change(`LOCK TABLE ${place.prefix}schema IN ACCESS EXCLUSIVE MODE`);
    }
    return yield* migrateSchema(place);
  }

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
      ...(rowSecurity ? { tenantStatement: (tenant) => rowsOf(SET_TENANT, tenant) } : {}),
      migrate: () =>
        retryRefused(
          () => client.transaction("write", (answer) => performAsync(migration(), answer)),
          refusals,
        ),
    }),
  );
}

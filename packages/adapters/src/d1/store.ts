import type { Scope, Store } from "@coffeechat/core/store";
import { type RetryOptions, retryRefused } from "../sql/retry.js";
import { migrateSchema, parsePrefix, type SchemaPlace, schemaVersion } from "../sql/schema.js";
import { storeOver } from "../sql/store.js";
import { performAsync, rowsOf, type Statement } from "../sql/work.js";
import type { Writes } from "../sql/writes.js";
import { sqliteDialect } from "../sqlite/dialect.js";
import { planClaim, planRevival, planSettling } from "./claims.js";
import { planChanges } from "./commit.js";
import { batchOn, type D1Database, type D1Statement } from "./database.js";
import { planErasing, planErasingAll } from "./erase.js";
import { isOvertaken, saysOf, storeFailure } from "./failure.js";
import { carryOut, type Plan, write } from "./plan.js";
import { answering, ofOneMoment } from "./reading.js";
import { planRewrites } from "./rewrite.js";
import { planBringingIn } from "./transfer.js";

export interface D1StoreOptions extends RetryOptions {
  /** Your binding, such as `env.DB`, or a session of it that begins with `first-primary`. */
  readonly database: D1Database;
  /** What table names begin with. Default `coffeechat_`. */
  readonly prefix?: string;
  /**
   * Statements of your own, kept or dropped together with every change of this store. D1 has no
   * transaction that you could hold open: make a store for the one change that belongs to them.
   */
  readonly alongside?: readonly D1Statement[];
}

/**
 * A store in your Cloudflare D1 database, beside your own tables; call `migrate()` once, for
 * instance when you deploy. D1 knows batches and no open transactions: a change is decided on what
 * was read, and its batch is taken back whole where that no longer holds. Then it begins anew, up to
 * `attempts` times.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a prefix that is no identifier
 *
 * @example
 * ```typescript
 * import { d1Store } from "@coffeechat/adapters/d1";
 *
 * export default {
 *   async fetch(_request: Request, env: { readonly DB: D1Database }) {
 *     const store = d1Store({ database: env.DB });
 *     return Response.json(await store.health());
 *   },
 * };
 * ```
 */
export function d1Store(options: D1StoreOptions): Store {
  const { database, alongside = [] } = options;
  const prefix = parsePrefix(options.prefix ?? "coffeechat_");
  const reading = batchOn(database);
  const writing = batchOn(database, alongside);
  const answer = answering(reading);
  const overtaken = (error: unknown) => isOvertaken(error, prefix);
  const refusals = { ...options, failureOf: storeFailure, isPassing: overtaken };

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

  const version = () => retryRefused(() => performAsync(schemaVersion(place), answer), refusals);
  const tablesOf = (scope: Scope) => ({ dialect: sqliteDialect, prefix, scope });
  const planning = { ...options, prefix, batch: writing, version };
  const act = <Value>(plan: () => Promise<Plan<Value>>) => carryOut(planning, plan);

  const writes: Writes = {
    commit: (scope, changes) =>
      act(async () => ({
        statements: await planChanges(reading, tablesOf(scope), changes),
        value: () => undefined,
      })),
    claim: (request) => act(async () => planClaim({ dialect: sqliteDialect, prefix }, request)),
    settle: (handle, outcome) =>
      act(() => planSettling(reading, tablesOf(handle.scope), handle, outcome)),
    revive: (scope, followUpId) => act(async () => planRevival(tablesOf(scope), followUpId)),
    bringIn: (scope, exported) => act(() => planBringingIn(reading, tablesOf(scope), exported)),
    rewrite: (scope, rewrites) => act(() => planRewrites(reading, tablesOf(scope), rewrites)),
    erase: (scope, target, at) =>
      act(async () =>
        target === "everything"
          ? planErasingAll(tablesOf(scope), at)
          : planErasing(reading, tablesOf(scope), target, at),
      ),
  };

  /** Reads what is missing and makes it in one batch. */
  async function migrate() {
    const missing: Statement[] = [];
    const migrated = await performAsync(migrateSchema(place), async (statement) => {
      if (statement.kind === "rows" || statement.kind === "row") return answer(statement);
      missing.push(write(statement.sql, ...statement.values));
      return { rows: [], changes: 0 };
    });
    if (missing.length > 0) await reading(missing);
    return migrated;
  }

  return storeOver(
    {
      ...place,
      capabilities: {
        durable: true,
        sharedBetweenProcesses: true,
        erasesBytes: false,
        textSearch: "parts-of-words",
      },
      read: (mode, _tenant, work) =>
        retryRefused(
          () => (mode === "plain" ? performAsync(work(), answer) : ofOneMoment(reading, work)),
          refusals,
        ),
      version,
      migrate: () =>
        retryRefused(migrate, {
          ...refusals,
          // Another process was faster; then there is less to do, or nothing.
          isPassing: (error) =>
            overtaken(error) ||
            saysOf(error, "already exists") ||
            saysOf(error, "duplicate column"),
        }),
      async afterErase() {
        // D1 keeps what was erased for its own point-in-time recovery.
      },
    },
    writes,
  );
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mysqlStore } from "@coffeechat/adapters/mysql";
import { postgresStore } from "@coffeechat/adapters/postgres";
import { sqliteStore } from "@coffeechat/adapters/sqlite";
import type { ContactChange, Scope, Store } from "@coffeechat/core/store";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import Database from "libsql";
import { createConnection, createPool } from "mysql2/promise";
import pg from "pg";
import { LATER, TENANT } from "./contacts.js";
import { type BuilderCalls, builderCalls, type KyselyTables } from "./kysely.js";
import { commitStatements, LEASED_UNTIL, parseRows, RAW_SQL, type Value } from "./raw.js";

/** The same work by hand. What answers at once is not made to wait. */
export interface RawCalls {
  load(scope: Scope, id: string): unknown;
  commit(scope: Scope, change: ContactChange): unknown;
  list(scope: Scope): unknown;
  due(scope: Scope): unknown;
  claim(token: string): unknown;
}

export interface Subject {
  readonly name: string;
  readonly store: Store;
  readonly raw: RawCalls;
  /** The same work through a query builder, where it speaks to this client. */
  readonly builder: BuilderCalls | null;
  /** The database's own words on how it would answer. */
  plan(sql: string, values: Value[]): Promise<readonly string[]>;
  /** Lets the database count its rows, so that its plans fit them. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

export async function sqliteSubject(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), "coffeechat-bench-"));
  const database = new Database(join(folder, "bench.db"));
  const store = sqliteStore({ database });
  await store.migrate();
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const kept = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, kept);
    return kept;
  };
  const rows = (sql: string, values: Value[]) => prepared(sql).all(...values);
  const inTransaction = (body: () => void) => {
    database.exec("BEGIN IMMEDIATE");
    body();
    database.exec("COMMIT");
  };
  return {
    name: "SQLite (libsql)",
    store,
    raw: {
      load: ({ tenant, owner }, id) =>
        parseRows(rows(RAW_SQL.load, [tenant, owner, id]), "snapshot"),
      commit(scope, change) {
        inTransaction(() => {
          rows(RAW_SQL.guard, [scope.tenant, scope.owner, change.contactId]);
          for (const [sql, values] of commitStatements(scope, change)) prepared(sql).run(...values);
        });
      },
      list: ({ tenant, owner }) => parseRows(rows(RAW_SQL.list, [tenant, owner]), "snapshot"),
      due: ({ tenant, owner }) => parseRows(rows(RAW_SQL.due, [tenant, owner, LATER]), "follow_up"),
      claim(token) {
        inTransaction(() => {
          for (const row of rows(RAW_SQL.claimable, [TENANT, LATER])) {
            const [owner, id] = [Reflect.get(Object(row), "owner"), Reflect.get(Object(row), "id")];
            prepared(RAW_SQL.lease).run(LEASED_UNTIL, token, "raw", TENANT, owner, id);
            parseRows([row], "follow_up");
          }
        });
      },
    },
    builder: builderCalls(
      new Kysely<KyselyTables>({ dialect: new SqliteDialect({ database: async () => database }) }),
    ),
    plan: async (sql, values) =>
      rows(`EXPLAIN QUERY PLAN ${sql}`, values).map((row) =>
        String(Reflect.get(Object(row), "detail")),
      ),
    analyze: async () => {
      database.exec("ANALYZE");
    },
    async close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type Ask = (sql: string, values: Value[]) => Promise<readonly unknown[]>;

/** The calls by hand over a connection that is awaited. */
function awaitedCalls(
  ask: Ask,
  onConnection: (body: (ask: Ask) => Promise<void>) => Promise<void>,
  lock: string,
): RawCalls {
  return {
    load: async ({ tenant, owner }, id) =>
      parseRows(await ask(RAW_SQL.load, [tenant, owner, id]), "snapshot"),
    commit: (scope, change) =>
      onConnection(async (on) => {
        await on(`${RAW_SQL.guard} FOR UPDATE`, [scope.tenant, scope.owner, change.contactId]);
        for (const [sql, values] of commitStatements(scope, change)) await on(sql, values);
      }),
    list: async ({ tenant, owner }) =>
      parseRows(await ask(RAW_SQL.list, [tenant, owner]), "snapshot"),
    due: async ({ tenant, owner }) =>
      parseRows(await ask(RAW_SQL.due, [tenant, owner, LATER]), "follow_up"),
    claim: (token) =>
      onConnection(async (on) => {
        for (const row of await on(`${RAW_SQL.claimable} ${lock}`, [TENANT, LATER])) {
          const [owner, id] = [Reflect.get(Object(row), "owner"), Reflect.get(Object(row), "id")];
          await on(RAW_SQL.lease, [LEASED_UNTIL, token, "raw", TENANT, String(owner), String(id)]);
          parseRows([row], "follow_up");
        }
      }),
  };
}

export async function postgresSubject(): Promise<Subject | null> {
  const connectionString = process.env.COFFEECHAT_TEST_POSTGRES_URL;
  if (connectionString === undefined) return null;
  const pool = new pg.Pool({ connectionString, options: "-c search_path=store_bench" });
  await pool.query("DROP SCHEMA IF EXISTS store_bench CASCADE");
  await pool.query("CREATE SCHEMA store_bench");
  const store = postgresStore({ client: pool });
  await store.migrate();
  const numbered = (sql: string) => {
    let place = 0;
    return sql.replace(/\?/g, () => {
      place += 1;
      return `$${place}`;
    });
  };
  const texts = new Map<string, string>();
  const textOf = (sql: string) => {
    const text = texts.get(sql) ?? numbered(sql);
    texts.set(sql, text);
    return text;
  };
  const ask: Ask = async (sql, values) => (await pool.query(textOf(sql), values)).rows;
  return {
    name: "PostgreSQL (pg)",
    store,
    raw: awaitedCalls(
      ask,
      async (body) => {
        const client = await pool.connect();
        await client.query("BEGIN");
        await body(async (sql, values) => (await client.query(textOf(sql), values)).rows);
        await client.query("COMMIT");
        client.release();
      },
      "FOR UPDATE SKIP LOCKED",
    ),
    builder: builderCalls(new Kysely<KyselyTables>({ dialect: new PostgresDialect({ pool }) })),
    plan: async (sql, values) =>
      (await ask(`EXPLAIN (COSTS OFF) ${sql}`, values)).map((row) =>
        String(Reflect.get(Object(row), "QUERY PLAN")),
      ),
    analyze: async () => {
      await pool.query("ANALYZE");
    },
    async close() {
      await pool.query("DROP SCHEMA store_bench CASCADE");
      await pool.end();
    },
  };
}

export async function mysqlSubject(): Promise<Subject | null> {
  const address = process.env.COFFEECHAT_TEST_MYSQL_URL;
  if (address === undefined) return null;
  const url = new URL(address);
  const admin = await createConnection(url.href);
  await admin.query("DROP DATABASE IF EXISTS coffeechat_bench");
  await admin.query("CREATE DATABASE coffeechat_bench");
  url.pathname = "/coffeechat_bench";
  const pool = createPool(url.href);
  const store = mysqlStore({ client: pool });
  await store.migrate();
  const ask: Ask = async (sql, values) => {
    const [rows] = await pool.execute(sql, values.map(String));
    return Array.isArray(rows) ? rows : [];
  };
  return {
    name: "MariaDB (mysql2)",
    store,
    raw: awaitedCalls(
      ask,
      async (body) => {
        const client = await pool.getConnection();
        await client.query("START TRANSACTION");
        await body(async (sql, values) => {
          const [rows] = await client.execute(sql, values.map(String));
          return Array.isArray(rows) ? rows : [];
        });
        await client.query("COMMIT");
        client.release();
      },
      "FOR UPDATE SKIP LOCKED",
    ),
    builder: null,
    plan: async (sql, values) =>
      (await ask(`EXPLAIN ${sql}`, values)).map((row) => {
        const of = (column: string) => String(Reflect.get(Object(row), column));
        return `${of("table")}: ${of("type")} by ${of("key")}, ${of("rows")} rows, ${of("Extra")}`;
      }),
    analyze: async () => {
      await pool.query("ANALYZE TABLE coffeechat_contact, coffeechat_follow_up");
    },
    async close() {
      await admin.query("DROP DATABASE coffeechat_bench");
      await admin.end();
      await pool.end();
    },
  };
}

import { postgresStore } from "@coffeechat/adapters/postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { builderCalls, type KyselyTables } from "./kysely.js";
import { type Ask, awaitedCalls } from "./raw.js";
import type { Subject } from "./subject.js";

export async function postgresSubject(): Promise<Subject | null> {
  const connectionString = process.env.COFFEECHAT_TEST_POSTGRES_URL;
  if (connectionString === undefined) return null;
  const pool = new pg.Pool({ connectionString, options: "-c search_path=store_bench" });
  await pool.query("DROP SCHEMA IF EXISTS store_bench CASCADE");
  await pool.query("CREATE SCHEMA store_bench");
  const store = postgresStore({ client: pool });
  await store.migrate();
  const ask: Ask = async (sql, values) => (await pool.query(textOf(sql), values)).rows;
  return {
    name: "PostgreSQL (pg)",
    store,
    raw: awaitedCalls(ask, async (body) => {
      const client = await pool.connect();
      await client.query("BEGIN");
      await body(async (sql, values) => (await client.query(textOf(sql), values)).rows);
      await client.query("COMMIT");
      client.release();
    }),
    builder: builderCalls(new Kysely<KyselyTables>({ dialect: new PostgresDialect({ pool }) })),
    async insert(table, columns, rows) {
      const group = `(${columns.map(() => "?").join(", ")})`;
      const places = rows.map(() => group).join(", ");
      await ask(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${places}`, rows.flat());
    },
    plan: async (sql, values) =>
      (await ask(`EXPLAIN (COSTS OFF) ${sql}`, values)).map((row) =>
        String(Reflect.get(Object(row), "QUERY PLAN")),
      ),
    analyze: async () => {
      // As the server's own cleaning would have left them by now.
      await pool.query("VACUUM ANALYZE");
    },
    async close() {
      await pool.query("DROP SCHEMA store_bench CASCADE");
      await pool.end();
    },
  };
}

const texts = new Map<string, string>();

/** With numbered places for the values. */
function textOf(sql: string): string {
  let text = texts.get(sql);
  if (text === undefined) {
    let place = 0;
    text = sql.replace(/\?/g, () => {
      place += 1;
      return `$${place}`;
    });
    texts.set(sql, text);
  }
  return text;
}

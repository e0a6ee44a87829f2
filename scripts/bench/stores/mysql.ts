import { mysqlStore } from "@coffeechat/adapters/mysql";
import { createConnection, createPool } from "mysql2/promise";
import { type Ask, awaitedCalls } from "./raw.js";
import type { Subject } from "./subject.js";

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
    raw: awaitedCalls(ask, async (body) => {
      const client = await pool.getConnection();
      await client.query("START TRANSACTION");
      await body(async (sql, values) => {
        const [rows] = await client.execute(sql, values.map(String));
        return Array.isArray(rows) ? rows : [];
      });
      await client.query("COMMIT");
      client.release();
    }),
    builder: null,
    async insert(table, columns, rows) {
      await pool.query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ?`, [rows]);
    },
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

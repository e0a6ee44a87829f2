import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteStore } from "@coffeechat/adapters/sqlite";
import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { LATER, TENANT } from "./contacts.js";
import { builderCalls, type KyselyTables } from "./kysely.js";
import { commitStatements, ownerAndId, parseRows, RAW_SQL, type Value } from "./raw.js";
import type { RawCalls, Subject } from "./subject.js";

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
  const inTransaction = (body: () => void) => {
    database.exec("BEGIN IMMEDIATE");
    body();
    database.exec("COMMIT");
  };
  const rows = (sql: string, values: Value[]) => prepared(sql).all(...values);
  const raw: RawCalls = {
    load: ({ tenant, owner }, id) =>
      parseRows([prepared(RAW_SQL.load).get(tenant, owner, id)], "snapshot"),
    commit({ tenant, owner }, change) {
      inTransaction(() => {
        prepared(RAW_SQL.guard).get(tenant, owner, change.contactId);
        for (const [sql, values] of commitStatements({ tenant, owner }, change)) {
          prepared(sql).run(...values);
        }
      });
    },
    list: ({ tenant, owner }) => parseRows(rows(RAW_SQL.list, [tenant, owner]), "snapshot"),
    due: ({ tenant, owner }) => parseRows(rows(RAW_SQL.due, [tenant, owner, LATER]), "follow_up"),
    claim(token, now, until) {
      inTransaction(() => {
        const ready = rows(RAW_SQL.claimable, [TENANT, now]);
        for (const row of ready) {
          prepared(RAW_SQL.lease).run(until, token, "raw", TENANT, ...ownerAndId(row));
        }
        parseRows(ready, "follow_up");
      });
    },
  };
  return {
    name: "SQLite (libsql)",
    store,
    raw,
    builder: builderCalls(
      new Kysely<KyselyTables>({ dialect: new SqliteDialect({ database: async () => database }) }),
    ),
    async insert(table, columns, values) {
      const places = columns.map(() => "?").join(", ");
      const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`;
      inTransaction(() => {
        for (const row of values) prepared(sql).run(...row);
      });
    },
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

import { readFileSync } from "node:fs";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { claim, idsOf } from "../conformance/claim-sample.js";
import { collect } from "../conformance/expect.js";
import { addContact, followUp, HERE } from "../conformance/sample.js";
import { sqliteStore } from "./index.js";

function migrationFile(version: string): string {
  const url = new URL(`../../migrations/sqlite/${version}.sql`, import.meta.url);
  return readFileSync(url, "utf8");
}

describe("the migrations of SQLite", () => {
  it("make the same tables as files of SQL and as code", async () => {
    const tables = "SELECT name, replace(sql, ' ', '') AS sql FROM sqlite_master ORDER BY name";
    const byFiles = new Database(":memory:");
    for (const version of ["001", "002"]) byFiles.exec(migrationFile(version));
    const byCode = new Database(":memory:");
    await sqliteStore({ database: byCode }).migrate();
    expect((await sqliteStore({ database: byFiles }).health()).status).toBe("ready");
    expect(byFiles.prepare(tables).all()).toEqual(byCode.prepare(tables).all());
  });

  it("bring a database of version 1 to now with all its data", async () => {
    const planned = followUp("contact_ana", "followup_1", 1);
    const ana = addContact("contact_ana", {
      facts: { tags: ["ward"] },
      followUps: { create: [planned, followUp("contact_ana", "followup_2", "held")] },
    });
    const now = new Database(":memory:");
    const latest = sqliteStore({ database: now });
    await latest.migrate();
    await latest.commit(HERE, [ana]);
    const old = new Database(":memory:");
    old.exec(migrationFile("001"));
    for (const table of ["contact", "tag", "event", "follow_up"]) copyRows(now, old, table);

    const store = sqliteStore({ database: old });
    expect(await store.health()).toMatchObject({ status: "needs-migration", schemaVersion: 1 });
    expect(await store.migrate()).toEqual({ from: 1, to: 2 });
    expect(await collect(store.exportAll(HERE))).toEqual(await collect(latest.exportAll(HERE)));
    expect(idsOf(await claim(store))).toEqual(["followup_1"]);
  });
});

/** The columns that the older table has. */
function copyRows(from: Database.Database, to: Database.Database, table: string): void {
  const columns = to
    .prepare(`SELECT name FROM pragma_table_info('coffeechat_${table}')`)
    .all()
    .map((row) => String(Reflect.get(Object(row), "name")));
  const places = columns.map(() => "?").join(", ");
  const copy = to.prepare(
    `INSERT INTO coffeechat_${table} (${columns.join(", ")}) VALUES (${places})`,
  );
  for (const row of from.prepare(`SELECT * FROM coffeechat_${table}`).all()) {
    copy.run(...columns.map((column) => Reflect.get(Object(row), column)));
  }
}

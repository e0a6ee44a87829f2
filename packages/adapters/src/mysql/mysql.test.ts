import { readdirSync, readFileSync } from "node:fs";
import type { Store } from "@coffeechat/core/store";
import type { Pool } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { rawViewOfTables, TABLES } from "../sql/raw-view.fixture.js";
import { asMysql, objectionOfMysql } from "./as-mysql.fixture.js";
import { mysqlStore } from "./index.js";
import { MYSQL_URL, poolOnFresh } from "./server.fixture.js";

describe("the SQL of the MySQL store", () => {
  it("is that of MySQL 8 where it makes tables", () => {
    const folder = new URL("../../migrations/mysql/", import.meta.url);
    const statements = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), "utf8").replace(/^--.*$/gm, ""))
      .flatMap((text) => text.split(/;\n/))
      .map((statement) => statement.trim())
      .filter((statement) => statement !== "");
    expect(statements.length).toBeGreaterThan(20);
    expect(statements.map(objectionOfMysql).filter((objection) => objection !== null)).toEqual([]);
  });

  it("is compared with a grammar that knows MariaDB's own words for foreign", () => {
    expect(objectionOfMysql("DELETE FROM tag WHERE tenant = ? RETURNING tag")).toContain(
      "RETURNING",
    );
    expect(objectionOfMysql("SELECT 1 AS `there` FOR UPDATE SKIP LOCKED")).toBeNull();
  });
});

if (MYSQL_URL === undefined) {
  describe("MariaDB or MySQL on a server", () => {
    it.skip("needs COFFEECHAT_TEST_MYSQL_URL");
  });
} else {
  describe("MariaDB or MySQL through a pool of mysql2 that says only what MySQL 8 understands", () => {
    let pool: Pool;

    beforeAll(async () => {
      pool = await poolOnFresh("coffeechat_conformance");
      await mysqlStore({ client: asMysql(pool) }).migrate();
    });
    afterAll(() => pool.end());

    storeConformance<{ readonly store: Store }>({
      name: "mysql2",
      create: async () => {
        for (const table of TABLES) await pool.query(`DELETE FROM coffeechat_${table}`);
        return { store: mysqlStore({ client: asMysql(pool) }) };
      },
      readRaw: () =>
        rawViewOfTables(async (table) => {
          const [rows] = await pool.query(`SELECT * FROM coffeechat_${table}`);
          return Array.isArray(rows) ? rows : [];
        }),
      reopen: async () => mysqlStore({ client: asMysql(pool) }),
      test: { describe, it },
    });
  });
}

import type { Store } from "@coffeechat/core/store";
import type { Pool } from "mysql2/promise";
import { afterAll, beforeAll, describe, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { rawViewOfTables, TABLES } from "../sql/raw-view.fixture.js";
import { mysqlStore } from "./index.js";
import { MYSQL_URL, poolOnFresh } from "./server.fixture.js";

if (MYSQL_URL === undefined) {
  describe("MariaDB or MySQL on a server", () => {
    it.skip("needs COFFEECHAT_TEST_MYSQL_URL");
  });
} else {
  describe("MariaDB or MySQL through a pool of mysql2", () => {
    let pool: Pool;

    beforeAll(async () => {
      pool = await poolOnFresh("coffeechat_conformance");
      await mysqlStore({ client: pool }).migrate();
    });
    afterAll(() => pool.end());

    storeConformance<{ readonly store: Store }>({
      name: "mysql2",
      create: async () => {
        for (const table of TABLES) await pool.query(`DELETE FROM coffeechat_${table}`);
        return { store: mysqlStore({ client: pool }) };
      },
      readRaw: () =>
        rawViewOfTables(async (table) => {
          const [rows] = await pool.query(`SELECT * FROM coffeechat_${table}`);
          return Array.isArray(rows) ? rows : [];
        }),
      reopen: async () => mysqlStore({ client: pool }),
      test: { describe, it },
    });
  });
}

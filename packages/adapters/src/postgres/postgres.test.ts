import type { Store } from "@coffeechat/core/store";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { rawViewOfTables, TABLES } from "../sql/raw-view.fixture.js";
import { type PostgresClient, postgresStore } from "./index.js";
import { freshSchema, POSTGRES_URL, poolIn } from "./server.fixture.js";

interface Opened {
  readonly client: PostgresClient;
  /** Looks at the tables past the store. */
  ask(sql: string): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

function proveWith(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened;

    beforeAll(async () => {
      opened = await open();
      await postgresStore({ client: opened.client }).migrate();
      // The embedded server is compiled first.
    }, 120_000);
    afterAll(() => opened.close());

    storeConformance<{ readonly store: Store }>({
      name,
      create: async () => {
        for (const table of TABLES) await opened.ask(`DELETE FROM coffeechat_${table}`);
        return { store: postgresStore({ client: opened.client }) };
      },
      readRaw: () => rawViewOfTables((table) => opened.ask(`SELECT * FROM coffeechat_${table}`)),
      reopen: async () => postgresStore({ client: opened.client }),
      test: { describe, it },
    });
  });
}

proveWith("PostgreSQL through PGlite", async () => {
  const client = new PGlite();
  return {
    client,
    ask: async (sql) => (await client.query(sql)).rows,
    close: () => client.close(),
  };
});

const url = POSTGRES_URL;
if (url === undefined) {
  describe("PostgreSQL on a server", () => {
    it.skip("needs COFFEECHAT_TEST_POSTGRES_URL");
  });
} else {
  proveWith("PostgreSQL through a pool of pg", async () => {
    await freshSchema("conformance_pool");
    const pool = poolIn("conformance_pool");
    return {
      client: pool,
      ask: async (sql) => (await pool.query(sql)).rows,
      close: () => pool.end(),
    };
  });

  proveWith("PostgreSQL through one connection of pg", async () => {
    await freshSchema("conformance_client");
    const client = new pg.Client({
      connectionString: url,
      options: "-c search_path=conformance_client",
    });
    await client.connect();
    return {
      client,
      ask: async (sql) => (await client.query(sql)).rows,
      close: () => client.end(),
    };
  });

  proveWith("PostgreSQL through postgres.js", async () => {
    await freshSchema("conformance_tagged");
    const sql = postgres(url, {
      connection: { search_path: "conformance_tagged" },
      max: 12,
      onnotice: () => undefined,
    });
    return { client: sql, ask: (text) => sql.unsafe(text), close: () => sql.end() };
  });
}

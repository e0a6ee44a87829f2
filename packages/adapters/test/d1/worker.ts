/** What runs in workerd: one case of the conformance kit on the D1 binding. Bundled by d1.test.ts. */
import { conformanceCases, runConformanceCase } from "../../src/conformance/index.js";
import { type D1Database, d1Store } from "../../src/d1/index.js";
import { rawViewOfTables, TABLES } from "../../src/sql/raw-view.fixture.js";

async function emptyTables(database: D1Database): Promise<void> {
  await database.batch(TABLES.map((table) => database.prepare(`DELETE FROM coffeechat_${table}`)));
}

async function rowsOfTable(database: D1Database, table: string): Promise<readonly unknown[]> {
  const [answer] = await database.batch([database.prepare(`SELECT * FROM coffeechat_${table}`)]);
  return answer?.results ?? [];
}

export default {
  /** The path names the case by its place. Answers with what it failed by, or nothing. */
  async fetch(request: Request, { DB: database }: { readonly DB: D1Database }) {
    const conformanceCase = conformanceCases[Number(new URL(request.url).pathname.slice(1))];
    if (conformanceCase === undefined) return new Response("There is no such case.");
    try {
      await runConformanceCase(conformanceCase, {
        create: async () => {
          await emptyTables(database);
          return { store: d1Store({ database }) };
        },
        readRaw: () => rawViewOfTables((table) => rowsOfTable(database, table)),
        reopen: async () => d1Store({ database }),
        dispose: ({ store }) => store.close(),
      });
      return new Response("");
    } catch (error) {
      return new Response(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  },
};

/**
 * What runs in the browser: every case of the conformance kit on the browser's own IndexedDB. Bundled
 * and loaded by indexeddb.test.ts.
 */
import { deleteDB } from "idb";
import { conformanceCases, runConformanceCase } from "../../src/conformance/index.js";
import { indexedDbStore } from "../../src/indexeddb/index.js";
import { rawViewOfDatabase } from "../../src/indexeddb/raw-view.fixture.js";

export interface CaseResult {
  readonly name: string;
  /** `null` where the case passed. */
  readonly failure: string | null;
}

let made = 0;

async function runAll(): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const conformanceCase of conformanceCases) {
    const { name } = conformanceCase;
    const run = runConformanceCase(conformanceCase, {
      create: async () => {
        made += 1;
        const store = indexedDbStore({ name: `case-${made}` });
        await store.migrate();
        return { store, name: `case-${made}` };
      },
      readRaw: ({ name: database }) => rawViewOfDatabase(database),
      reopen: async ({ name: database }) => indexedDbStore({ name: database }),
      dispose: async ({ store, name: database }) => {
        await store.close();
        await deleteDB(database);
      },
    });
    const failure = await run.then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push({ name, failure });
  }
  return results;
}

Object.assign(globalThis, { runAll });

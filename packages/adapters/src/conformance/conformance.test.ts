import { describe, expect, it } from "vitest";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { type BrokenStore, brokenStores } from "./broken-stores.fixture.js";
import { conformanceCases, runConformanceCase } from "./index.js";

async function casesFailedBy({ make }: BrokenStore): Promise<string[]> {
  const failed: string[] = [];
  for (const conformanceCase of conformanceCases) {
    const run = runConformanceCase(conformanceCase, {
      create: async () => {
        const records: MemoryRecords = new Map();
        return { records, store: make(records) };
      },
      readRaw: async ({ records }) => rawViewOf(records),
    });
    await run.catch(() => failed.push(conformanceCase.name));
  }
  return failed;
}

describe("the conformance kit", () => {
  it.each(brokenStores.map((brokenStore) => [brokenStore.fault, brokenStore] as const))(
    "catches a store that %s",
    async (_fault, brokenStore) => {
      expect(await casesFailedBy(brokenStore)).toContain(brokenStore.caughtBy);
    },
  );

  it("gives every case a name of its own", () => {
    const names = conformanceCases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

import { describe, expect, it } from "vitest";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { brokenClaimStores } from "./broken-claims.fixture.js";
import type { BrokenStore } from "./broken-store.fixture.js";
import { brokenStores } from "./broken-stores.fixture.js";
import { conformanceCases, runConformanceCase } from "./index.js";

const all = [...brokenStores, ...brokenClaimStores];

async function isCaught({ make, caughtBy }: BrokenStore): Promise<boolean> {
  const named = conformanceCases.find(({ name }) => name === caughtBy);
  if (named === undefined) throw new Error(`There is no case "${caughtBy}".`);
  try {
    await runConformanceCase(named, {
      create: async () => {
        const records: MemoryRecords = new Map();
        return { records, store: make(records) };
      },
      readRaw: async ({ records }) => rawViewOf(records),
    });
    return false;
  } catch {
    return true;
  }
}

describe("the conformance kit", () => {
  it.each(all.map((brokenStore) => [brokenStore.fault, brokenStore] as const))(
    "catches a store that %s",
    async (_fault, brokenStore) => {
      expect(await isCaught(brokenStore)).toBe(true);
    },
  );

  it("is tried on at least thirty faults, each another one", () => {
    expect(new Set(all.map(({ fault }) => fault)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(30);
  });

  it("gives every case a name of its own", () => {
    const names = conformanceCases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

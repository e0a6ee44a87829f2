import { storeConformance, type TestFramework } from "../../src/conformance/index.js";
import { memoryStore } from "../../src/memory/index.js";
import { rawViewOf } from "../../src/memory/raw-view.fixture.js";
import type { MemoryRecords } from "../../src/memory/records.js";

/** The kit on a store that does everything right, or, where the test says so, one that forgets. */
export function proveMemoryStore(test: TestFramework): void {
  const forgetful = process.env.FORGETFUL === "yes";
  storeConformance({
    name: "memory",
    create: async () => {
      const records: MemoryRecords = new Map();
      const store = memoryStore({ records });
      return { records, store: forgetful ? { ...store, load: async () => null } : store };
    },
    readRaw: async ({ records }) => rawViewOf(records),
    test,
  });
}

/** The kit under Node's own test runner: `node --import tsx --test node-runner.ts`. */
import { describe, it } from "node:test";
import { storeConformance } from "../../src/conformance/index.js";
import { memoryStore } from "../../src/memory/index.js";
import { rawViewOf } from "../../src/memory/raw-view.fixture.js";
import type { MemoryRecords } from "../../src/memory/records.js";

const forgetful = process.env.FORGETFUL === "yes";

storeConformance({
  name: "memory",
  create: async () => {
    const records: MemoryRecords = new Map();
    const store = memoryStore({ records });
    return { records, store: forgetful ? { ...store, load: async () => null } : store };
  },
  readRaw: async ({ records }) => rawViewOf(records),
  test: { describe, it },
});

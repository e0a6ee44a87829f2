import { describe, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { memoryStore } from "./index.js";
import { rawViewOf } from "./raw-view.fixture.js";
import type { MemoryRecords } from "./records.js";

storeConformance({
  name: "memory",
  create: async () => {
    const records: MemoryRecords = new Map();
    return { records, store: memoryStore({ records }) };
  },
  readRaw: async ({ records }) => rawViewOf(records),
  test: { describe, it },
});

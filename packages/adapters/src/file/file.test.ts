import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "@coffeechat/core/store";
import { describe, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { applyEntry } from "./apply.js";
import { readEntries } from "./entry.js";
import { fileStore } from "./index.js";

interface Subject {
  readonly store: Store;
  readonly folder: string;
}

storeConformance<Subject>({
  name: "a log in a file",
  create: async () => {
    const folder = mkdtempSync(join(tmpdir(), "coffeechat-file-"));
    const store = fileStore({ path: join(folder, "log.jsonl") });
    await store.migrate();
    return { folder, store };
  },
  readRaw: async ({ folder }) => {
    const path = join(folder, "log.jsonl");
    const records: MemoryRecords = new Map();
    for (const entry of readEntries(readFileSync(path)).entries) applyEntry(records, entry);
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), "latin1"))
      .join("\n");
    return { ...rawViewOf(records), text };
  },
  reopen: async ({ folder }) => fileStore({ path: join(folder, "log.jsonl") }),
  dispose: async ({ folder }) => rmSync(folder, { recursive: true }),
  test: { describe, it },
});

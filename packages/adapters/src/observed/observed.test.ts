import { describe, expect, it } from "vitest";
import { collect } from "../conformance/expect.js";
import { storeConformance } from "../conformance/index.js";
import { addContact, HERE } from "../conformance/sample.js";
import { memoryStore } from "../memory/index.js";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { observed, type StoreCall, type StoreCallEnd, spanHooks } from "./index.js";

storeConformance({
  name: "an observed store, also where the hooks throw",
  create: async () => {
    const records: MemoryRecords = new Map();
    const store = observed(memoryStore({ records }), {
      begin() {
        return () => {
          throw new Error("A hook in trouble");
        };
      },
    });
    return { records, store };
  },
  readRaw: async ({ records }) => rawViewOf(records),
  test: { describe, it },
});

function watching() {
  const calls: (StoreCall & StoreCallEnd)[] = [];
  let time = 0;
  const store = observed(memoryStore(), {
    begin: (call) => (end) => calls.push({ ...call, ...end }),
    now: () => {
      time += 5;
      return time;
    },
  });
  return { store, calls };
}

describe("an observed store", () => {
  it("tells method, tenant, time, outcome and counts of each call", async () => {
    const { store, calls } = watching();
    await store.commit(HERE, [addContact("contact_ana"), addContact("contact_ben")]);
    await store.list(HERE, { limit: 10 });
    await collect(store.history(HERE, "contact_ana"));
    await store.health();
    const shared = { tenant: HERE.tenant, milliseconds: 5, outcome: "ok" };
    expect(calls).toEqual([
      { ...shared, method: "commit", items: 2 },
      { ...shared, method: "list", items: 2 },
      { ...shared, method: "history", items: 1 },
      { ...shared, method: "health", tenant: null, items: null },
    ]);
  });

  it("tells the code of what failed, and nothing of anybody", async () => {
    const { store, calls } = watching();
    const ana = addContact("contact_ana");
    await store.commit(HERE, [ana]);
    await expect(store.commit(HERE, [ana])).rejects.toMatchObject({ code: "REVISION_CONFLICT" });
    expect(calls.at(-1)).toMatchObject({ method: "commit", outcome: "REVISION_CONFLICT" });
    expect(JSON.stringify(calls)).not.toMatch(/contact_ana|Ines|student-1/);
  });

  it("ends a call that is iterated when the caller stops", async () => {
    const { store, calls } = watching();
    await store.commit(HERE, [addContact("contact_ana"), addContact("contact_ben")]);
    for await (const record of store.exportAll(HERE)) {
      if (record.record === "contact") break;
    }
    expect(calls.at(-1)).toMatchObject({ method: "exportAll", outcome: "ok", items: 2 });
  });

  it("makes spans", async () => {
    const told: unknown[] = [];
    const traced = observed(
      memoryStore(),
      spanHooks({
        startSpan: (name, { attributes }) => {
          told.push(name, attributes);
          return {
            setAttribute: (key, value) => told.push([key, value]),
            setStatus: (status) => told.push(status),
            end: () => told.push("end"),
          };
        },
      }),
    );
    await traced.load(HERE, "contact_nobody");
    await expect(traced.list(HERE, { limit: 0 })).rejects.toThrow();
    expect(told).toEqual([
      "coffeechat.store.load",
      { "coffeechat.tenant": HERE.tenant },
      ["coffeechat.items", 0],
      "end",
      "coffeechat.store.list",
      { "coffeechat.tenant": HERE.tenant },
      ["error.type", "INVALID_INPUT"],
      { code: 2, message: "INVALID_INPUT" },
      "end",
    ]);
  });
});

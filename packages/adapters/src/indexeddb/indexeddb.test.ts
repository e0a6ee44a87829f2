import "fake-indexeddb/auto";
import type { Store } from "@coffeechat/core/store";
import { deleteDB, openDB } from "idb";
import { describe, expect, it } from "vitest";
import { storeConformance } from "../conformance/index.js";
import { addContact, HERE } from "../conformance/sample.js";
import { indexedDbStore } from "./index.js";
import { rawViewOfDatabase } from "./raw-view.fixture.js";

let made = 0;

storeConformance<{ readonly store: Store; readonly name: string }>({
  name: "IndexedDB",
  create: async () => {
    made += 1;
    const name = `conformance-${made}`;
    const store = indexedDbStore({ name });
    await store.migrate();
    return { store, name };
  },
  readRaw: ({ name }) => rawViewOfDatabase(name),
  reopen: async ({ name }) => indexedDbStore({ name }),
  dispose: async ({ store, name }) => {
    await store.close();
    await deleteDB(name);
  },
  test: { describe, it },
});

describe("an IndexedDB store in a database that does not fit", () => {
  it("asks for a migration before anything else", async () => {
    const store = indexedDbStore({ name: "fresh" });
    expect((await store.health()).status).toBe("needs-migration");
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
    expect(await store.migrate()).toEqual({ from: 0, to: 1 });
    expect(await store.load(HERE, "contact_ana")).toBeNull();
  });

  it("lets a newer page take over, and says that its own library is too old", async () => {
    const store = indexedDbStore({ name: "taken" });
    await store.migrate();
    await store.commit(HERE, [addContact("contact_ana")]);
    const newer = await openDB("taken", 7);
    newer.close();
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
      details: { schemaVersion: 7, latestSchemaVersion: 1 },
    });
    await expect(indexedDbStore({ name: "taken" }).migrate()).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
    });
  });
});

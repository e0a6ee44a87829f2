import type { Store } from "@coffeechat/core/store";
import { describe, expect, it } from "vitest";
import { collect } from "../conformance/expect.js";
import {
  addContact,
  ELSEWHERE,
  followUp,
  HERE,
  researchContact,
  START,
} from "../conformance/sample.js";
import { memoryStore } from "../memory/index.js";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { type EncryptedStore, type EncryptionKeys, encrypted } from "./index.js";

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const first: EncryptionKeys = { current: { id: "first", bytes: bytes(1) }, lookup: bytes(9) };
const second = { id: "second", bytes: bytes(2) };
const both: EncryptionKeys = { ...first, current: second, earlier: [first.current] };
const onlySecond: EncryptionKeys = { ...first, current: second };

const NUMBERS = Array.from({ length: 25 }, (_, number) => number);

/** Contacts with a history and a follow-up each, sealed with the first key. */
async function seeded() {
  const records: MemoryRecords = new Map();
  const inner = memoryStore({ records });
  const old = encrypted(inner, { keys: first });
  for (const number of NUMBERS) {
    const id = `contact_${number}` as const;
    const added = addContact(id, {
      facts: { name: `Ines Quill ${number}`, tags: ["night-ward"] },
      followUps: { create: [followUp(id, `followup_${number}`, number)] },
    });
    await old.commit(HERE, [added]);
    await old.commit(HERE, [researchContact(added.contact)]);
  }
  await old.erase(HERE, "contact_7", START);
  return { records, inner, old };
}

/** Page by page until there is none; `between` happens after each. */
async function resealAll(store: EncryptedStore, between: () => Promise<void> = async () => {}) {
  let [contacts, records] = [0, 0];
  let cursor: string | null = null;
  do {
    const done = await store.reseal(HERE, { limit: 10, ...(cursor === null ? {} : { cursor }) });
    contacts += done.contacts;
    records += done.records;
    cursor = done.nextCursor;
    await between();
  } while (cursor !== null);
  return { contacts, records };
}

describe("sealing anew", () => {
  it("leaves nothing under the earlier key, and everything readable without it", async () => {
    const { records, inner, old } = await seeded();
    const before = await collect(old.exportAll(HERE));
    expect(await resealAll(encrypted(inner, { keys: both }))).toEqual({
      contacts: 24,
      records: 96,
    });
    expect(rawViewOf(records).text).not.toContain("sealed:first:");
    const store = encrypted(inner, { keys: onlySecond });
    expect(await collect(store.exportAll(HERE))).toEqual(before);
    expect(
      (await store.list(HERE, { limit: 50, tag: "night-ward", text: "quill" })).items,
    ).toHaveLength(24);
  });

  it("does nothing the second time, and touches no other owner", async () => {
    const { records, inner, old } = await seeded();
    await old.commit(ELSEWHERE, [addContact("contact_ana")]);
    const store = encrypted(inner, { keys: both });
    await resealAll(store);
    const text = rawViewOf(records).text;
    expect(await resealAll(store)).toEqual({ contacts: 24, records: 0 });
    expect(rawViewOf(records).text).toBe(text);
    expect(text).toContain("sealed:first:");
  });

  it("goes on where it was stopped", async () => {
    const { records, inner } = await seeded();
    const stopped = await encrypted(inner, { keys: both }).reseal(HERE, { limit: 10 });
    expect(stopped).toMatchObject({ contacts: 10, records: 40 });
    const cursor = stopped.nextCursor ?? "";
    const later = encrypted(inner, { keys: both });
    const rest = await later.reseal(HERE, { limit: 100, cursor });
    expect(rest).toEqual({ contacts: 14, records: 56, nextCursor: null });
    expect(rawViewOf(records).text).not.toContain("sealed:first:");
  });

  it("seals what was there before the store was encrypted", async () => {
    const records: MemoryRecords = new Map();
    const inner = memoryStore({ records });
    await inner.commit(HERE, [addContact("contact_ana", { facts: { name: "Ines Quillfeather" } })]);
    const store = encrypted(inner, { keys: first });
    await resealAll(store);
    expect(rawViewOf(records).text.toLowerCase()).not.toContain("quillfeather");
    expect((await store.list(HERE, { limit: 5, text: "quillfeather" })).items).toHaveLength(1);
  });

  it("finds by a new lookup key once it has been through", async () => {
    const { inner } = await seeded();
    const store = encrypted(inner, { keys: { ...first, lookup: bytes(8) } });
    const found = async () =>
      (await store.list(HERE, { limit: 50, tag: "night-ward", text: "quill" })).items.length;
    expect(await found()).toBe(0);
    await resealAll(store);
    expect(await found()).toBe(24);
  });

  it("loses nothing of what is written, moved and erased between its reading and its writing", async () => {
    const { records, inner } = await seeded();
    const writer = encrypted(inner, { keys: both });
    const pending = NUMBERS.filter((number) => number !== 7);
    /** Before each rewrite somebody else changes one contact, moves its follow-up, and erases another one. */
    const busy: Store = {
      ...inner,
      async rewrite(scope, rewrites) {
        const [changed, erased] = [pending.shift(), pending.pop()];
        const contact = await writer.load(HERE, `contact_${changed ?? 0}`);
        if (contact !== null) {
          const moved = followUp(contact.id, `followup_${changed ?? 0}`, 200);
          const change = researchContact(contact, { reason: "Written meanwhile" });
          await writer.commit(HERE, [
            { ...change, followUps: { create: [], move: [moved], cancel: [] } },
          ]);
        }
        if (erased !== undefined) await writer.erase(HERE, `contact_${erased}`, START);
        return inner.rewrite(scope, rewrites);
      },
    };
    await resealAll(encrypted(busy, { keys: both }));
    const changed = NUMBERS.filter((number) => number !== 7 && !pending.includes(number));
    expect(changed.length).toBeGreaterThanOrEqual(6);
    expect(rawViewOf(records).text).not.toContain("sealed:first:");
    const store = encrypted(inner, { keys: onlySecond });
    for (const number of changed.filter((of) => of < 12)) {
      expect(await store.load(HERE, `contact_${number}`)).toMatchObject({
        revision: 3,
        reason: "Written meanwhile",
      });
    }
    const late = (await store.followUps(HERE, { limit: 50 })).items.filter(
      (planned) => planned.status === "due" && planned.window.due > "2026-08",
    );
    expect(late.length).toBe(changed.filter((of) => of < 12).length);
    for (const number of changed.filter((of) => of > 12)) {
      expect(await store.load(HERE, `contact_${number}`)).toBeNull();
    }
  });

  it("gives up where somebody never stops writing with the earlier key", async () => {
    const { inner, old } = await seeded();
    let revision = 2;
    const busy: Store = {
      ...inner,
      async rewrite(scope, rewrites) {
        const contact = await old.load(HERE, "contact_0");
        if (contact !== null) await old.commit(HERE, [researchContact(contact)]);
        revision += 1;
        return inner.rewrite(scope, rewrites);
      },
    };
    await expect(encrypted(busy, { keys: both }).reseal(HERE)).rejects.toMatchObject({
      code: "STORE_BUSY",
    });
    expect((await old.load(HERE, "contact_0"))?.revision).toBe(revision);
  });
});

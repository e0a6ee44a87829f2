import { describe, expect, it } from "vitest";
import { collect } from "../conformance/expect.js";
import { storeConformance } from "../conformance/index.js";
import { addContact, ELSEWHERE, followUp, HERE, researchContact } from "../conformance/sample.js";
import { memoryStore } from "../memory/index.js";
import { rawViewOf } from "../memory/raw-view.fixture.js";
import type { MemoryRecords } from "../memory/records.js";
import { type EncryptionKeys, encrypted } from "./index.js";

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const keys: EncryptionKeys = { current: { id: "first", bytes: bytes(1) }, lookup: bytes(9) };

storeConformance({
  name: "an encrypted store",
  create: async () => {
    const records: MemoryRecords = new Map();
    return { records, store: encrypted(memoryStore({ records }), { keys }) };
  },
  readRaw: async ({ records }) => rawViewOf(records),
  seesPlainText: false,
  test: { describe, it },
});

const SECRETS = [
  "Quillfeather",
  "quillfeather@example.org",
  "Löwenhof",
  "night-ward",
  "Night shift",
];

function secretPerson() {
  const [name = "", email = "", organization = "", tag = "", note = ""] = SECRETS;
  const planned = followUp("contact_ana", "followup_1", 1, `Ask ${name} about ${note}`);
  const ana = addContact("contact_ana", {
    facts: { name: `Ines ${name}`, email, organization, tags: [tag] },
    followUps: { create: [planned] },
  });
  return { ana, next: researchContact(ana.contact, { reason: note, findings: [note] }) };
}

describe("an encrypted store", () => {
  it("shows the database no personal text", async () => {
    const records: MemoryRecords = new Map();
    const store = encrypted(memoryStore({ records }), { keys });
    const { ana, next } = secretPerson();
    await store.commit(HERE, [ana]);
    await store.commit(HERE, [next]);
    const { text } = rawViewOf(records);
    const seen = SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
    expect(seen).toEqual([]);
    expect(await store.load(HERE, "contact_ana")).toEqual(next.contact);
  });

  it("finds by tag and by whole words, and by nothing else", async () => {
    const store = encrypted(memoryStore(), { keys });
    await store.commit(HERE, [secretPerson().ana]);
    const count = async (filter: object) =>
      (await store.list(HERE, { limit: 5, ...filter })).items.length;
    expect(await count({ tag: "night-ward" })).toBe(1);
    expect(await count({ text: "INES quillfeather lowenhof" })).toBe(1);
    expect(await count({ text: "quill" })).toBe(0);
    expect(await count({ tag: "night" })).toBe(0);
  });

  it("reads on under a new key what an earlier one has sealed", async () => {
    const records: MemoryRecords = new Map();
    const inner = memoryStore({ records });
    const { ana, next } = secretPerson();
    await encrypted(inner, { keys }).commit(HERE, [ana]);
    const rotated = {
      ...keys,
      current: { id: "second", bytes: bytes(2) },
      earlier: [keys.current],
    };
    const store = encrypted(inner, { keys: rotated });
    expect(await store.load(HERE, "contact_ana")).toEqual(ana.contact);
    await store.commit(HERE, [next]);
    expect((await collect(store.history(HERE, "contact_ana"))).map(({ event }) => event)).toEqual([
      ...ana.events,
      ...next.events,
    ]);
    expect(
      records.get(JSON.stringify([HERE.tenant, HERE.owner]))?.contacts.get("contact_ana")?.snapshot,
    ).toContain("sealed:second:");
    const late = encrypted(inner, { keys: { ...keys, current: rotated.current } });
    await expect(collect(late.history(HERE, "contact_ana"))).rejects.toMatchObject({
      code: "INVALID_CONFIG",
      details: { keyId: "first" },
    });
  });

  it("is rid of an old key after an export and an import", async () => {
    const old = encrypted(memoryStore(), { keys });
    await old.commit(HERE, [secretPerson().ana]);
    const store = encrypted(memoryStore(), {
      keys: { ...keys, current: { id: "second", bytes: bytes(2) } },
    });
    await store.importAll(ELSEWHERE, await collect(old.exportAll(HERE)));
    expect(await store.load(ELSEWHERE, "contact_ana")).toEqual(secretPerson().ana.contact);
  });

  it("does not open what was changed or moved to another owner", async () => {
    const records: MemoryRecords = new Map();
    const inner = memoryStore({ records });
    const store = encrypted(inner, { keys });
    await store.commit(HERE, [secretPerson().ana]);
    const sealed = await inner.load(HERE, "contact_ana");
    if (sealed === null) throw new Error("The contact is not there.");
    await inner.commit(ELSEWHERE, [{ ...addContact("contact_ana"), contact: sealed }]);
    await expect(store.load(ELSEWHERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_CORRUPT",
    });
  });

  it("seals one text differently each time", async () => {
    const inner = memoryStore();
    const store = encrypted(inner, { keys });
    const [one, two] = ["contact_one", "contact_two"] as const;
    await store.commit(HERE, [addContact(one), addContact(two)]);
    const names = [await inner.load(HERE, one), await inner.load(HERE, two)];
    expect(names[0]?.facts.name.slice(0, 60)).not.toBe(names[1]?.facts.name.slice(0, 60));
  });

  it("refuses keys that are short or share an id", () => {
    const short = { id: "first", bytes: new Uint8Array(16) };
    expect(() => encrypted(memoryStore(), { keys: { ...keys, current: short } })).toThrow(/32/);
    expect(() => encrypted(memoryStore(), { keys: { ...keys, earlier: [keys.current] } })).toThrow(
      /id/,
    );
  });
});

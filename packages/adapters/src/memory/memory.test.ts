import { describe, it } from "vitest";
import { type RawView, storeConformance } from "../conformance/index.js";
import { memoryStore } from "./index.js";
import type { MemoryRecords } from "./records.js";

storeConformance({
  name: "memory",
  create: async () => {
    const records: MemoryRecords = new Map();
    return { records, store: memoryStore({ records }) };
  },
  readRaw: async ({ records }) => rawView(records),
  test: { describe, it },
});

function rawView(records: MemoryRecords): RawView {
  const owners = [...records.values()];
  const sum = (count: (owner: (typeof owners)[number]) => number) =>
    owners.reduce((total, owner) => total + count(owner), 0);
  return {
    contacts: sum(({ contacts }) => contacts.size),
    events: sum(({ events }) => [...events.values()].flat().length),
    followUps: sum(({ followUps }) => followUps.size),
    tombstones: sum(
      ({ erasedContacts, erasedEverything }) =>
        erasedContacts.size + (erasedEverything === null ? 0 : 1),
    ),
    text: JSON.stringify([...records], (_key, value: unknown) =>
      value instanceof Map ? [...value] : value,
    ),
  };
}

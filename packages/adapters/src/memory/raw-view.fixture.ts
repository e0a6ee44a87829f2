import type { RawView } from "../conformance/index.js";
import type { MemoryRecords } from "./records.js";

/** What a memory store keeps, seen past it. */
export function rawViewOf(records: MemoryRecords): RawView {
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

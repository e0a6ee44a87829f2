import { openDB } from "idb";
import type { RawView } from "../conformance/index.js";

/** Every row of a store's database, read past the store. */
export async function rawViewOfDatabase(name: string): Promise<RawView> {
  const database = await openDB(name);
  const rows = async (table: string): Promise<unknown[]> => database.getAll(table);
  const [contacts, events, followUps, tombstones, requests] = [
    await rows("contact"),
    await rows("event"),
    await rows("followUp"),
    await rows("tombstone"),
    await rows("request"),
  ];
  database.close();
  return {
    contacts: contacts.length,
    events: events.length,
    followUps: followUps.length,
    tombstones: tombstones.length,
    text: [contacts, events, followUps, tombstones, requests]
      .flat()
      .flatMap((row) => Object.values(Object(row)))
      .map(String)
      .join("\n"),
  };
}

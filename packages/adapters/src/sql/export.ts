import type { ContactId } from "@coffeechat/core/model";
import type { ExportRecord } from "@coffeechat/core/store";
import type { Tables } from "./tables.js";
import { contactRecords, nextContactId, readTombstones } from "./transfer.js";
import type { Work } from "./work.js";

type Read = <Value>(
  mode: "plain" | "snapshot",
  body: (tables: Tables) => Work<Value>,
) => Promise<Value>;

/** An export, one contact in memory at a time and each of one moment. */
export async function* exportRecords(
  read: Read,
  only: ContactId | null,
): AsyncGenerator<ExportRecord> {
  const counts = { contacts: 0, events: 0, followUps: 0, tombstones: 0 };
  yield { record: "header", format: 1 };
  let id = only ?? (await read("plain", (tables) => nextContactId(tables, "")));
  while (id !== null) {
    const current = id;
    for (const record of await read("snapshot", (tables) => contactRecords(tables, current))) {
      if (record.record === "contact") counts.contacts += 1;
      if (record.record === "event") counts.events += 1;
      if (record.record === "follow-up") counts.followUps += 1;
      yield record;
    }
    id = only === null ? await read("plain", (tables) => nextContactId(tables, current)) : null;
  }
  for (const tombstone of await read("plain", readTombstones)) {
    if (only !== null && tombstone.contactId !== only) continue;
    counts.tombstones += 1;
    yield { record: "tombstone", tombstone };
  }
  yield { record: "end", counts };
}

import type { ExportRecord, ReadExport } from "./export-record.js";

/** An export that was read and proven, as records once more: for stores around stores. */
export function* recordsOfExport({ contacts, tombstones }: ReadExport): Generator<ExportRecord> {
  const counts = { contacts: 0, events: 0, followUps: 0, tombstones: tombstones.length };
  yield { record: "header", format: 1 };
  for (const { contact, recipient, events, followUps, deliveries } of contacts) {
    counts.contacts += 1;
    yield { record: "contact", contact, ...(recipient === undefined ? {} : { recipient }) };
    for (const [index, event] of events.entries()) {
      counts.events += 1;
      yield { record: "event", revision: index + 1, event };
    }
    for (const followUp of followUps) {
      counts.followUps += 1;
      const found = deliveries.find(({ followUpId }) => followUpId === followUp.id);
      yield {
        record: "follow-up",
        followUp,
        ...(found === undefined ? {} : { delivery: found.delivery }),
      };
    }
  }
  for (const tombstone of tombstones) yield { record: "tombstone", tombstone };
  yield { record: "end", counts };
}

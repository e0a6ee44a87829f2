import { CoffeechatError } from "@coffeechat/core/model";
import { setDelivery } from "../memory/claims.js";
import { commitChanges } from "../memory/commit.js";
import { type MemoryRecords, recordsOf } from "../memory/records.js";
import { type DeliveryEntry, type Entry, LOG_VERSION } from "./entry.js";

/** Does again what an entry says. */
export function applyEntry(all: MemoryRecords, entry: Entry): void {
  switch (entry.entry) {
    case "log":
      requireKnown(entry.version);
      return;
    case "commit":
      commitChanges(all, recordsOf(all, entry.scope), entry.changes);
      return;
    case "deliveries":
      for (const { scope, id, delivery } of entry.deliveries) {
        setDelivery(recordsOf(all, scope), id, delivery);
      }
      return;
    case "contact": {
      const records = recordsOf(all, entry.scope);
      records.contacts.set(entry.id, entry.record);
      records.events.set(entry.id, [...entry.events]);
      for (const [id, followUp] of entry.followUps) records.followUps.set(id, followUp);
      return;
    }
    case "tombstone": {
      const records = recordsOf(all, entry.scope);
      if (entry.contactId === null) records.erasedEverything = entry.at;
      else records.erasedContacts.set(entry.contactId, entry.at);
    }
  }
}

/** @throws CoffeechatError `STORE_SCHEMA_TOO_NEW` */
function requireKnown(version: number): void {
  if (version <= LOG_VERSION) return;
  throw new CoffeechatError(
    "STORE_SCHEMA_TOO_NEW",
    `The log is of version ${version}, written by a newer library than this one, which knows version ${LOG_VERSION}. Upgrade @coffeechat/adapters. Nothing was changed.`,
    { details: { schemaVersion: version, latestSchemaVersion: LOG_VERSION } },
  );
}

/** Everything that is, as the shortest log that says so. */
export function* entriesOf(all: MemoryRecords): Generator<Entry> {
  yield { entry: "log", version: LOG_VERSION };
  for (const { scope, contacts, events, followUps, ...owner } of all.values()) {
    for (const [id, record] of contacts) {
      yield {
        entry: "contact",
        scope,
        id,
        record,
        events: events.get(id) ?? [],
        followUps: [...followUps].filter(([, { contactId }]) => contactId === id),
      };
    }
    for (const [contactId, at] of owner.erasedContacts) {
      yield { entry: "tombstone", scope, contactId, at };
    }
    if (owner.erasedEverything !== null) {
      yield { entry: "tombstone", scope, contactId: null, at: owner.erasedEverything };
    }
  }
}

/** The deliveries that have changed since they were noted. */
export function changedDeliveries(
  all: MemoryRecords,
  before: ReadonlyMap<string, unknown>,
): DeliveryEntry[] {
  return noted(all)
    .filter(([key, { delivery }]) => before.get(key) !== delivery)
    .map(([, entry]) => entry);
}

/** Each delivery as it is now, to compare with later. */
export function noteDeliveries(all: MemoryRecords): ReadonlyMap<string, unknown> {
  return new Map(noted(all).map(([key, { delivery }]) => [key, delivery]));
}

function noted(all: MemoryRecords): (readonly [string, DeliveryEntry])[] {
  return [...all].flatMap(([key, { scope, followUps }]) =>
    [...followUps].map(([id, { delivery }]) => [`${key} ${id}`, { scope, id, delivery }] as const),
  );
}

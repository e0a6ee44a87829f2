// For this file's own check. The types that are packed name nothing of it: `npm run check:pack`
// compiles them in a program without a page as well.
/// <reference lib="dom" />
import { CoffeechatError } from "@coffeechat/core/model";
import type { Delivery } from "@coffeechat/core/store";
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";

export const LATEST_VERSION = 1;

interface Owned {
  readonly tenant: string;
  readonly owner: string;
}

export interface ContactRow extends Owned {
  readonly id: string;
  readonly revision: number;
  readonly addedAt: string;
  readonly searchText: string;
  /** JSON, as in every other store: what is read back is nobody else's object. */
  readonly snapshot: string;
}

export interface EventRow extends Owned {
  readonly contactId: string;
  readonly revision: number;
  readonly id: string;
  readonly json: string;
}

export interface FollowUpRow extends Owned, Delivery {
  readonly id: string;
  readonly contactId: string;
  readonly due: string;
  readonly json: string;
}

export interface TombstoneRow extends Owned {
  /** Empty for everything of the owner. */
  readonly contactId: string;
  readonly erasedAt: string;
}

export interface RequestRow extends Owned {
  readonly contactId: string;
  readonly recipientKey: string;
}

export interface Schema extends DBSchema {
  contact: {
    key: [string, string, string];
    value: ContactRow;
    indexes: { age: [string, string, string, string] };
  };
  event: {
    key: [string, string, string, number];
    value: EventRow;
    indexes: { identity: [string, string, string, string] };
  };
  followUp: {
    key: [string, string, string];
    value: FollowUpRow;
    indexes: {
      due: [string, string, string, string];
      contact: [string, string, string, string];
      turn: [string, string, string, string];
    };
  };
  tombstone: { key: [string, string, string]; value: TombstoneRow };
  request: {
    key: [string, string, string];
    value: RequestRow;
    indexes: { recipient: [string, string, string] };
  };
}

export type Table = "contact" | "event" | "followUp" | "tombstone" | "request";
export const TABLES: Table[] = ["contact", "event", "followUp", "tombstone", "request"];

export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, Table[], "readonly" | "readwrite">;
export type Writing = IDBPTransaction<Schema, Table[], "readwrite">;

/** Opens the database and brings it up to date; a tab that holds an older version open lets go of it. */
export function openDatabase(name: string, whenTaken: () => void): Promise<Database> {
  return openDB<Schema>(name, LATEST_VERSION, {
    upgrade(database, from) {
      if (from < 1) makeTables(database);
    },
    blocking(_current, _blocked, event) {
      const target: unknown = event.target;
      if (target instanceof IDBDatabase) target.close();
      whenTaken();
    },
  });
}

function makeTables(database: Database): void {
  const contact = database.createObjectStore("contact", { keyPath: ["tenant", "owner", "id"] });
  contact.createIndex("age", ["tenant", "owner", "addedAt", "id"]);
  const event = database.createObjectStore("event", {
    keyPath: ["tenant", "owner", "contactId", "revision"],
  });
  event.createIndex("identity", ["tenant", "owner", "contactId", "id"]);
  const followUp = database.createObjectStore("followUp", { keyPath: ["tenant", "owner", "id"] });
  followUp.createIndex("due", ["tenant", "owner", "due", "id"]);
  followUp.createIndex("contact", ["tenant", "owner", "contactId", "due"]);
  followUp.createIndex("turn", ["tenant", "claimableAt", "owner", "id"]);
  database.createObjectStore("tombstone", { keyPath: ["tenant", "owner", "contactId"] });
  const request = database.createObjectStore("request", {
    keyPath: ["tenant", "owner", "contactId"],
  });
  request.createIndex("recipient", ["tenant", "recipientKey", "owner"]);
}

/** The version of the database in this browser, 0 where there is none; opens nothing. */
export async function versionOf(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return databases.find((database) => database.name === name)?.version ?? 0;
}

/** @throws CoffeechatError `STORE_NOT_MIGRATED`, `STORE_SCHEMA_TOO_NEW` */
export function requireLatest(version: number): void {
  if (version === LATEST_VERSION) return;
  const details = { schemaVersion: version, latestSchemaVersion: LATEST_VERSION };
  if (version < LATEST_VERSION) {
    throw new CoffeechatError(
      "STORE_NOT_MIGRATED",
      "The store's database is not there yet. Call `migrate()` before anything else.",
      { details },
    );
  }
  throw new CoffeechatError(
    "STORE_SCHEMA_TOO_NEW",
    `The store's database is at version ${version}, written by a newer library than this one, which knows version ${LATEST_VERSION}. Reload the page to get it. Nothing was changed.`,
    { details },
  );
}

/** Every key that begins with these parts: arrays sort behind all texts and numbers. */
export function beginningWith(...parts: string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}

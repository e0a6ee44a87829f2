import { CoffeechatError } from "@coffeechat/core/model";
import type { Migrated } from "@coffeechat/core/store";
import type { Connection } from "./connection.js";

/**
 * What brings the schema from each version to the next; the first brings an empty database to
 * version 1. Published ones are never edited: databases have them behind them.
 */
const MIGRATIONS: readonly ((prefix: string) => readonly string[])[] = [
  (prefix) => [
    `CREATE TABLE ${prefix}contact (
      tenant TEXT NOT NULL,
      owner TEXT NOT NULL,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      state TEXT NOT NULL,
      source TEXT NOT NULL,
      added_at TEXT NOT NULL,
      tags TEXT NOT NULL,
      search_text TEXT NOT NULL,
      snapshot TEXT NOT NULL,
      PRIMARY KEY (tenant, owner, id)
    )`,
    `CREATE INDEX ${prefix}contact_by_age ON ${prefix}contact (tenant, owner, added_at, id)`,
    `CREATE INDEX ${prefix}contact_by_state ON ${prefix}contact (tenant, owner, state, added_at, id)`,
    `CREATE INDEX ${prefix}contact_by_source ON ${prefix}contact (tenant, owner, source, added_at, id)`,
    `CREATE TABLE ${prefix}tag (
      tenant TEXT NOT NULL,
      owner TEXT NOT NULL,
      tag TEXT NOT NULL,
      added_at TEXT NOT NULL,
      contact_id TEXT NOT NULL,
      PRIMARY KEY (tenant, owner, tag, added_at, contact_id)
    ) WITHOUT ROWID`,
    `CREATE INDEX ${prefix}tag_by_contact ON ${prefix}tag (tenant, owner, contact_id)`,
    `CREATE TABLE ${prefix}event (
      tenant TEXT NOT NULL,
      owner TEXT NOT NULL,
      contact_id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      id TEXT NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (tenant, owner, contact_id, revision)
    )`,
    `CREATE UNIQUE INDEX ${prefix}event_by_id ON ${prefix}event (tenant, owner, contact_id, id)`,
    `CREATE TABLE ${prefix}follow_up (
      tenant TEXT NOT NULL,
      owner TEXT NOT NULL,
      id TEXT NOT NULL,
      contact_id TEXT NOT NULL,
      due TEXT NOT NULL,
      follow_up TEXT NOT NULL,
      PRIMARY KEY (tenant, owner, id)
    )`,
    `CREATE INDEX ${prefix}follow_up_by_due ON ${prefix}follow_up (tenant, owner, due, id)`,
    `CREATE INDEX ${prefix}follow_up_by_contact ON ${prefix}follow_up (tenant, owner, contact_id, due, id)`,
    `CREATE TABLE ${prefix}tombstone (
      tenant TEXT NOT NULL,
      owner TEXT NOT NULL,
      contact_id TEXT NOT NULL,
      erased_at TEXT NOT NULL,
      PRIMARY KEY (tenant, owner, contact_id)
    ) WITHOUT ROWID`,
  ],
];

export const LATEST_SCHEMA_VERSION = MIGRATIONS.length;

/** @throws CoffeechatError `INVALID_CONFIG` */
export function parsePrefix(prefix: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(prefix)) return prefix;
  throw new CoffeechatError(
    "INVALID_CONFIG",
    "A table prefix begins with a letter and holds letters, digits and underscores only, 40 at most.",
    { issues: [{ path: "prefix", expected: "a prefix such as coffeechat_" }] },
  );
}

/** 0 where the store's tables are not there yet. */
export function schemaVersion(connection: Connection, prefix: string): number {
  const [table] = connection.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?",
    `${prefix}schema`,
  );
  if (table === undefined) return 0;
  const [row] = connection.all(`SELECT max(version) AS version FROM ${prefix}schema`);
  return row?.integer("version") ?? 0;
}

/** @throws CoffeechatError `STORE_NOT_MIGRATED`, `STORE_SCHEMA_TOO_NEW` */
export function requireLatestSchema(version: number): void {
  if (version === LATEST_SCHEMA_VERSION) return;
  const details = { schemaVersion: version, latestSchemaVersion: LATEST_SCHEMA_VERSION };
  if (version < LATEST_SCHEMA_VERSION) {
    throw new CoffeechatError(
      "STORE_NOT_MIGRATED",
      `The store's tables are at version ${version}; this library needs version ${LATEST_SCHEMA_VERSION}. Call \`migrate()\` first.`,
      { details },
    );
  }
  throw new CoffeechatError(
    "STORE_SCHEMA_TOO_NEW",
    `The store's tables are at version ${version}, written by a newer library than this one, which knows version ${LATEST_SCHEMA_VERSION}. Upgrade @coffeechat/adapters. Nothing was changed.`,
    { details },
  );
}

/** Runs what is missing in one transaction, under a write lock: two processes at once do it once. */
export function migrateSchema(connection: Connection, prefix: string): Migrated {
  return connection.transaction("IMMEDIATE", () => {
    const from = schemaVersion(connection, prefix);
    if (from > LATEST_SCHEMA_VERSION) requireLatestSchema(from);
    if (from === 0) {
      connection.exec(
        `CREATE TABLE IF NOT EXISTS ${prefix}schema (version INTEGER NOT NULL PRIMARY KEY)`,
      );
    }
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (index < from) continue;
      for (const statement of statements(prefix)) connection.exec(statement);
      connection.run(`INSERT INTO ${prefix}schema (version) VALUES (?)`, index + 1);
    }
    return { from, to: LATEST_SCHEMA_VERSION };
  });
}

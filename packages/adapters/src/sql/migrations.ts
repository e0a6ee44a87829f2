import type { Dialect } from "./dialect.js";

/** How many bytes fit into each key: as many as the model allows in UTF-8, and the escapes of a tag. */
const NAME = 800;
const ID = 140;
const TAG = 600;
const INSTANT = 40;
const STATE = 40;
const PROBLEM = 6_002;

/** The statements that bring a schema from one version to the next. */
export type Migration = (
  dialect: Dialect,
  prefix: string,
  indexPrefix: string,
) => readonly string[];

/**
 * The first brings an empty database to version 1, each other one to the next version. Published
 * ones are never edited: databases have them behind them. Indexes live in the schema of their table,
 * so their names go without it.
 */
export const MIGRATIONS: readonly Migration[] = [
  ({ types, table, keyedTable }, prefix, index) => [
    `CREATE TABLE ${prefix}contact (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      id ${types.key(ID)} NOT NULL,
      revision ${types.integer} NOT NULL,
      state ${types.key(STATE)} NOT NULL,
      source ${types.key(STATE)} NOT NULL,
      added_at ${types.key(INSTANT)} NOT NULL,
      tags ${types.text} NOT NULL,
      search_text ${types.text} NOT NULL,
      snapshot ${types.text} NOT NULL,
      PRIMARY KEY (tenant, owner, id)
    )${table}`,
    `CREATE INDEX ${index}contact_by_age ON ${prefix}contact (tenant, owner, added_at, id)`,
    `CREATE INDEX ${index}contact_by_state ON ${prefix}contact (tenant, owner, state, added_at, id)`,
    `CREATE INDEX ${index}contact_by_source ON ${prefix}contact (tenant, owner, source, added_at, id)`,
    `CREATE TABLE ${prefix}tag (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      tag ${types.key(TAG)} NOT NULL,
      added_at ${types.key(INSTANT)} NOT NULL,
      contact_id ${types.key(ID)} NOT NULL,
      PRIMARY KEY (tenant, owner, tag, added_at, contact_id)
    )${keyedTable}`,
    `CREATE INDEX ${index}tag_by_contact ON ${prefix}tag (tenant, owner, contact_id)`,
    `CREATE TABLE ${prefix}event (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      contact_id ${types.key(ID)} NOT NULL,
      revision ${types.integer} NOT NULL,
      id ${types.key(ID)} NOT NULL,
      event ${types.text} NOT NULL,
      PRIMARY KEY (tenant, owner, contact_id, revision)
    )${table}`,
    `CREATE UNIQUE INDEX ${index}event_by_id ON ${prefix}event (tenant, owner, contact_id, id)`,
    `CREATE TABLE ${prefix}follow_up (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      id ${types.key(ID)} NOT NULL,
      contact_id ${types.key(ID)} NOT NULL,
      due ${types.key(INSTANT)} NOT NULL,
      follow_up ${types.text} NOT NULL,
      PRIMARY KEY (tenant, owner, id)
    )${table}`,
    `CREATE INDEX ${index}follow_up_by_due ON ${prefix}follow_up (tenant, owner, due, id)`,
    `CREATE INDEX ${index}follow_up_by_contact ON ${prefix}follow_up (tenant, owner, contact_id, due, id)`,
    `CREATE TABLE ${prefix}tombstone (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      contact_id ${types.key(ID)} NOT NULL,
      erased_at ${types.key(INSTANT)} NOT NULL,
      PRIMARY KEY (tenant, owner, contact_id)
    )${keyedTable}`,
  ],
  ({ types, table, keyedTable }, prefix, index) => [
    ...[
      `claimable_at ${types.key(INSTANT)} NOT NULL DEFAULT ''`,
      `attempts ${types.integer} NOT NULL DEFAULT 0`,
      `token ${types.key(STATE)} NOT NULL DEFAULT ''`,
      `worker ${types.key(NAME)} NOT NULL DEFAULT ''`,
      `settled_at ${types.key(INSTANT)} NOT NULL DEFAULT ''`,
      `problem ${types.key(PROBLEM)} NOT NULL DEFAULT ''`,
    ].map((column) => `ALTER TABLE ${prefix}follow_up ADD COLUMN ${column}`),
    `UPDATE ${prefix}follow_up SET claimable_at = due WHERE claimable_at = ''`,
    `CREATE INDEX ${index}follow_up_by_turn ON ${prefix}follow_up (tenant, claimable_at, owner, id)`,
    `CREATE TABLE ${prefix}recipient (
      tenant ${types.key(NAME)} NOT NULL,
      recipient_key ${types.key(ID)} NOT NULL,
      open_requests ${types.integer} NOT NULL,
      PRIMARY KEY (tenant, recipient_key)
    )${keyedTable}`,
    `CREATE TABLE ${prefix}request (
      tenant ${types.key(NAME)} NOT NULL,
      owner ${types.key(NAME)} NOT NULL,
      contact_id ${types.key(ID)} NOT NULL,
      recipient_key ${types.key(ID)} NOT NULL,
      PRIMARY KEY (tenant, owner, contact_id)
    )${table}`,
    `CREATE INDEX ${index}request_by_recipient ON ${prefix}request (tenant, recipient_key, owner)`,
  ],
];

export const LATEST_SCHEMA_VERSION = MIGRATIONS.length;

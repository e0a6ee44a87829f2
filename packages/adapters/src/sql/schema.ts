import { CoffeechatError } from "@coffeechat/core/model";
import type { Migrated } from "@coffeechat/core/store";
import type { Dialect } from "./dialect.js";
import { LATEST_SCHEMA_VERSION, MIGRATIONS } from "./migrations.js";
import { change, rowOf, type Work } from "./work.js";

/** Where a store's tables are. */
export interface SchemaPlace {
  readonly dialect: Dialect;
  /** What table names begin with: a prefix, perhaps a schema before it. */
  readonly prefix: string;
  /** The prefix alone. */
  readonly indexPrefix: string;
  /** Whether the table that keeps the version is there. */
  hasVersionTable(): Work<boolean>;
}

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
export function* schemaVersion(place: SchemaPlace): Work<number> {
  if (!(yield* place.hasVersionTable())) return 0;
  return yield* knownVersion(place);
}

/** Where the tables are known to be there: one statement, which fails where they are gone. */
export function* knownVersion({ prefix }: Pick<SchemaPlace, "prefix">): Work<number> {
  const row = yield* rowOf(`SELECT coalesce(max(version), 0) AS version FROM ${prefix}schema`);
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

/** Runs what is missing; to be called under a lock, so that two processes at once do it once. */
export function* migrateSchema(place: SchemaPlace): Work<Migrated> {
  const from = yield* schemaVersion(place);
  if (from > LATEST_SCHEMA_VERSION) requireLatestSchema(from);
  for (const statement of statementsFrom(place, from)) yield* change(statement);
  return { from, to: LATEST_SCHEMA_VERSION };
}

/** Every statement that is missing from a schema of this version. */
function statementsFrom(place: SchemaPlace, from: number): string[] {
  return MIGRATIONS.flatMap((_migration, index) =>
    index < from ? [] : migrationStatements(place, index + 1),
  );
}

/** The statements that bring the schema to this version from the one before. */
export function migrationStatements(
  { dialect, prefix, indexPrefix }: Omit<SchemaPlace, "hasVersionTable">,
  version: number,
): string[] {
  const migration = MIGRATIONS[version - 1];
  const statements = migration?.(dialect, prefix, indexPrefix) ?? [];
  const versionTable = `CREATE TABLE IF NOT EXISTS ${prefix}schema (version ${dialect.types.integer} NOT NULL PRIMARY KEY)${dialect.table}`;
  return [
    ...(version === 1 ? [versionTable] : []),
    ...statements,
    `INSERT INTO ${prefix}schema (version) VALUES (${version})`,
  ];
}

import { mysqlDialect } from "../../../packages/adapters/src/mysql/dialect.js";
import { postgresDialect } from "../../../packages/adapters/src/postgres/dialect.js";
import { rowSecuritySql } from "../../../packages/adapters/src/postgres/row-security.js";
import { LATEST_SCHEMA_VERSION } from "../../../packages/adapters/src/sql/migrations.js";
import { migrationStatements } from "../../../packages/adapters/src/sql/schema.js";
import { sqliteDialect } from "../../../packages/adapters/src/sqlite/dialect.js";
import type { GeneratedFile } from "../generated-file.js";

const DIALECTS = { sqlite: sqliteDialect, postgres: postgresDialect, mysql: mysqlDialect };
const PREFIX = "coffeechat_";

/** The migrations as files of SQL, for hosts that run all of theirs with a tool of their own. */
export async function generateMigrations(): Promise<GeneratedFile[]> {
  const versions = Array.from({ length: LATEST_SCHEMA_VERSION }, (_, index) => index + 1);
  const migrations = Object.entries(DIALECTS).flatMap(([name, dialect]) =>
    versions.map((version) =>
      fileOf(
        `${name}/${String(version).padStart(3, "0")}.sql`,
        `Brings the tables of coffeechat to version ${version}.`,
        migrationStatements({ dialect, prefix: PREFIX, indexPrefix: PREFIX }, version),
      ),
    ),
  );
  const security =
    "Lets PostgreSQL keep tenants apart by itself. Run it as the owner of the tables.";
  return [...migrations, fileOf("postgres/row-security.sql", security, rowSecuritySql())];
}

function fileOf(path: string, says: string, statements: readonly string[]): GeneratedFile {
  const lines = statements.map((statement) => `${statement.replace(/^ {4}/gm, "")};`);
  return {
    path: `packages/adapters/migrations/${path}`,
    content: `-- ${says}\n\n${lines.join("\n\n")}\n`,
  };
}

export type SqliteValue = string | number;

export interface SqliteStatement {
  run(...values: SqliteValue[]): { readonly changes: number | bigint };
  /** The first row, or nothing. */
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): readonly unknown[];
}

/**
 * The little that the store needs of a SQLite client. A `Database` of libsql or better-sqlite3 and a
 * `DatabaseSync` of node:sqlite fit as they are.
 */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
}

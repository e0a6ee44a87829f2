import { CoffeechatError } from "@coffeechat/core/model";
import type { SqliteDatabase, SqliteStatement, SqliteValue } from "./database.js";

/** One row, read by column name and type. Clients may add properties of their own. */
export interface Row {
  text(column: string): string;
  integer(column: string): number;
}

/** The host's client, with prepared statements kept and rows read with their types. */
export interface Connection {
  exec(sql: string): void;
  all(sql: string, ...values: SqliteValue[]): Row[];
  /** How many rows it changed. */
  run(sql: string, ...values: SqliteValue[]): number;
  /** All of it or nothing; never across an `await`. */
  transaction<Value>(mode: "IMMEDIATE" | "DEFERRED", body: () => Value): Value;
}

export function connectionTo(database: SqliteDatabase): Connection {
  const statements = new Map<string, SqliteStatement>();

  function prepared(sql: string): SqliteStatement {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  return {
    exec(sql) {
      database.exec(sql);
    },
    all(sql, ...values) {
      return prepared(sql)
        .all(...values)
        .map(rowOf);
    },
    run(sql, ...values) {
      return Number(prepared(sql).run(...values).changes);
    },
    transaction(mode, body) {
      database.exec(`BEGIN ${mode}`);
      try {
        const value = body();
        database.exec("COMMIT");
        return value;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
  };
}

function rollBack(database: SqliteDatabase): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // SQLite has rolled back by itself (a full disk, a lost file); the first error is the one to tell.
  }
}

function rowOf(row: unknown): Row {
  const columns = typeof row === "object" && row !== null ? row : {};
  const value = (column: string): unknown => Reflect.get(columns, column);
  return {
    text(column) {
      const found = value(column);
      if (typeof found === "string") return found;
      throw damaged(column, "text");
    },
    integer(column) {
      const found = value(column);
      // A host may have asked its client for 64-bit integers.
      if (typeof found === "number" || typeof found === "bigint") return Number(found);
      throw damaged(column, "an integer");
    },
  };
}

function damaged(column: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "STORE_CORRUPT",
    `The column ${column} of a row does not hold ${expected}: it was changed from outside. Restore the database from a backup or an export.`,
    { details: { column } },
  );
}

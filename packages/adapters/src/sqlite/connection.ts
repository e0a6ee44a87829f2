import { readRow } from "../sql/row.js";
import type { Answer, SqlValue, Statement } from "../sql/work.js";
import type { SqliteDatabase, SqliteStatement } from "./database.js";

/** The host's client, with prepared statements kept and rows read with their types. */
export interface Connection {
  exec(sql: string): void;
  answer(statement: Statement): Answer;
  /** All of it or nothing; never across an `await`. */
  transaction<Value>(mode: "IMMEDIATE" | "DEFERRED", body: () => Value): Value;
}

/** What begins, ends and takes back a transaction: the store's own, or a part of the host's. */
const OWN = { end: "COMMIT", takeBack: ["ROLLBACK"] };
const INNER = {
  begin: "SAVEPOINT coffeechat",
  end: "RELEASE coffeechat",
  takeBack: ["ROLLBACK TO coffeechat", "RELEASE coffeechat"],
};

export function connectionTo(database: SqliteDatabase, inside: "own" | "host"): Connection {
  const statements = new Map<string, SqliteStatement>();

  function prepared(sql: string): SqliteStatement {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  function changed(sql: string, values: readonly SqlValue[]): Answer {
    return { rows: [], changes: Number(prepared(sql).run(...values).changes) };
  }

  return {
    exec(sql) {
      database.exec(sql);
    },
    answer({ kind, sql, values }) {
      switch (kind) {
        case "row": {
          const found = prepared(sql).get(...values);
          return {
            rows: found === undefined || found === null ? [] : [readRow(found)],
            changes: 0,
          };
        }
        case "rows":
          return {
            rows: prepared(sql)
              .all(...values)
              .map(readRow),
            changes: 0,
          };
        case "change":
          return changed(sql, values);
        case "insert":
          return changed(`${sql} ON CONFLICT DO NOTHING`, values);
      }
    },
    transaction(mode, body) {
      const { begin, end, takeBack } =
        inside === "host" ? INNER : { ...OWN, begin: `BEGIN ${mode}` };
      database.exec(begin);
      try {
        const value = body();
        database.exec(end);
        return value;
      } catch (error) {
        rollBack(database, takeBack);
        throw error;
      }
    },
  };
}

function rollBack(database: SqliteDatabase, statements: readonly string[]): void {
  try {
    for (const statement of statements) database.exec(statement);
  } catch {
    // SQLite has rolled back by itself (a full disk, a lost file); the first error is the one to tell.
  }
}

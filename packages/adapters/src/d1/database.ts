import { readRow } from "../sql/row.js";
import type { Answer, SqlValue, Statement } from "../sql/work.js";

export interface D1Statement {
  bind(...values: SqlValue[]): D1Statement;
}

export interface D1Answer {
  readonly results: readonly unknown[];
  readonly meta: { readonly changes: number };
}

/** The little that the store needs of a D1 binding: `env.DB` and a session of it fit as they are. */
export interface D1Database {
  prepare(sql: string): D1Statement;
  /** All of them or none; what one statement reads is of the moment in which the others write. */
  batch(statements: D1Statement[]): Promise<readonly D1Answer[]>;
}

/** Statements that go to the database together, with their answers in order. */
export type Batch = (statements: readonly Statement[]) => Promise<readonly Answer[]>;

/** `alongside`: the host's own statements, which come last. */
export function batchOn(database: D1Database, alongside: readonly D1Statement[] = []): Batch {
  return async (statements) => {
    const prepared = statements.map(({ kind, sql, values }) =>
      database.prepare(kind === "insert" ? `${sql} ON CONFLICT DO NOTHING` : sql).bind(...values),
    );
    const answers = await database.batch([...prepared, ...alongside]);
    return answers.slice(0, statements.length).map(({ results, meta }) => ({
      rows: results.map(readRow),
      changes: meta.changes,
    }));
  };
}

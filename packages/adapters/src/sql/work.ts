import type { Row } from "./row.js";

export type SqlValue = string | number;

/** One question to a database. `?` stands for each value, in order. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** `row`: one at most. `insert`: rows that are there already are left alone and not counted. */
  readonly kind: "row" | "rows" | "change" | "insert";
}

export interface Answer {
  readonly rows: readonly Row[];
  /** How many rows were changed. */
  readonly changes: number;
}

/**
 * A piece of work as a conversation with a database: it yields statements and is handed answers. So
 * the same lines serve a client that answers at once and one that is awaited.
 */
export type Work<Value> = Generator<Statement, Value, Answer>;

export function* rowsOf(sql: string, ...values: SqlValue[]): Work<readonly Row[]> {
  const { rows } = yield { sql, values, kind: "rows" };
  return rows;
}

/** A row that its whole key names. Clients find one faster than a list of one. */
export function* rowOf(sql: string, ...values: SqlValue[]): Work<Row | undefined> {
  const { rows } = yield { sql, values, kind: "row" };
  return rows[0];
}

export function* change(sql: string, ...values: SqlValue[]): Work<number> {
  const { changes } = yield { sql, values, kind: "change" };
  return changes;
}

export function* insert(sql: string, ...values: SqlValue[]): Work<number> {
  const { changes } = yield { sql, values, kind: "insert" };
  return changes;
}

/** Does a piece of work with a client that answers at once. */
export function perform<Value>(
  work: Work<Value>,
  answerOf: (statement: Statement) => Answer,
): Value {
  let step = work.next();
  while (step.done !== true) step = work.next(answerOf(step.value));
  return step.value;
}

/** Does a piece of work with a client that is awaited. */
export async function performAsync<Value>(
  work: Work<Value>,
  answerOf: (statement: Statement) => Promise<Answer>,
): Promise<Value> {
  let step = work.next();
  while (step.done !== true) step = work.next(await answerOf(step.value));
  return step.value;
}

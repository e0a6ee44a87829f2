import { LATEST_SCHEMA_VERSION } from "../sql/migrations.js";
import { type RetryOptions, retryRefused } from "../sql/retry.js";
import { requireLatestSchema } from "../sql/schema.js";
import type { Answer, SqlValue, Statement, Work } from "../sql/work.js";
import type { Batch } from "./database.js";
import { isOvertaken, OTHER_VERSION, OVERTAKEN, saysOf, storeFailure } from "./failure.js";

/** What is to be written in one batch, decided by what was read before. */
export interface Plan<Value> {
  readonly statements: readonly Statement[];
  /** What the answers to the statements say; none where there is nothing to write. */
  value(answers: readonly Answer[]): Value;
}

export function write(sql: string, ...values: SqlValue[]): Statement {
  return { sql, values, kind: "change" };
}

/** The statements of a piece of work that only writes and looks at no answer. */
export function statementsOf(work: Work<unknown>): Statement[] {
  const statements: Statement[] = [];
  for (let step = work.next(); step.done !== true; ) {
    statements.push(step.value);
    step = work.next({ rows: [], changes: 0 });
  }
  return statements;
}

/**
 * A statement that takes the whole batch back unless the condition holds at that moment. D1 has no
 * `RAISE` outside of triggers; a path that is none is the error that can carry a text.
 */
export function must(condition: string, ...values: SqlValue[]): Statement {
  return guard(condition, values, OVERTAKEN);
}

function guard(condition: string, values: readonly SqlValue[], problem: string): Statement {
  const sql = `SELECT CASE WHEN ${condition} THEN 1 ELSE json_extract('{}', ?) END AS held`;
  return { sql, values: [...values, problem], kind: "rows" };
}

export interface Planning extends RetryOptions {
  readonly prefix: string;
  /** For what is planned. */
  readonly batch: Batch;
  version(): Promise<number>;
}

/**
 * Reads, decides, and writes in one batch that is taken back whole where something has changed since
 * it was read: then all of it begins anew. So a change is whole without a transaction that stays open.
 */
export async function carryOut<Value>(
  { prefix, batch, version, ...retry }: Planning,
  plan: () => Promise<Plan<Value>>,
): Promise<Value> {
  const knownVersion = guard(
    `(SELECT max(version) FROM ${prefix}schema) = ?`,
    [LATEST_SCHEMA_VERSION],
    OTHER_VERSION,
  );
  return retryRefused(
    async () => {
      const { statements, value } = await plan();
      if (statements.length === 0) return value([]);
      try {
        const [, ...answers] = await batch([knownVersion, ...statements]);
        return value(answers);
      } catch (error) {
        if (saysOf(error, OTHER_VERSION)) requireLatestSchema(await version());
        throw error;
      }
    },
    { ...retry, failureOf: storeFailure, isPassing: (error) => isOvertaken(error, prefix) },
  );
}

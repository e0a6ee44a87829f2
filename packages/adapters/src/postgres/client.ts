import { readRow } from "../sql/row.js";
import type { Answer } from "../sql/work.js";

/** What a statement brings back: an array of rows or an object with them, and a count under one of these names. */
export interface PostgresResult {
  readonly rows?: readonly unknown[];
  readonly rowCount?: number | null;
  readonly affectedRows?: number;
  readonly count?: number | null;
}

/**
 * A connection: a `Client` or `PoolClient` of pg, a `Transaction` of PGlite, or three lines around
 * the transaction of a query builder.
 */
export interface PostgresConnection {
  query(text: string, values: unknown[]): Promise<PostgresResult>;
}

/** A `Pool` of pg. */
export interface PostgresPool extends PostgresConnection {
  connect(): Promise<PostgresPoolConnection>;
  readonly totalCount: number;
}

/** A connection of a pool. */
export interface PostgresPoolConnection extends PostgresConnection {
  release(broken?: boolean): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
}

/** A `PGlite`. */
export interface PostgresEmbedded extends PostgresConnection {
  transaction<Value>(
    body: (transaction: PostgresConnection) => Promise<Value>,
  ): Promise<Value | undefined>;
}

/** A transaction of postgres.js. */
export interface PostgresTaggedTransaction {
  unsafe(text: string, values: SqlParameter[]): PromiseLike<readonly unknown[]>;
}

/** `postgres()` of postgres.js. */
export interface PostgresTagged extends PostgresTaggedTransaction {
  begin<Value>(
    options: string,
    body: (transaction: PostgresTaggedTransaction) => Promise<Value>,
  ): Promise<unknown>;
}

type SqlParameter = string | number;

/** Any client that a host may hand in. */
export type PostgresClient =
  | PostgresConnection
  | PostgresPool
  | PostgresEmbedded
  | PostgresTagged
  | PostgresTaggedTransaction;

export function isPool(client: PostgresClient): client is PostgresPool {
  return "totalCount" in client && "connect" in client;
}

export function isEmbedded(client: PostgresClient): client is PostgresEmbedded {
  return "query" in client && "transaction" in client;
}

export function isTagged(client: PostgresClient): client is PostgresTagged {
  return "unsafe" in client && "begin" in client;
}

/** Rows and count of a result, whatever client it comes from. */
export function answerOf(result: PostgresResult | readonly unknown[]): Answer {
  const rows = Array.isArray(result) ? result : Reflect.get(result, "rows");
  return { rows: Array.isArray(rows) ? rows.map(readRow) : [], changes: countOf(result) };
}

function countOf(result: object): number {
  for (const name of ["rowCount", "affectedRows", "count", "numAffectedRows"]) {
    const count: unknown = Reflect.get(result, name);
    if (typeof count === "number" || typeof count === "bigint") return Number(count);
  }
  return 0;
}

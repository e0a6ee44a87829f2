import {
  type Answering,
  type AsyncClient,
  acquire,
  insideHostTransaction,
  inTurnOn,
  type TransactionKind,
} from "../sql/async-engine.js";
import { readRow } from "../sql/row.js";
import type { Answer, Statement } from "../sql/work.js";

/** A `Connection` of mysql2's promises, or a few lines around the transaction of a query builder. */
export interface MysqlConnection {
  execute(sql: string, values: string[]): Promise<readonly unknown[]>;
  /** What has no values goes this way, unprepared: MySQL prepares no `START TRANSACTION` and no `SAVEPOINT`. */
  query(sql: string): Promise<readonly unknown[]>;
}

/** A connection of a pool. */
export interface MysqlPoolConnection extends MysqlConnection {
  release(): void;
  destroy(): void;
}

/** A `Pool` of mysql2's promises. */
export interface MysqlPool extends MysqlConnection {
  getConnection(): Promise<MysqlPoolConnection>;
}

/** Any client that a host may hand in. */
export type MysqlClient = MysqlConnection | MysqlPool;

export interface ConnectOptions {
  readonly client: MysqlClient;
  readonly transaction: "own" | "host";
  readonly acquireTimeoutMs: number;
}

const DUPLICATE = 1062;

/** One way to talk to every client. */
export function connectTo({ client, transaction, acquireTimeoutMs }: ConnectOptions): AsyncClient {
  if ("getConnection" in client) return overPool(client, acquireTimeoutMs);
  const answer = answering(client);
  const inTurn = inTurnOn(client);
  return {
    answer: (statement) => inTurn(() => answer(statement)),
    transaction: (kind, body) =>
      inTurn(() =>
        transaction === "host" ? insideHostTransaction(answer, body) : transact(answer, kind, body),
      ),
  };
}

function overPool(pool: MysqlPool, acquireTimeoutMs: number): AsyncClient {
  async function onConnection<Value>(body: (answer: Answering) => Promise<Value>): Promise<Value> {
    const connection = await acquire(
      () => pool.getConnection(),
      (late) => late.release(),
      acquireTimeoutMs,
    );
    try {
      const value = await body(answering(connection));
      connection.release();
      return value;
    } catch (error) {
      if (errnoOf(error) === null && Reflect.get(Object(error), "name") !== "CoffeechatError") {
        connection.destroy();
      } else connection.release();
      throw error;
    }
  }
  return {
    answer: (statement) => onConnection((answer) => answer(statement)),
    transaction: (kind, body) => onConnection((answer) => transact(answer, kind, body)),
  };
}

function answering(client: MysqlConnection): Answering {
  return async (statement) => {
    const { sql, values } = statement;
    try {
      const [result] =
        values.length === 0
          ? await client.query(sql)
          : await client.execute(sql, values.map(String));
      return answerOf(result);
    } catch (error) {
      return ignoredOf(error, statement);
    }
  };
}

function answerOf(result: unknown): Answer {
  if (Array.isArray(result)) return { rows: result.map(readRow), changes: 0 };
  return { rows: [], changes: Number(Reflect.get(Object(result), "affectedRows") ?? 0) };
}

/** A row that is there already ends the statement here, not the transaction. */
function ignoredOf(error: unknown, { kind }: Statement): Answer {
  if (kind === "insert" && errnoOf(error) === DUPLICATE) return { rows: [], changes: 0 };
  throw error;
}

async function transact<Value>(
  answer: Answering,
  kind: TransactionKind,
  body: (answer: Answering) => Promise<Value>,
): Promise<Value> {
  const say = (sql: string) => answer({ sql, values: [], kind: "change" });
  // Repeatable reads would show a writer what was there before it had waited for its turn.
  const level = kind === "write" ? "READ COMMITTED" : "REPEATABLE READ";
  await say(`SET TRANSACTION ISOLATION LEVEL ${level}`);
  await say(kind === "write" ? "START TRANSACTION" : "START TRANSACTION WITH CONSISTENT SNAPSHOT");
  try {
    const value = await body(answer);
    await say("COMMIT");
    return value;
  } catch (error) {
    await say("ROLLBACK").catch(() => {
      // The connection is gone and the server rolls back by itself; the first error is the one to tell.
    });
    throw error;
  }
}

/** The server's number of an error; `null` where the error is not the server's. */
export function errnoOf(error: unknown): number | null {
  const errno: unknown = Reflect.get(Object(error), "errno");
  const state: unknown = Reflect.get(Object(error), "sqlState");
  return typeof errno === "number" && errno >= 1_000 && typeof state === "string" ? errno : null;
}

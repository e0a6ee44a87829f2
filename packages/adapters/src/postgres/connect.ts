import {
  type Answering,
  type AsyncClient,
  acquire,
  insideHostTransaction,
  inTurnOn,
  type TransactionKind,
} from "../sql/async-engine.js";
import {
  answerOf,
  isEmbedded,
  isPool,
  isTagged,
  type PostgresClient,
  type PostgresConnection,
  type PostgresEmbedded,
  type PostgresPool,
  type PostgresTagged,
  type PostgresTaggedTransaction,
} from "./client.js";
import { numbered } from "./dialect.js";

const MODE: Readonly<Record<TransactionKind, string>> = {
  write: "ISOLATION LEVEL READ COMMITTED",
  snapshot: "ISOLATION LEVEL REPEATABLE READ READ ONLY",
};

export interface ConnectOptions {
  readonly client: PostgresClient;
  readonly transaction: "own" | "host";
  readonly acquireTimeoutMs: number;
}

/** One way to talk to every client. */
export function connectTo({ client, transaction, acquireTimeoutMs }: ConnectOptions): AsyncClient {
  if (transaction === "host") return partOfHost(client);
  if (isPool(client)) return overPool(client, acquireTimeoutMs);
  if (isEmbedded(client)) return overEmbedded(client);
  if (isTagged(client)) return overTagged(client);
  return overConnection(client);
}

function answering(client: PostgresConnection | PostgresTaggedTransaction): Answering {
  return async (statement) => {
    const { text, values } = numbered(statement);
    return answerOf(
      "unsafe" in client ? await client.unsafe(text, values) : await client.query(text, values),
    );
  };
}

function partOfHost(client: PostgresConnection | PostgresTaggedTransaction): AsyncClient {
  const answer = answering(client);
  const inTurn = inTurnOn(client);
  return {
    answer: (statement) => inTurn(() => answer(statement)),
    transaction: (_kind, body) => inTurn(() => insideHostTransaction(answer, body)),
  };
}

function overConnection(client: PostgresConnection | PostgresTaggedTransaction): AsyncClient {
  const answer = answering(client);
  const inTurn = inTurnOn(client);
  return {
    answer: (statement) => inTurn(() => answer(statement)),
    transaction: (kind, body) => inTurn(() => transact(answer, kind, body)),
  };
}

function overPool(pool: PostgresPool, acquireTimeoutMs: number): AsyncClient {
  async function onConnection<Value>(body: (answer: Answering) => Promise<Value>): Promise<Value> {
    const connection = await acquire(
      () => pool.connect(),
      (late) => late.release(),
      acquireTimeoutMs,
    );
    // An error that nobody listens to would end the process; the statement under way hears of it too.
    connection.on("error", heardElsewhere);
    let broken = true;
    try {
      const value = await body(answering(connection));
      broken = false;
      return value;
    } catch (error) {
      // The server said no and the connection goes on; anything else has cut it.
      broken = !hasSqlState(error);
      throw error;
    } finally {
      connection.removeListener("error", heardElsewhere);
      connection.release(broken);
    }
  }
  return {
    answer: (statement) => onConnection((answer) => answer(statement)),
    transaction: (kind, body) => onConnection((answer) => transact(answer, kind, body)),
  };
}

function heardElsewhere(): void {}

function overEmbedded(client: PostgresEmbedded): AsyncClient {
  return {
    answer: answering(client),
    async transaction(kind, body) {
      const kept: { value: Awaited<ReturnType<typeof body>> }[] = [];
      await client.transaction(async (transaction) => {
        const answer = answering(transaction);
        await answer({ sql: `SET TRANSACTION ${MODE[kind]}`, values: [], kind: "change" });
        kept.push({ value: await body(answer) });
      });
      return only(kept);
    },
  };
}

function overTagged(client: PostgresTagged): AsyncClient {
  return {
    answer: answering(client),
    async transaction(kind, body) {
      const kept: { value: Awaited<ReturnType<typeof body>> }[] = [];
      await client.begin(MODE[kind], async (transaction) => {
        kept.push({ value: await body(answering(transaction)) });
      });
      return only(kept);
    },
  };
}

/** Clients type what comes out of their transactions in ways of their own. */
function only<Value>(kept: readonly { readonly value: Value }[]): Value {
  const [first] = kept;
  if (first === undefined) throw new TypeError("The client did not run the transaction.");
  return first.value;
}

async function transact<Value>(
  answer: Answering,
  kind: TransactionKind,
  body: (answer: Answering) => Promise<Value>,
): Promise<Value> {
  const say = (sql: string) => answer({ sql, values: [], kind: "change" });
  await say(`BEGIN ${MODE[kind]}`);
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

/** Errors of the server carry the five characters of its own codes. */
function hasSqlState(error: unknown): boolean {
  const code: unknown = Reflect.get(Object(error), "code");
  const name: unknown = Reflect.get(Object(error), "name");
  if (name === "CoffeechatError") return true;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith("57P");
}

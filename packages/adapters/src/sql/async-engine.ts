import { CoffeechatError } from "@coffeechat/core/model";
import type { Migrated, StoreCapabilities } from "@coffeechat/core/store";
import { type RetryOptions, retryRefused } from "./retry.js";
import { type SchemaPlace, schemaVersion } from "./schema.js";
import type { Engine } from "./store.js";
import { type Answer, change, performAsync, type Statement, type Work } from "./work.js";

export type Answering = (statement: Statement) => Promise<Answer>;

/** `write`: others wait for its rows. `snapshot`: every statement sees one moment. */
export type TransactionKind = "write" | "snapshot";

/** A client that is awaited, whatever its own names for things are. */
export interface AsyncClient {
  /** One statement, on any connection. */
  answer: Answering;
  /** Statements on one connection, kept together or dropped together. */
  transaction<Value>(
    kind: TransactionKind,
    body: (answer: Answering) => Promise<Value>,
  ): Promise<Value>;
}

export interface AsyncEngineOptions extends RetryOptions {
  readonly client: AsyncClient;
  readonly place: SchemaPlace;
  readonly capabilities: StoreCapabilities;
  /** What a client's own error means. */
  failureOf(error: unknown): CoffeechatError;
  /** Whether the same transaction may go through when it is tried again. */
  isPassing(error: unknown): boolean;
  /** What begins every transaction of a tenant, where the database checks rows by it. */
  readonly tenantStatement?: (tenant: string) => Work<unknown>;
  migrate(): Promise<Migrated>;
}

/** The engine over a client that is awaited. */
export function asyncEngine(options: AsyncEngineOptions): Engine {
  const { client, place, capabilities, tenantStatement } = options;

  function within<Value>(tenant: string, work: () => Work<Value>): () => Work<Value> {
    if (tenantStatement === undefined) return work;
    return function* () {
      yield* tenantStatement(tenant);
      return yield* work();
    };
  }

  function transaction<Value>(kind: TransactionKind, work: () => Work<Value>): Promise<Value> {
    return retryRefused(
      () => client.transaction(kind, (answer) => performAsync(work(), answer)),
      options,
    );
  }

  return {
    ...place,
    capabilities,
    read(mode, tenant, work) {
      // A setting of the transaction needs one.
      if (mode === "snapshot" || tenantStatement !== undefined) {
        return transaction("snapshot", within(tenant, work));
      }
      return retryRefused(() => performAsync(work(), client.answer), options);
    },
    write: (tenant, work) => transaction("write", within(tenant, work)),
    version: () => retryRefused(() => performAsync(schemaVersion(place), client.answer), options),
    migrate: options.migrate,
    async afterErase() {
      // Freed pages are the server's to clean.
    },
  };
}

/** What begins, keeps and takes back a part of a transaction that the host has open. */
export async function insideHostTransaction<Value>(
  answer: Answering,
  body: (answer: Answering) => Promise<Value>,
): Promise<Value> {
  const say = (sql: string) => performAsync(change(sql), answer);
  await say("SAVEPOINT coffeechat");
  try {
    const value = await body(answer);
    await say("RELEASE SAVEPOINT coffeechat");
    return value;
  } catch (error) {
    await say("ROLLBACK TO SAVEPOINT coffeechat").catch(() => {
      // The connection is gone; the first error is the one to tell.
    });
    throw error;
  }
}

type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

const turns = new WeakMap<object, InTurn>();

/**
 * Lets one piece of work after the other onto a connection, whichever store of this process it comes
 * from: two transactions cannot share one.
 */
export function inTurnOn(connection: object): InTurn {
  const known = turns.get(connection);
  if (known !== undefined) return known;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: InTurn = (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {
      // Whoever asked for it hears of it.
    });
    return next;
  };
  turns.set(connection, inTurn);
  return inTurn;
}

/**
 * Waits for a connection of a pool, but not for ever. One that comes too late is given back.
 *
 * @throws CoffeechatError `STORE_BUSY`
 */
export async function acquire<Connection>(
  connect: () => Promise<Connection>,
  giveBack: (connection: Connection) => void,
  timeoutMs: number,
): Promise<Connection> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = connect().then((connection) => {
    if (late) giveBack(connection);
    return connection;
  });
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(
        new CoffeechatError(
          "STORE_BUSY",
          `No connection of the pool became free within ${timeoutMs} milliseconds. Nothing was changed; make the pool larger or hold connections for less time.`,
          { details: { timeoutMs } },
        ),
      );
    }, timeoutMs);
  });
  try {
    return await Promise.race([waiting, timeout]);
  } finally {
    clearTimeout(timer);
    waiting.catch(() => {
      // Told already, or too late to matter.
    });
  }
}

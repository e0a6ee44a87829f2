import { Kysely, PostgresDialect, sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addContact, HERE, researchContact } from "../conformance/sample.js";
import { migrationStatements } from "../sql/schema.js";
import { postgresDialect } from "./dialect.js";
import { postgresStore } from "./index.js";
import { freshSchema, POSTGRES_URL, poolIn } from "./server.fixture.js";

const SCHEMA = "store_faults";
const ROW = "SELECT 1 FROM coffeechat_contact WHERE id = $1 FOR UPDATE";

/** Sleeps on the server, a hundredth of a second at a time, until this transaction keeps another one waiting. */
const UNTIL_SOMEBODY_WAITS = `DO $$ BEGIN
  WHILE NOT EXISTS (SELECT FROM pg_stat_activity, unnest(pg_blocking_pids(pid)) AS holder
                    WHERE holder = pg_backend_pid()) LOOP
    PERFORM pg_sleep(0.01);
    PERFORM pg_stat_clear_snapshot();
  END LOOP; END $$`;

describe.skipIf(POSTGRES_URL === undefined)("a PostgreSQL store on a server", () => {
  let pool: pg.Pool;

  beforeAll(async () => {
    await freshSchema(SCHEMA);
    pool = poolIn(SCHEMA);
    await postgresStore({ client: pool }).migrate();
  });
  afterAll(() => pool.end());
  beforeEach(async () => {
    await pool.query("DELETE FROM coffeechat_contact");
    await pool.query("DELETE FROM coffeechat_event");
  });

  it("is migrated once by ten processes at once", async () => {
    const stores = Array.from({ length: 10 }, () =>
      postgresStore({ client: pool, prefix: "crowd_" }),
    );
    const migrated = await Promise.all(stores.map((store) => store.migrate()));
    expect(migrated.filter(({ from }) => from === 0)).toHaveLength(1);
  });

  it("refuses to write once a newer library has migrated, and to misread what that one wrote", async () => {
    const store = postgresStore({ client: pool, prefix: "rolling_" });
    await store.migrate();
    await store.commit(HERE, [addContact("contact_ana")]);
    await pool.query("INSERT INTO rolling_schema VALUES (99)");
    const tooNew = { code: "STORE_SCHEMA_TOO_NEW", details: { schemaVersion: 99 } };
    await expect(store.commit(HERE, [addContact("contact_ben")])).rejects.toMatchObject(tooNew);
    await pool.query("ALTER TABLE rolling_contact RENAME COLUMN snapshot TO sealed");
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject(tooNew);
    expect((await pool.query("SELECT id FROM rolling_contact")).rows).toEqual([
      { id: "contact_ana" },
    ]);
  });

  it("migrates only when the commits under way are through", async () => {
    const place = { dialect: postgresDialect, prefix: "waiting_", indexPrefix: "waiting_" };
    for (const statement of migrationStatements(place, 1)) await pool.query(statement);
    const writer = await pool.connect();
    await writer.query("BEGIN");
    await writer.query("SELECT max(version) FROM waiting_schema");
    const migrated = postgresStore({ client: pool, prefix: "waiting_" }).migrate();
    await writer.query(UNTIL_SOMEBODY_WAITS);
    await writer.query("COMMIT");
    writer.release();
    expect(await migrated).toEqual({ from: 1, to: 2 });
  });

  it("says that no connection became free, and goes on when one is", async () => {
    const small = poolIn(SCHEMA, 1);
    const store = postgresStore({ client: small, acquireTimeoutMs: 50 });
    const held = await small.connect();
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_BUSY",
      details: { timeoutMs: 50 },
    });
    held.release();
    expect(await store.load(HERE, "contact_ana")).toBeNull();
    await small.end();
  });

  it("says that the connection was lost in mid-commit, has written nothing, and goes on", async () => {
    const [ana, ben] = [addContact("contact_ana"), addContact("contact_ben")];
    const own = poolIn(SCHEMA, 2);
    const store = postgresStore({ client: own });
    await store.commit(HERE, [ana, ben]);
    const host = await pool.connect();
    await host.query("BEGIN");
    await host.query(ROW, ["contact_ben"]);
    const commit = store.commit(HERE, [researchContact(ana.contact), researchContact(ben.contact)]);
    const lost = expect(commit).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await host.query(UNTIL_SOMEBODY_WAITS);
    await host.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))",
    );
    await lost;
    await host.query("ROLLBACK");
    host.release();
    expect(await store.load(HERE, "contact_ana")).toEqual(ana.contact);
    await store.commit(HERE, [researchContact(ana.contact)]);
    await own.end();
  });

  it("tries again after a deadlock, and gives up after as many tries as it was given", async () => {
    const [ana, ben] = [addContact("contact_ana"), addContact("contact_ben")];
    const quick = poolIn(SCHEMA, 2);
    quick.on("connect", (client) => {
      client.query("SET deadlock_timeout = '1s'").catch(() => undefined);
    });
    await postgresStore({ client: pool }).commit(HERE, [ana, ben]);
    const next = [researchContact(ana.contact), researchContact(ben.contact)];
    for (const attempts of [1, 5]) {
      const host = await pool.connect();
      await host.query("SET deadlock_timeout = '60s'");
      await host.query("BEGIN");
      await host.query(ROW, ["contact_ben"]);
      const waits: number[] = [];
      const store = postgresStore({
        client: quick,
        attempts,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
          await crossing;
          await host.query("COMMIT");
        },
      });
      const outcome = store.commit(HERE, next).then(
        () => "committed",
        (error: { code?: string }) => error.code,
      );
      await host.query(UNTIL_SOMEBODY_WAITS);
      const crossing = host.query(ROW, ["contact_ana"]);
      await crossing;
      expect(await outcome).toBe(attempts === 1 ? "STORE_BUSY" : "committed");
      expect(waits).toEqual(attempts === 1 ? [] : [2]);
      await host.query("COMMIT");
      host.release(true);
    }
    await quick.end();
  });

  it("joins a transaction of Kysely", async () => {
    await pool.query("CREATE TABLE booking (room text)");
    const database = new Kysely<{ booking: { room: string } }>({
      dialect: new PostgresDialect({ pool: poolIn(SCHEMA, 2) }),
    });
    await database.transaction().execute(async (transaction) => {
      await transaction.insertInto("booking").values({ room: "Room 4" }).execute();
      const connection = {
        async query(text: string, values: unknown[]) {
          const [first = "", ...rest] = text.split(/\$\d+/);
          const parts = rest.flatMap((part, index) => [sql`${values[index]}`, sql.raw(part)]);
          const { rows, numAffectedRows } = await sql
            .join([sql.raw(first), ...parts], sql``)
            .execute(transaction);
          return { rows, rowCount: Number(numAffectedRows ?? 0) };
        },
      };
      const store = postgresStore({ client: connection, transaction: "host" });
      await store.commit(HERE, [addContact("contact_ana")]);
    });
    expect(await postgresStore({ client: pool }).load(HERE, "contact_ana")).not.toBeNull();
    await database.destroy();
  });
});

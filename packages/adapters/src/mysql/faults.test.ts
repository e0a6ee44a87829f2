import type { Pool } from "mysql2/promise";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addContact, HERE, researchContact } from "../conformance/sample.js";
import { mysqlStore } from "./index.js";
import { MYSQL_URL, poolOnFresh } from "./server.fixture.js";

/** By the whole key: without it the server locks every row it looks at. */
const KEY = `tenant = '${HERE.tenant}' AND owner = '${HERE.owner}' AND id = ?`;
const ROW = `SELECT 1 FROM coffeechat_contact WHERE ${KEY} FOR UPDATE`;

describe.skipIf(MYSQL_URL === undefined)("a MySQL store on a server", () => {
  let pool: Pool;

  beforeAll(async () => {
    pool = await poolOnFresh("coffeechat_faults");
    await mysqlStore({ client: pool }).migrate();
  });
  afterAll(() => pool.end());
  beforeEach(async () => {
    await pool.query("DELETE FROM coffeechat_contact");
    await pool.query("DELETE FROM coffeechat_event");
  });

  it("keeps and drops a commit together with the host's own writes", async () => {
    await pool.query("CREATE TABLE booking (room VARCHAR(20))");
    const connection = await pool.getConnection();
    const inside = mysqlStore({ client: connection, transaction: "host" });
    for (const end of ["ROLLBACK", "COMMIT"]) {
      await connection.query("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
      await connection.query("START TRANSACTION");
      await connection.query("INSERT INTO booking VALUES ('Room 4')");
      await inside.commit(HERE, [addContact("contact_ana")]);
      await expect(inside.commit(HERE, [addContact("contact_ana")])).rejects.toMatchObject({
        code: "REVISION_CONFLICT",
      });
      await connection.query(end);
      const found = await mysqlStore({ client: pool }).load(HERE, "contact_ana");
      expect(found === null).toBe(end === "ROLLBACK");
      const [rows] = await pool.query("SELECT * FROM booking");
      expect(rows).toHaveLength(end === "ROLLBACK" ? 0 : 1);
    }
    connection.release();
  });

  it("finishes a migration that was cut short", async () => {
    const store = mysqlStore({ client: pool, prefix: "cut_" });
    await store.migrate();
    await pool.query("DROP TABLE cut_request");
    await pool.query("DROP TABLE cut_recipient");
    await pool.query("ALTER TABLE cut_follow_up DROP INDEX cut_follow_up_by_turn");
    await pool.query("DELETE FROM cut_schema WHERE version = 2");
    const again = mysqlStore({ client: pool, prefix: "cut_" });
    expect(await again.health()).toMatchObject({ status: "needs-migration", schemaVersion: 1 });
    expect(await again.migrate()).toEqual({ from: 1, to: 2 });
    const recipient = { key: "a1".repeat(32), open: true, cap: 1 };
    await again.commit(HERE, [{ ...addContact("contact_ana"), recipient }]);
    await pool.query("INSERT INTO cut_schema VALUES (99)");
    await expect(again.commit(HERE, [addContact("contact_ben")])).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
    });
    await expect(
      mysqlStore({ client: pool, prefix: "cut_" }).load(HERE, "contact_ana"),
    ).rejects.toMatchObject({ code: "STORE_SCHEMA_TOO_NEW" });
    await pool.query("RENAME TABLE cut_contact TO cut_person");
    await expect(again.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
    });
    await pool.query("DELETE FROM cut_schema WHERE version = 99");
    await expect(again.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
  });

  it("says that no connection became free, and goes on when one is", async () => {
    const small = await poolOnFresh("coffeechat_small", 1);
    const store = mysqlStore({ client: small, acquireTimeoutMs: 50 });
    await store.migrate();
    const held = await small.getConnection();
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject({ code: "STORE_BUSY" });
    held.release();
    expect(await store.load(HERE, "contact_ana")).toBeNull();
    await small.end();
  });

  it("says that the connection was lost in mid-commit, has written nothing, and goes on", async () => {
    const [ana, ben] = [addContact("contact_ana"), addContact("contact_ben")];
    const store = mysqlStore({ client: pool });
    await store.commit(HERE, [ana, ben]);
    const host = await pool.getConnection();
    await host.query("START TRANSACTION");
    await host.query(ROW, ["contact_ben"]);
    const commit = store.commit(HERE, [researchContact(ana.contact), researchContact(ben.contact)]);
    const lost = expect(commit).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await host.query(`KILL ${await waitingFor(pool)}`);
    await lost;
    await host.query("ROLLBACK");
    host.release();
    expect(await store.load(HERE, "contact_ana")).toEqual(ana.contact);
    await store.commit(HERE, [researchContact(ana.contact)]);
  });

  it("tries again after a deadlock, and gives up after as many tries as it was given", async () => {
    const [ana, ben] = [addContact("contact_ana"), addContact("contact_ben")];
    await mysqlStore({ client: pool }).commit(HERE, [ana, ben]);
    const next = [researchContact(ana.contact), researchContact(ben.contact)];
    for (const attempts of [1, 5]) {
      const host = await pool.getConnection();
      await host.query("START TRANSACTION");
      // The server ends whoever has changed less.
      await host.query(`UPDATE coffeechat_contact SET tags = concat(tags, ' ') WHERE ${KEY}`, [
        "contact_ben",
      ]);
      await host.query(
        "INSERT INTO coffeechat_tombstone SELECT 'x', 'x', seq, '' FROM seq_1_to_500",
      );
      const waits: number[] = [];
      const store = mysqlStore({
        client: pool,
        attempts,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
          await crossing;
          await host.query("ROLLBACK");
        },
      });
      const outcome = store.commit(HERE, next).then(
        () => "committed",
        (error: { code?: string }) => error.code,
      );
      await waitingFor(pool);
      const crossing = host.query(ROW, ["contact_ana"]);
      await crossing;
      expect(await outcome).toBe(attempts === 1 ? "STORE_BUSY" : "committed");
      expect(waits).toEqual(attempts === 1 ? [] : [2]);
      await host.query("ROLLBACK");
      host.release();
    }
  });
});

/** The connection that waits for a row, once there is one. */
async function waitingFor(pool: Pool): Promise<number> {
  for (;;) {
    // The server answers from a copy that it renews only when nobody has asked for a tenth of a second.
    await pool.query("SELECT sleep(0.15)");
    const [rows] = await pool.query(
      "SELECT trx_mysql_thread_id AS id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
    );
    const [first] = Array.isArray(rows) ? rows : [];
    if (first !== undefined) return Number(Reflect.get(first, "id"));
  }
}

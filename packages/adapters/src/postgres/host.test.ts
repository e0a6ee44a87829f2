import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addContact, ELSEWHERE, HERE, START } from "../conformance/sample.js";
import { TABLES } from "../sql/raw-view.fixture.js";
import { type PostgresConnection, postgresStore, rowSecuritySql } from "./index.js";

let client: PGlite;

beforeAll(async () => {
  client = new PGlite();
  await postgresStore({ client }).migrate();
  await client.exec("CREATE TABLE booking (room text PRIMARY KEY)");
  // The embedded server is compiled first.
}, 120_000);
afterAll(() => client.close());
beforeEach(async () => {
  for (const table of [...TABLES.map((name) => `coffeechat_${name}`), "booking"]) {
    await client.exec(`DELETE FROM ${table}`);
  }
});

async function bookings(): Promise<number> {
  return (await client.query("SELECT * FROM booking")).rows.length;
}

const store = () => postgresStore({ client });
const joined = (transaction: PostgresConnection) =>
  postgresStore({ client: transaction, transaction: "host" });

describe("a PostgreSQL store inside the host's transaction", () => {
  it("keeps a commit together with the host's own writes", async () => {
    await client.transaction(async (transaction) => {
      await transaction.query("INSERT INTO booking VALUES ('Room 4')");
      await joined(transaction).commit(HERE, [addContact("contact_ana")]);
    });
    expect(await store().load(HERE, "contact_ana")).not.toBeNull();
    expect(await bookings()).toBe(1);
  });

  it("drops a commit together with them", async () => {
    const rolledBack = client.transaction(async (transaction) => {
      await joined(transaction).commit(HERE, [addContact("contact_ana")]);
      await transaction.query("INSERT INTO booking VALUES ('Room 4')");
      throw new Error("The room is taken");
    });
    await expect(rolledBack).rejects.toThrow("The room is taken");
    expect(await store().load(HERE, "contact_ana")).toBeNull();
    expect(await bookings()).toBe(0);
  });

  it("refuses a commit and leaves the host's transaction usable", async () => {
    await store().commit(HERE, [addContact("contact_ana")]);
    await client.transaction(async (transaction) => {
      const inside = joined(transaction);
      await expect(
        inside.commit(HERE, [addContact("contact_ben"), addContact("contact_ana")]),
      ).rejects.toMatchObject({ code: "REVISION_CONFLICT" });
      await transaction.query("INSERT INTO booking VALUES ('Room 4')");
    });
    expect(await store().load(HERE, "contact_ben")).toBeNull();
    expect(await bookings()).toBe(1);
  });

  it("joins a transaction of Drizzle", async () => {
    const database = drizzle(client);
    await database.transaction(async (transaction) => {
      await transaction.execute(sql`INSERT INTO booking VALUES ('Room 4')`);
      const connection: PostgresConnection = {
        query(text, values) {
          const [first = "", ...rest] = text.split(/\$\d+/);
          const parts = rest.flatMap((part, index) => [sql`${values[index]}`, sql.raw(part)]);
          return transaction.execute(sql.join([sql.raw(first), ...parts]));
        },
      };
      await joined(connection).commit(HERE, [addContact("contact_ana")]);
    });
    expect(await store().load(HERE, "contact_ana")).not.toBeNull();
    expect(await bookings()).toBe(1);
  });

  it("joins a transaction that tells rows and counts by two methods, as Prisma's does", async () => {
    await client.transaction(async (inner) => {
      const transaction = {
        $queryRawUnsafe: async (text: string, ...values: unknown[]) =>
          (await inner.query(text, values)).rows,
        $executeRawUnsafe: async (text: string, ...values: unknown[]) =>
          (await inner.query(text, values)).affectedRows ?? 0,
      };
      const connection: PostgresConnection = {
        query: async (text, values) =>
          text.startsWith("SELECT")
            ? { rows: await transaction.$queryRawUnsafe(text, ...values) }
            : { rowCount: await transaction.$executeRawUnsafe(text, ...values) },
      };
      await joined(connection).commit(HERE, [addContact("contact_ana")]);
      await joined(connection).erase(HERE, "contact_ana", START);
    });
    await expect(store().commit(HERE, [addContact("contact_ana")])).rejects.toMatchObject({
      code: "CONTACT_ERASED",
    });
  });
});

describe("a PostgreSQL store in a schema of its own", () => {
  it("makes the schema, and keeps apart from other prefixes and schemas", async () => {
    const [one, two] = [
      postgresStore({ client, schema: "network" }),
      postgresStore({ client, schema: "network", prefix: "second_" }),
    ];
    expect((await one.health()).status).toBe("needs-migration");
    await expect(one.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
    expect(await one.migrate()).toEqual({ from: 0, to: 2 });
    await two.migrate();
    await one.commit(HERE, [addContact("contact_ana")]);
    expect(await two.load(HERE, "contact_ana")).toBeNull();
    expect(await store().load(HERE, "contact_ana")).toBeNull();
    await client.exec("INSERT INTO network.coffeechat_schema VALUES (99)");
    const late = postgresStore({ client, schema: "network" });
    expect((await late.health()).status).toBe("schema-too-new");
    await expect(late.migrate()).rejects.toMatchObject({ code: "STORE_SCHEMA_TOO_NEW" });
    await client.exec("DROP TABLE network.second_contact");
    await expect(two.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
  });

  it("refuses names that are more than names", () => {
    for (const name of ["", "a b", 'x"; DROP TABLE booking; --']) {
      expect(() => postgresStore({ client, prefix: name })).toThrow(/prefix/);
      expect(() => postgresStore({ client, schema: name })).toThrow(/prefix/);
      expect(() => rowSecuritySql({ schema: name })).toThrow(/prefix/);
    }
  });
});

describe("row-level security", () => {
  it("keeps tenants apart, whatever a query forgets to say", async () => {
    const guarded = postgresStore({ client, schema: "guarded", rowSecurity: true });
    await guarded.migrate();
    for (const statement of rowSecuritySql({ schema: "guarded" })) await client.exec(statement);
    await client.exec(`CREATE ROLE app; GRANT USAGE ON SCHEMA guarded TO app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA guarded TO app; SET ROLE app`);
    try {
      await guarded.commit(HERE, [addContact("contact_ana")]);
      await guarded.commit(ELSEWHERE, [addContact("contact_ben")]);
      expect((await guarded.list(HERE, { limit: 5 })).items.map(({ id }) => id)).toEqual([
        "contact_ana",
      ]);
      const everything = "SELECT id FROM guarded.coffeechat_contact";
      expect((await client.query(everything)).rows).toEqual([]);
      await client
        .transaction(async (transaction) => {
          await transaction.query("SELECT set_config('coffeechat.tenant', $1, true)", [
            HERE.tenant,
          ]);
          expect((await transaction.query(everything)).rows).toEqual([{ id: "contact_ana" }]);
          await expect(
            transaction.query("UPDATE guarded.coffeechat_contact SET tenant = 'south-school'"),
          ).rejects.toMatchObject({ code: "42501" });
        })
        .catch((error: unknown) => {
          // The refused update has ended the transaction.
          expect(error).toMatchObject({ code: "25P02" });
        });
      const careless = postgresStore({ client, schema: "guarded" });
      expect(await careless.load(HERE, "contact_ana")).toBeNull();
      await expect(careless.commit(HERE, [addContact("contact_cai")])).rejects.toMatchObject({
        code: "STORE_READ_ONLY",
      });
    } finally {
      await client.exec("RESET ROLE");
    }
  });
});

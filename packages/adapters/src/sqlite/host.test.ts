import Database from "libsql";
import { describe, expect, it } from "vitest";
import { addContact, HERE } from "../conformance/sample.js";
import { sqliteStore } from "./index.js";

async function hostWithBookings() {
  const database = new Database(":memory:");
  await sqliteStore({ database }).migrate();
  database.exec("CREATE TABLE booking (room TEXT)");
  const bookings = () => database.prepare("SELECT * FROM booking").all().length;
  return { database, bookings, store: sqliteStore({ database, transaction: "host" }) };
}

describe("a SQLite store inside the host's transaction", () => {
  it("is kept and dropped with the host's own writes", async () => {
    const { database, bookings, store } = await hostWithBookings();
    for (const end of ["ROLLBACK", "COMMIT"]) {
      database.exec("BEGIN IMMEDIATE");
      database.exec("INSERT INTO booking VALUES ('Room 4')");
      await store.commit(HERE, [addContact("contact_ana")]);
      database.exec(end);
      const found = await store.load(HERE, "contact_ana");
      expect([found === null, bookings()]).toEqual(end === "ROLLBACK" ? [true, 0] : [false, 1]);
    }
  });

  it("refuses a commit and leaves the host's transaction usable", async () => {
    const { database, bookings, store } = await hostWithBookings();
    await store.commit(HERE, [addContact("contact_ana")]);
    database.exec("BEGIN IMMEDIATE");
    await expect(
      store.commit(HERE, [addContact("contact_ben"), addContact("contact_ana")]),
    ).rejects.toMatchObject({ code: "REVISION_CONFLICT" });
    database.exec("INSERT INTO booking VALUES ('Room 4')");
    database.exec("COMMIT");
    expect(await store.load(HERE, "contact_ben")).toBeNull();
    expect(bookings()).toBe(1);
  });
});

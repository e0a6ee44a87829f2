import type { ContactChange } from "@coffeechat/core/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conformanceCases } from "../../src/conformance/index.js";
import {
  addContact,
  followUp,
  HERE,
  researchContact,
  START,
} from "../../src/conformance/sample.js";
import { type D1Database, type D1StoreOptions, d1Store } from "../../src/d1/index.js";
import { TABLES } from "../../src/sql/raw-view.fixture.js";
import { startWorker } from "./start.fixture.js";

let worker: Awaited<ReturnType<typeof startWorker>>;

// The runtime is a program of its own that starts first.
beforeAll(async () => {
  worker = await startWorker();
}, 120_000);
afterAll(() => worker.miniflare.dispose());

describe("Cloudflare D1 as a store, in workerd", () => {
  for (const [place, { capability, name }] of conformanceCases.entries()) {
    it(`${capability}: ${name}`, async () => {
      const response = await worker.miniflare.dispatchFetch(`http://store.example/${place}`);
      expect(await response.text()).toBe("");
    });
  }
});

describe("a D1 store", () => {
  beforeEach(async () => {
    const { database } = worker;
    await database.batch([
      ...TABLES.map((table) => database.prepare(`DELETE FROM coffeechat_${table}`)),
      database.prepare("CREATE TABLE IF NOT EXISTS booking (room TEXT PRIMARY KEY)"),
      database.prepare("DELETE FROM booking"),
    ]);
  });

  const storeWith = (options: Omit<D1StoreOptions, "database"> = {}) =>
    d1Store({ ...options, database: worker.database });

  /** Somebody else writes between what the store reads and what it writes. */
  function overtakenBy(other: () => Promise<void>): D1Database {
    const database: D1Database = worker.database;
    let turn = 0;
    return {
      prepare: (sql) => database.prepare(sql),
      async batch(statements) {
        const answers = await database.batch(statements);
        turn += 1;
        // Two batches ask for the version, the third for what the commit is decided on.
        if (turn === 3) await other();
        return answers;
      },
    };
  }

  it("takes back a commit that was overtaken after it was decided, and tells the conflict", async () => {
    await storeWith().migrate();
    const ana = addContact("contact_ana");
    const late = d1Store({
      database: overtakenBy(async () => {
        await storeWith()
          .commit(HERE, [ana])
          .catch(() => {});
      }),
    });
    await expect(late.commit(HERE, [addContact("contact_ben"), ana])).rejects.toMatchObject({
      code: "REVISION_CONFLICT",
      details: { alreadyRecorded: true },
    });
    expect(await storeWith().load(HERE, "contact_ben")).toBeNull();
  });

  it("finds out that a follow-up which it moves was cancelled meanwhile", async () => {
    const planned = followUp("contact_ana", "followup_1", 1);
    const ana = addContact("contact_ana", { followUps: { create: [planned] } });
    await storeWith().commit(HERE, [ana]);
    const only = (followUps: Partial<ContactChange["followUps"]>): ContactChange => ({
      ...ana,
      expectedRevision: 1,
      events: [],
      followUps: { create: [], move: [], cancel: [], ...followUps },
    });
    const late = d1Store({
      database: overtakenBy(() => storeWith().commit(HERE, [only({ cancel: [planned.id] })])),
    });
    await late.commit(HERE, [only({ move: [followUp("contact_ana", "followup_1", 5)] })]);
    const { items } = await storeWith().followUps(HERE, { limit: 5 });
    expect(items).toEqual([followUp("contact_ana", "followup_1", 5)]);
  });

  it("keeps and drops the host's own statements with a commit", async () => {
    const book = () => worker.database.prepare("INSERT INTO booking VALUES (?)").bind("Room 4");
    const booked = async () =>
      (await worker.database.prepare("SELECT * FROM booking").all()).results;
    await storeWith().commit(HERE, [addContact("contact_ana")]);
    const refused = storeWith({ alongside: [book()] }).commit(HERE, [addContact("contact_ana")]);
    await expect(refused).rejects.toMatchObject({ code: "REVISION_CONFLICT" });
    expect(await booked()).toEqual([]);
    await storeWith({ alongside: [book()] }).commit(HERE, [addContact("contact_ben")]);
    expect(await booked()).toEqual([{ room: "Room 4" }]);
    const taken = storeWith({ alongside: [book()] }).commit(HERE, [addContact("contact_cai")]);
    await expect(taken).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(await storeWith().load(HERE, "contact_cai")).toBeNull();
  });

  it("asks for a migration, makes the tables once for two who ask at once, and knows newer ones", async () => {
    const database = worker.empty;
    const store = d1Store({ database });
    await expect(store.load(HERE, "contact_ana")).rejects.toMatchObject({
      code: "STORE_NOT_MIGRATED",
    });
    const migrated = await Promise.all([store.migrate(), d1Store({ database }).migrate()]);
    expect(migrated.map(({ to }) => to)).toEqual([2, 2]);
    await store.commit(HERE, [addContact("contact_ana")]);
    await database.exec("INSERT INTO coffeechat_schema VALUES (99)");
    await expect(store.erase(HERE, "contact_ana", START)).rejects.toMatchObject({
      code: "STORE_SCHEMA_TOO_NEW",
    });
    expect((await store.health()).status).toBe("schema-too-new");
    await expect(store.migrate()).rejects.toMatchObject({ code: "STORE_SCHEMA_TOO_NEW" });
  });

  it("refuses a text that is longer than D1 keeps, with nothing changed", async () => {
    const ana = addContact("contact_ana");
    await storeWith().commit(HERE, [ana]);
    const reply = {
      id: "event_long",
      contactId: "contact_ana",
      at: ana.contact.addedAt,
      type: "reply",
      channel: "email",
      body: "茶".repeat(900_000),
    } as const;
    const next = { ...researchContact(ana.contact, { eventId: reply.id }), events: [reply] };
    await expect(storeWith().commit(HERE, [next])).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect((await storeWith().load(HERE, "contact_ana"))?.revision).toBe(1);
  });
});

import Database from "libsql";
import { describe, expect, it } from "vitest";
import { collect } from "../conformance/expect.js";
import { addContact, followUp, HERE, researchContact, START } from "../conformance/sample.js";
import { type SqliteDatabase, sqliteStore } from "./index.js";

/** The database, and every statement that goes through it. */
function listening() {
  const database = new Database(":memory:");
  const statements = new Set<string>();
  const heard: SqliteDatabase = {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      statements.add(sql);
      return database.prepare(sql);
    },
  };
  return { database, heard, statements };
}

async function everyDay(database: SqliteDatabase): Promise<void> {
  const store = sqliteStore({ database });
  const planned = followUp("contact_ana", "followup_1", 1);
  const ana = addContact("contact_ana", {
    facts: { tags: ["ward"] },
    followUps: { create: [planned] },
  });
  await store.commit(HERE, [ana]);
  const moved = followUp("contact_ana", "followup_1", 2);
  await store.commit(HERE, [researchContact(ana.contact, { followUps: { move: [moved] } })]);
  await store.load(HERE, "contact_ana");
  await collect(store.history(HERE, "contact_ana"));
  for (const filter of [
    {},
    { state: "researched" },
    { source: "linkedin" },
    { tag: "ward" },
    { dueUntil: START },
  ] as const) {
    await store.list(HERE, { limit: 1, ...filter });
  }
  await store.followUps(HERE, { limit: 1, dueUntil: START });
  await store.followUps(HERE, { limit: 1, contactId: "contact_ana" });
  const now = "2026-05-01T09:00:00.000Z";
  const [claim] = await store.claimFollowUps({
    tenant: HERE.tenant,
    worker: "one",
    now,
    limit: 1,
    leaseMinutes: 5,
  });
  if (claim !== undefined) await store.settleClaim(claim, { outcome: "complete", at: now });
  await collect(store.exportAll(HERE));
  const event = { before: ana.events[0], after: ana.events[0] };
  if (event.before === undefined || event.after === undefined) return;
  await store.rewrite(HERE, [
    {
      contactId: "contact_ana",
      contact: { before: ana.contact, after: ana.contact },
      events: [{ before: event.before, after: event.after }],
      followUps: [{ before: moved, after: moved }],
    },
  ]);
}

describe("what is done every day", () => {
  it("is found by an index that names it, whatever the database has counted", async () => {
    const { database, heard, statements } = listening();
    await sqliteStore({ database }).migrate();
    await everyDay(heard);
    const slow: string[] = [];
    for (const sql of statements) {
      if (/PRAGMA|coffeechat_schema|coffeechat_tombstone|sqlite_master/.test(sql)) continue;
      const places = Array(sql.split("?").length - 1).fill(1);
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...places);
      const details = plan.map((row) => String(Reflect.get(Object(row), "detail")));
      const page = /ORDER BY (c\.|t\.)?(added_at|due)/.test(sql);
      for (const detail of details) {
        const wholeOwner = /\(tenant=\? AND owner=\?\)$/.test(detail) && !page;
        if (/^SCAN|TEMP B-TREE/.test(detail) || wholeOwner) slow.push(`${sql}\n  ${detail}`);
      }
    }
    expect(statements.size).toBeGreaterThan(15);
    expect(slow).toEqual([]);
    database.close();
  });
});

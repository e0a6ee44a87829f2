import { postgresStore } from "@coffeechat/adapters/postgres";
import { sqliteStore } from "@coffeechat/adapters/sqlite";
import { replay } from "@coffeechat/core/lifecycle";
import { addMilliseconds, type DueFollowUp, MINUTE_MS } from "@coffeechat/core/model";
import type { ContactChange, Store } from "@coffeechat/core/store";
import Database from "libsql";
import pg from "pg";
import type { BenchTable } from "../bench.js";

const FOLLOW_UPS = Number(process.env.COFFEECHAT_BENCH_FOLLOW_UPS ?? 1_000_000);
const PER_CONTACT = 100;
const CONTACTS_A_COMMIT = 20;
const SCOPE = { tenant: "school", owner: "student-7" };
const START = "2026-03-02T09:00:00.000Z";
const ASKED = 300;

function contactWithFollowUps(number: number): ContactChange {
  const id = `contact_${number}` as const;
  const facts = { name: `Person ${number}`, source: "club" } as const;
  const event = { id: `event_${number}`, contactId: id, at: START, type: "add", facts } as const;
  const contact = replay([event]);
  const create = Array.from({ length: PER_CONTACT }, (_, index): DueFollowUp => {
    // Spread over ten years, so that the first hundred lie anywhere in the table.
    const minutes = ((number * PER_CONTACT + index) * 7_919) % 5_256_000;
    const due = addMilliseconds(START, minutes * MINUTE_MS);
    return {
      id: `followup_${number}.keep-in-touch.${index}`,
      contactId: id,
      kind: "keep-in-touch",
      reason: "Some months have passed since you last had word of each other.",
      rule: "S70",
      status: "due",
      window: { from: due, due, until: null },
      zone: "Europe/Madrid",
    };
  });
  return {
    contactId: id,
    expectedRevision: 0,
    events: [{ ...event, facts: { ...facts, tags: [] } }],
    contact,
    followUps: { create, move: [], cancel: [] },
  };
}

async function fill(store: Store): Promise<void> {
  await store.migrate();
  for (let number = 0; number < FOLLOW_UPS / PER_CONTACT; number += CONTACTS_A_COMMIT) {
    const changes = Array.from({ length: CONTACTS_A_COMMIT }, (_, index) =>
      contactWithFollowUps(number + index),
    );
    await store.commit(SCOPE, changes);
  }
}

async function measure(name: string, store: Store): Promise<BenchTable> {
  await fill(store);
  const dueUntil = addMilliseconds(START, 5_256_000 * MINUTE_MS);
  const times: number[] = [];
  for (let asked = 0; asked < ASKED; asked++) {
    const begun = performance.now();
    await store.followUps(SCOPE, { dueUntil, limit: 100 });
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const [p50, p99] = [at(0.5), at(0.99)];
  return {
    title: `The first 100 due of ${FOLLOW_UPS.toLocaleString("en-US")} follow-ups in ${name}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
    rows: [{ name: "store.followUps", opsPerSecond: 1_000 / p50, ratio: 1 }],
  };
}

/** The due list in SQLite, and in PostgreSQL where a server is named. */
export async function dueListTable(): Promise<readonly BenchTable[]> {
  const database = new Database(":memory:");
  const tables = [await measure("SQLite", sqliteStore({ database }))];
  database.close();
  const url = process.env.COFFEECHAT_TEST_POSTGRES_URL;
  if (url === undefined) return tables;
  const schema = `coffeechat_bench_${process.pid}`;
  const pool = new pg.Pool({ connectionString: url });
  try {
    await pool.query(`CREATE SCHEMA "${schema}"`);
    tables.push(await measure("PostgreSQL", postgresStore({ client: pool, schema })));
  } finally {
    await pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    await pool.end();
  }
  return tables;
}

import { appendFileSync } from "node:fs";
import { bullmqFollowUps } from "@coffeechat/adapters/bullmq";
import { pgBossFollowUps } from "@coffeechat/adapters/pg-boss";
import { postgresStore } from "@coffeechat/adapters/postgres";
import { sqliteStore } from "@coffeechat/adapters/sqlite";
import { followUpWorker, type Store } from "@coffeechat/core";
import { Queue, Worker } from "bullmq";
import Database from "libsql";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { settingsFor } from "./student.fixture.js";

/** A worker as a process of its own, to be killed. What it does is written line by line into a diary. */
const {
  ENGINE,
  URL: url = "",
  NAME: name = "",
  DIARY: diary = "",
  DATABASE: file = "",
} = process.env;
const hangs = process.env.HANGS === "yes";
export const LEASE_MINUTES = 0.05;

function workerOver(store: Store) {
  return followUpWorker({
    store,
    settingsFor,
    leaseMinutes: LEASE_MINUTES,
    async handle({ idempotencyKey }) {
      appendFileSync(diary, `${process.pid} begins ${idempotencyKey}\n`);
      if (hangs) await new Promise(() => undefined);
      appendFileSync(diary, `${process.pid} ends ${idempotencyKey}\n`);
    },
  });
}

if (ENGINE === "pg-boss") {
  const store = postgresStore({
    client: new pg.Pool({ connectionString: url }),
    schema: `${name}_store`,
  });
  const boss = new PgBoss({
    connectionString: url,
    schema: `${name}_boss`,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  });
  boss.on("error", (error) => appendFileSync(diary, `${process.pid} reports ${error.message}\n`));
  await boss.start();
  const followUps = pgBossFollowUps({
    boss,
    store,
    leaseMinutes: LEASE_MINUTES,
    pollingIntervalSeconds: 0.5,
  });
  await followUps.work(workerOver(store));
} else {
  const store = sqliteStore({ database: new Database(file) });
  const { hostname, port } = new URL(url);
  const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null };
  const queue = new Queue(name, { connection });
  const followUps = bullmqFollowUps({ queue, store, leaseMinutes: LEASE_MINUTES });
  new Worker(name, followUps.processor(workerOver(store)), {
    connection,
    lockDuration: 2_000,
    stalledInterval: 1_000,
    maxStalledCount: 10,
  });
}
appendFileSync(diary, `${process.pid} works\n`);

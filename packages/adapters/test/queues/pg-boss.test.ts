import { pgBossFollowUps } from "@coffeechat/adapters/pg-boss";
import { postgresStore } from "@coffeechat/adapters/postgres";
import { createCoach, followUpWorker } from "@coffeechat/core";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Processes } from "./processes.fixture.js";
import { peopleWrittenTo, policy, SCOPE, settingsFor } from "./student.fixture.js";

const url = process.env.COFFEECHAT_TEST_POSTGRES_URL;
const name = `coffeechat_queue_${process.pid}`;
const QUEUE = "coffeechat-follow-ups";
const PEOPLE = Array.from({ length: 8 }, (_, index) => `person-${index}`);

describe.skipIf(url === undefined)(
  "follow-ups on pg-boss, on a real PostgreSQL",
  { timeout: 120_000 },
  () => {
    const processes = new Processes();
    const pool = new pg.Pool({ connectionString: url });
    const boss = new PgBoss({ connectionString: url ?? "", schema: `${name}_boss` });
    const store = postgresStore({ client: pool, schema: `${name}_store` });
    const followUps = pgBossFollowUps({ boss, store, leaseMinutes: 0.05, expireInSeconds: 4 });
    const coach = createCoach({ store, scope: SCOPE, policy });
    boss.on("error", () => undefined);

    beforeAll(async () => {
      await pool.query(`CREATE SCHEMA IF NOT EXISTS "${name}_store"`);
      await store.migrate();
      await boss.start();
      await followUps.prepare();
    });

    afterAll(async () => {
      await processes.killAll();
      await boss.stop({ graceful: false });
      await pool.query(`DROP SCHEMA IF EXISTS "${name}_boss" CASCADE`);
      await pool.query(`DROP SCHEMA IF EXISTS "${name}_store" CASCADE`);
      await pool.end();
    });

    const jobs = () => boss.findJobs<{ followUpId: string }>(QUEUE, { queued: true });
    const jobOf = async (kind: string) =>
      (await jobs()).find(({ data }) => data.followUpId.includes(`.${kind}.`));

    it("keeps one job for each, moves it, and takes it away when a reply cancels it", async () => {
      await peopleWrittenTo(store, ["mover"], 1);
      expect(await followUps.fill(SCOPE)).toBe(2);
      await followUps.fill(SCOPE);
      expect(await jobs()).toHaveLength(2);
      const [nudge] = await coach.followUps("contact_mover");
      if (nudge?.status !== "due") throw new Error("The nudge is not planned.");
      expect((await jobOf("nudge"))?.startAfter.toISOString()).toBe(nudge.window.due);

      const until = "2035-03-01T12:00:00.000Z";
      const chosen = { contactId: "contact_mover", followUpId: nudge.id } as const;
      const snoozed = await coach.snooze({ ...chosen, until });
      if (!snoozed.ok) throw new Error(snoozed.refusal.message);
      await followUps.follow(SCOPE, snoozed.value.followUps);
      expect(await jobs()).toHaveLength(2);
      // Years ahead: the job lies at the end of the horizon, where it is put off anew.
      const ahead = ((await jobOf("nudge"))?.startAfter.getTime() ?? 0) - Date.now();
      expect(ahead / 86_400_000).toBeGreaterThan(29);
      expect(ahead / 86_400_000).toBeLessThan(30.1);

      const reply = { type: "reply", contactId: "contact_mover", channel: "email" } as const;
      const replied = await coach.record(reply);
      if (!replied.ok) throw new Error(replied.refusal.message);
      await followUps.follow(SCOPE, replied.value.followUps);
      expect(await jobOf("nudge")).toBeUndefined();
      const optedOut = await coach.record({ type: "opt-out", contactId: "contact_mover" });
      if (!optedOut.ok) throw new Error(optedOut.refusal.message);
      await followUps.follow(SCOPE, optedOut.value.followUps);
      expect(await jobs()).toEqual([]);
    });

    it("loses nothing and completes nothing twice when a worker is killed in the middle", async () => {
      await peopleWrittenTo(store, PEOPLE, 9);
      await followUps.fill(SCOPE);
      const environment = { ENGINE: "pg-boss", URL: url ?? "", NAME: name };
      const victim = processes.start({ ...environment, HANGS: "yes" });
      await processes.until(() => processes.about("begins").length > 0);
      const survivors = [processes.start(environment), processes.start(environment)];
      await processes.until(() => processes.about("ends").length > 0);
      victim.kill("SIGKILL");
      await processes.until(() => processes.about("ends").length >= PEOPLE.length);
      expect(survivors.every(({ exitCode }) => exitCode === null)).toBe(true);
      const ended = processes.about("ends");
      expect(new Set(ended).size).toBe(PEOPLE.length);
      expect(ended).toHaveLength(PEOPLE.length);
      // What the victim had begun came again, under the same key.
      const [orphan] = processes
        .lines()
        .filter(([pid, what]) => pid === String(victim.pid) && what === "begins");
      expect(ended).toContain(orphan?.[2]);
    });

    it("puts a job that comes before its follow-up is due off to when it is", async () => {
      await processes.killAll();
      await peopleWrittenTo(store, ["early"], 1);
      await boss.deleteAllJobs(QUEUE);
      const [nudge] = await coach.followUps("contact_early");
      if (nudge?.status !== "due") throw new Error("The nudge is not planned.");
      const data = { scope: SCOPE, contactId: "contact_early", followUpId: nudge.id, looks: 0 };
      const key = `school/student-7/${nudge.id}`;
      await boss.send(QUEUE, data, { singletonKey: key });
      const handled: string[] = [];
      const worker = followUpWorker({
        store,
        settingsFor,
        async handle({ followUpId }) {
          handled.push(followUpId);
        },
      });
      await followUps.work(worker);
      await vi.waitFor(
        async () => {
          expect((await jobOf("nudge"))?.startAfter.toISOString()).toBe(nudge.window.due);
        },
        { timeout: 30_000, interval: 100 },
      );
      expect(handled).toEqual([]);
    });
  },
);

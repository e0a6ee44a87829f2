import { join } from "node:path";
import { bullmqFollowUps } from "@coffeechat/adapters/bullmq";
import { sqliteStore } from "@coffeechat/adapters/sqlite";
import { createCoach, followUpWorker } from "@coffeechat/core";
import { Queue, Worker } from "bullmq";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Processes } from "./processes.fixture.js";
import { peopleWrittenTo, policy, SCOPE, settingsFor } from "./student.fixture.js";

const url = process.env.COFFEECHAT_TEST_REDIS_URL;
const name = `coffeechat-queue-${process.pid}`;
const PEOPLE = Array.from({ length: 8 }, (_, index) => `person-${index}`);

describe.skipIf(url === undefined)(
  "follow-ups on BullMQ, on a real Redis",
  { timeout: 120_000 },
  () => {
    const processes = new Processes();
    const file = join(processes.folder, "follow-ups.db");
    const { hostname, port } = new URL(url ?? "redis://127.0.0.1:6379");
    const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null };
    const queue = new Queue(name, { connection });
    const store = sqliteStore({ database: new Database(file) });
    const followUps = bullmqFollowUps({ queue, store, leaseMinutes: 0.05 });
    const coach = createCoach({ store, scope: SCOPE, policy });

    beforeAll(async () => {
      await store.migrate();
    });

    afterAll(async () => {
      await processes.killAll();
      await queue.obliterate({ force: true });
      await queue.close();
    });

    const waiting = () => queue.getJobs(["delayed", "waiting", "active"]);
    const jobOf = async (kind: string) =>
      (await waiting()).find(({ data }) => data.followUpId.includes(`.${kind}.`));
    const dueOf = (job: { timestamp: number; delay: number } | undefined) =>
      job === undefined ? undefined : new Date(job.timestamp + job.delay);

    it("keeps one job for each, moves it, and takes it away when a reply cancels it", async () => {
      await peopleWrittenTo(store, ["mover"], 1);
      expect(await followUps.fill(SCOPE)).toBe(2);
      await followUps.fill(SCOPE);
      expect(await waiting()).toHaveLength(2);
      const [nudge] = await coach.followUps("contact_mover");
      if (nudge?.status !== "due") throw new Error("The nudge is not planned.");
      const planned = dueOf(await jobOf("nudge"))?.getTime() ?? 0;
      expect(Math.abs(planned - Date.parse(nudge.window.due))).toBeLessThan(5_000);

      const until = "2035-03-01T12:00:00.000Z";
      const snoozed = await coach.snooze({
        contactId: "contact_mover",
        followUpId: nudge.id,
        until,
      });
      if (!snoozed.ok) throw new Error(snoozed.refusal.message);
      await followUps.follow(SCOPE, snoozed.value.followUps);
      expect(await waiting()).toHaveLength(2);
      // Years ahead: the job lies at the end of the horizon, where it is put off anew.
      const ahead = ((await jobOf("nudge"))?.delay ?? 0) / 86_400_000;
      expect(ahead).toBeGreaterThan(29);
      expect(ahead).toBeLessThan(30.1);

      const replied = await coach.record({
        type: "reply",
        contactId: "contact_mover",
        channel: "email",
      });
      if (!replied.ok) throw new Error(replied.refusal.message);
      await followUps.follow(SCOPE, replied.value.followUps);
      expect(await jobOf("nudge")).toBeUndefined();
      const optedOut = await coach.record({ type: "opt-out", contactId: "contact_mover" });
      if (!optedOut.ok) throw new Error(optedOut.refusal.message);
      await followUps.follow(SCOPE, optedOut.value.followUps);
      expect(await waiting()).toEqual([]);
    });

    it("loses nothing and completes nothing twice when a worker is killed in the middle", async () => {
      await peopleWrittenTo(store, PEOPLE, 9);
      await followUps.fill(SCOPE);
      const environment = { ENGINE: "bullmq", URL: url ?? "", NAME: name, DATABASE: file };
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
      const orphan = processes
        .lines()
        .find(([pid, what]) => pid === String(victim.pid) && what === "begins");
      expect(ended).toContain(orphan?.[2]);
    });

    it("puts a job that comes before its follow-up is due off to when it is", async () => {
      await processes.killAll();
      await queue.obliterate({ force: true });
      await peopleWrittenTo(store, ["early"], 1);
      const [nudge] = await coach.followUps("contact_early");
      if (nudge?.status !== "due") throw new Error("The nudge is not planned.");
      const data = { scope: SCOPE, contactId: "contact_early", followUpId: nudge.id, looks: 0 };
      await queue.add("follow-up", data, { jobId: `school/student-7/${nudge.id}` });
      const handled: string[] = [];
      const inner = followUpWorker({
        store,
        settingsFor,
        async handle({ followUpId }) {
          handled.push(followUpId);
        },
      });
      const worker = new Worker(name, followUps.processor(inner), { connection });
      await vi.waitFor(
        async () => {
          const [delayed] = await queue.getJobs(["delayed"]);
          if (delayed === undefined) throw new Error("The job was not put off.");
          expect((dueOf(delayed)?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_600_000);
        },
        { timeout: 30_000, interval: 100 },
      );
      await worker.close();
      expect(handled).toEqual([]);
    });
  },
);

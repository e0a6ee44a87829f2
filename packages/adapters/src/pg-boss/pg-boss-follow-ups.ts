import type { Instant } from "@coffeechat/core/model";
import {
  type Engine,
  type FollowUpQueue,
  type FollowUpQueueOptions,
  WakeUps,
  type Worker,
} from "../queue/follow-up-queue.js";
import { keyOf, parseWakeUp, type WakeUp } from "../queue/wake-up.js";

/** What is used of pg-boss; an instance that you have started fits. */
export interface Boss {
  createQueue(
    name: string,
    options: {
      policy: string;
      expireInSeconds: number;
      retryLimit: number;
      retryDelay: number;
      retryBackoff: boolean;
    },
  ): Promise<void>;
  upsert(
    name: string,
    data: object,
    options: { singletonKey: string; startAfter: string },
  ): Promise<unknown>;
  findJobs(
    name: string,
    options: { key: string; queued: boolean },
  ): Promise<readonly { readonly id: string }[]>;
  deleteJob(name: string, ids: string[]): Promise<unknown>;
  work(
    name: string,
    options: { batchSize: number; pollingIntervalSeconds: number },
    handler: (jobs: readonly BossJob[]) => Promise<void>,
  ): Promise<string>;
}

interface BossJob {
  readonly data: unknown;
  readonly signal?: AbortSignal;
}

export interface PgBossFollowUpsOptions extends FollowUpQueueOptions {
  /** Started by you, and stopped by you. */
  readonly boss: Boss;
  /** Name of the queue. Default `coffeechat-follow-ups`. */
  readonly queue?: string;
  /** After how many seconds pg-boss takes a job for lost with its worker. Default: a lease and a minute. */
  readonly expireInSeconds?: number;
  /** How often a worker looks for jobs, in seconds. Default 2. */
  readonly pollingIntervalSeconds?: number;
}

export interface PgBossFollowUps extends FollowUpQueue {
  /** Makes the queue, once; safe to call at every start. */
  prepare(): Promise<void>;
  /** Begins to act on follow-ups as they fall due; gives back the id of the worker for `boss.offWork`. */
  work(worker: Worker): Promise<string>;
}

/**
 * Follow-ups on a pg-boss that you run already: one waiting job for each, moved when it moves and
 * gone when it is cancelled. A job says when to look; `followUpWorker` decides then from the history
 * whether there is still something to do, under a lease of the store.
 *
 * @throws CoffeechatError `INVALID_CONFIG`
 *
 * @example
 * ```ts
 * import type { Boss } from "@coffeechat/adapters/pg-boss";
 * import { pgBossFollowUps } from "@coffeechat/adapters/pg-boss";
 * import { type Coach, followUpWorker, type NewEvent, type Scope, type Store } from "@coffeechat/core";
 *
 * export async function begin(boss: Boss, store: Store) {
 *   const followUps = pgBossFollowUps({ boss, store });
 *   await followUps.prepare();
 *   const handle = async () => console.log("remind the owner");
 *   await followUps.work(followUpWorker({ store, handle }));
 *   return async (coach: Coach, scope: Scope, event: NewEvent) => {
 *     const result = await coach.record(event);
 *     if (result.ok) await followUps.follow(scope, result.value.followUps);
 *   };
 * }
 * ```
 */
export function pgBossFollowUps(options: PgBossFollowUpsOptions): PgBossFollowUps {
  const { boss, queue = "coffeechat-follow-ups", leaseMinutes = 5 } = options;
  const engine: Engine = {
    async put(key, wakeUp, at) {
      await boss.upsert(queue, wakeUp, { singletonKey: key, startAfter: at });
    },
    async remove(key) {
      const jobs = await boss.findJobs(queue, { key, queued: true });
      if (jobs.length > 0)
        await boss.deleteJob(
          queue,
          jobs.map(({ id }) => id),
        );
    },
  };
  const wakeUps = new WakeUps(engine, options);
  const comeAgain = (next: { readonly wakeUp: WakeUp; readonly at: Instant }) =>
    engine.put(keyOf(next.wakeUp.scope, next.wakeUp.followUpId), next.wakeUp, next.at);
  return {
    follow: (scope, changes) => wakeUps.follow(scope, changes),
    fill: (scope) => wakeUps.fill(scope),
    prepare: () =>
      boss.createQueue(queue, {
        // One waiting job a key, while another of the same key may be under way.
        policy: "short",
        expireInSeconds: options.expireInSeconds ?? Math.ceil(leaseMinutes * 60) + 60,
        retryLimit: 20,
        retryDelay: 1,
        retryBackoff: true,
      }),
    work: (worker) =>
      boss.work(
        queue,
        { batchSize: 1, pollingIntervalSeconds: options.pollingIntervalSeconds ?? 2 },
        async (jobs) => {
          for (const { data, signal } of jobs) {
            const next = await wakeUps.wake(parseWakeUp(data), worker, signal);
            if (next !== null) await comeAgain(next);
          }
        },
      ),
  };
}

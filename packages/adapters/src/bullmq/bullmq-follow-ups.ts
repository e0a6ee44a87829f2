import { type Instant, millisecondsOf } from "@coffeechat/core/model";
import {
  type Engine,
  type FollowUpQueue,
  type FollowUpQueueOptions,
  WakeUps,
  type Worker,
} from "../queue/follow-up-queue.js";
import { parseWakeUp } from "../queue/wake-up.js";

/** What is used of a job of BullMQ. */
export interface BullJob {
  readonly data: unknown;
  getState(): Promise<string>;
  changeDelay(milliseconds: number): Promise<void>;
  updateData(data: object): Promise<void>;
  moveToDelayed(timestamp: number, token?: string): Promise<void>;
  remove(): Promise<void>;
}

/** What is used of BullMQ's `Queue`. */
export interface BullQueue {
  add(
    name: string,
    data: object,
    options: {
      jobId: string;
      delay: number;
      attempts: number;
      backoff: { type: string; delay: number };
      removeOnComplete: boolean;
    },
  ): Promise<unknown>;
  getJob(jobId: string): Promise<BullJob | undefined>;
}

export interface BullmqFollowUpsOptions extends FollowUpQueueOptions {
  readonly queue: BullQueue;
}

export interface BullmqFollowUps extends FollowUpQueue {
  /** The processor for your `new Worker(queueName, processor, …)` of BullMQ. */
  processor(worker: Worker): (job: BullJob, token?: string) => Promise<void>;
}

/**
 * Follow-ups on a BullMQ that you run already: one waiting job for each, moved when it moves and gone
 * when it is cancelled. A job says when to look; `followUpWorker` decides then from the history
 * whether there is still something to do, under a lease of the store.
 *
 * @throws CoffeechatError `INVALID_CONFIG`
 *
 * @example
 * ```ts
 * import { type BullQueue, bullmqFollowUps } from "@coffeechat/adapters/bullmq";
 * import { followUpWorker, type Store } from "@coffeechat/core";
 *
 * export function processorFor(queue: BullQueue, store: Store) {
 *   const followUps = bullmqFollowUps({ queue, store });
 *   const handle = async () => console.log("remind the owner");
 *   // new Worker(queue.name, processorFor(queue, store), { connection, maxStalledCount: 10 })
 *   return followUps.processor(followUpWorker({ store, handle }));
 * }
 * ```
 */
export function bullmqFollowUps(options: BullmqFollowUpsOptions): BullmqFollowUps {
  const { queue, clock } = options;
  const millisecondsUntil = (at: Instant) => {
    const now = clock === undefined ? Date.now() : millisecondsOf(clock.now());
    return Math.max(0, millisecondsOf(at) - now);
  };
  const engine: Engine = {
    async put(key, wakeUp, at) {
      const waiting = await queue.getJob(key);
      if (waiting !== undefined) {
        const state = await waiting.getState();
        if (state === "delayed") {
          await waiting.updateData(wakeUp);
          await waiting.changeDelay(millisecondsUntil(at));
          return;
        }
        // Under way: when it is through, it looks itself for when to come again.
        if (state === "active" || state === "waiting" || state === "prioritized") return;
        await waiting.remove();
      }
      await queue.add("follow-up", wakeUp, {
        jobId: key,
        delay: millisecondsUntil(at),
        attempts: 20,
        backoff: { type: "exponential", delay: 1_000 },
        removeOnComplete: true,
      });
    },
    async remove(key) {
      const waiting = await queue.getJob(key);
      // One under way finds out by itself; it cannot be taken from its worker.
      if (waiting !== undefined && (await waiting.getState()) !== "active") await waiting.remove();
    },
  };
  const wakeUps = new WakeUps(engine, options);
  return {
    follow: (scope, changes) => wakeUps.follow(scope, changes),
    fill: (scope) => wakeUps.fill(scope),
    processor: (worker) => async (job, token) => {
      const next = await wakeUps.wake(parseWakeUp(job.data), worker);
      if (next === null) return;
      await job.updateData(next.wakeUp);
      await job.moveToDelayed(Date.now() + millisecondsUntil(next.at), token);
      throw new ComesAgain();
    },
  };
}

/** BullMQ knows by this name that the job was put off and neither done nor failed. */
class ComesAgain extends Error {
  override readonly name = "DelayedError";
}

import type { FollowUpId } from "../../model/index.js";
import type { Scope } from "../../store/index.js";
import { claimDue } from "./claim-due.js";
import { doWork, type WorkOutcome } from "./do-work.js";
import { outcomeOfNotNow, type RunFollowUpsOptions, workshopOf } from "./run-follow-ups.js";

export type FollowUpWorkerOptions = Omit<
  RunFollowUpsOptions,
  "tenant" | "limit" | "concurrency" | "pollMs" | "stopPatienceMs" | "onOutcome" | "onStoreProblem"
>;

/** Acts on single follow-ups, where a queue of the host says when. */
export interface FollowUpWorker {
  /**
   * Claims this follow-up, looks at its history once more, and acts on it. `null` where there is
   * nothing to do: it is done, not due yet, gone, or another worker has it.
   *
   * @throws what the store throws; the queue tries again then
   */
  work(
    reference: { readonly scope: Scope; readonly followUpId: FollowUpId },
    signal?: AbortSignal,
  ): Promise<WorkOutcome | null>;
}

/**
 * Makes the worker for `@coffeechat/adapters/pg-boss` and `@coffeechat/adapters/bullmq`: their jobs
 * say when to look, this one decides as `runFollowUps` does, under the same leases and keys.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { followUpWorker } from "@coffeechat/core";
 *
 * const worker = followUpWorker({
 *   store: memoryStore(),
 *   async handle({ contact, followUp }) {
 *     console.log(contact.facts.name, followUp.reason);
 *   },
 * });
 * const scope = { tenant: "school", owner: "student-7" };
 * console.log(await worker.work({ scope, followUpId: "followup_ana.1.nudge.1" })); // null
 * ```
 */
export function followUpWorker(options: FollowUpWorkerOptions): FollowUpWorker {
  const workshop = workshopOf(options);
  return {
    async work({ scope, followUpId }, signal = new AbortController().signal) {
      const { due, notNow } = await claimDue({
        ...workshop,
        tenant: scope.tenant,
        worker: options.worker ?? "worker",
        now: workshop.clock.now(),
        limit: 1,
        only: { owner: scope.owner, followUpId },
      });
      const [later] = notNow;
      if (later !== undefined) return outcomeOfNotNow(later);
      const [work] = due;
      return work === undefined ? null : doWork(workshop, work, signal);
    },
  };
}

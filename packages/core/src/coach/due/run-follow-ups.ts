import type { Scope, Store } from "../../store/index.js";
import { type Clock, systemClock } from "../clock.js";
import { claimDue, DEFAULT_LEASE_MINUTES, type DueWork, type NotNow } from "./claim-due.js";
import {
  doWork,
  type HandleFollowUp,
  kindOfProblem,
  type Wait,
  type WorkOutcome,
  type Workshop,
} from "./do-work.js";
import type { SettingsFor } from "./settings.js";
import { waitByTimer } from "./wait-by-timer.js";

export interface RunFollowUpsOptions {
  readonly store: Store;
  /** Follow-ups of all owners of this tenant are run. */
  readonly tenant: string;
  readonly handle: HandleFollowUp;
  /** Who claims, for people who look. Default `worker`. */
  readonly worker?: string;
  readonly settingsFor?: SettingsFor;
  /** How many are claimed at once. Default 20. */
  readonly limit?: number;
  /** How many of them are worked on at once. Default 4. */
  readonly concurrency?: number;
  /** How long a claim is safe from others without a sign of life; longer than your clocks differ. Default 5 minutes. */
  readonly leaseMinutes?: number;
  /** After so many failures it is parked for a person to look at. Default 8. */
  readonly maxAttempts?: number;
  /** How often to look where nothing is due. Default 30,000 ms. */
  readonly pollMs?: number;
  /** How long `stop` waits for work under way before it aborts its signal. Default 30,000 ms. */
  readonly stopPatienceMs?: number;
  readonly onOutcome?: (outcome: WorkOutcome) => void;
  /** The store could not be asked; the runner goes on by itself. */
  readonly onStoreProblem?: (error: unknown) => void;
  readonly describeProblem?: (error: unknown) => string;
  readonly clock?: Clock;
  readonly wait?: Wait;
}

export interface FollowUpRunner {
  /** Claims nothing more, gives back what was not begun, and waits for what was. */
  stop(): Promise<void>;
}

/**
 * Runs follow-ups as they fall due, for hosts without a queue of their own: as many processes as you
 * like, on one store. Each is handed out at least once and, while the workers' clocks differ by less
 * than a lease, never to two at a time; `work.idempotencyKey` tells a second delivery from a new one.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@coffeechat/adapters/memory";
 * import { runFollowUps } from "@coffeechat/core";
 *
 * const runner = runFollowUps({
 *   store: memoryStore(),
 *   tenant: "school",
 *   async handle({ contact, followUp, idempotencyKey }, { stillDue }) {
 *     if (await stillDue()) console.log(idempotencyKey, contact.facts.name, followUp.reason);
 *   },
 * });
 * await runner.stop();
 * ```
 */
export function runFollowUps(options: RunFollowUpsOptions): FollowUpRunner {
  const stopping = new AbortController();
  const givenUp = new AbortController();
  const workshop = workshopOf(options);
  const finished = goOnUntil(stopping.signal, givenUp.signal, options, workshop);
  return {
    async stop() {
      stopping.abort();
      const patience = new AbortController();
      const waited = workshop
        .wait(options.stopPatienceMs ?? 30_000, patience.signal)
        .then(() => givenUp.abort());
      await Promise.race([finished, waited]);
      patience.abort();
    },
  };
}

export function workshopOf(options: Omit<RunFollowUpsOptions, "tenant">): Workshop {
  return {
    store: options.store,
    handle: options.handle,
    ...(options.settingsFor === undefined ? {} : { settingsFor: options.settingsFor }),
    clock: options.clock ?? systemClock,
    wait: options.wait ?? waitByTimer,
    leaseMinutes: options.leaseMinutes ?? DEFAULT_LEASE_MINUTES,
    maxAttempts: options.maxAttempts ?? 8,
    describeProblem: options.describeProblem ?? kindOfProblem,
  };
}

async function goOnUntil(
  stopping: AbortSignal,
  givenUp: AbortSignal,
  options: RunFollowUpsOptions,
  workshop: Workshop,
): Promise<void> {
  const { limit = 20, pollMs = 30_000 } = options;
  while (!stopping.aborted) {
    let claimed = 0;
    try {
      const { due, notNow } = await claimDue({
        ...workshop,
        tenant: options.tenant,
        worker: options.worker ?? "worker",
        now: workshop.clock.now(),
        limit,
      });
      claimed = due.length + notNow.length;
      for (const each of notNow) options.onOutcome?.(outcomeOfNotNow(each));
      await shareOut(due, stopping, givenUp, options, workshop);
    } catch (error) {
      claimed = 0;
      options.onStoreProblem?.(error);
    }
    if (claimed < limit && !stopping.aborted) await workshop.wait(pollMs, stopping);
  }
}

async function shareOut(
  due: readonly DueWork[],
  stopping: AbortSignal,
  givenUp: AbortSignal,
  { concurrency = 4, onOutcome }: RunFollowUpsOptions,
  workshop: Workshop,
): Promise<void> {
  const waiting = [...due];
  const hand = async () => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
      if (stopping.aborted) {
        await workshop.store.settleClaim(work, { outcome: "release" });
        onOutcome?.({ ...aboutOf(work), outcome: "released" });
      } else onOutcome?.(await doWork(workshop, work, givenUp));
    }
  };
  const hands = await Promise.allSettled(Array.from({ length: concurrency }, hand));
  for (const each of hands) if (each.status === "rejected") throw each.reason;
}

export function outcomeOfNotNow({ claim, status, until }: NotNow): WorkOutcome {
  return { ...aboutOf(claim), outcome: status, ...(until === undefined ? {} : { until }) };
}

function aboutOf({
  scope,
  followUpId,
  idempotencyKey,
}: Pick<DueWork, "followUpId" | "idempotencyKey"> & { readonly scope: Scope }) {
  return { scope, followUpId, idempotencyKey };
}

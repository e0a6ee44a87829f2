import {
  addMilliseconds,
  CoffeechatError,
  type FollowUp,
  type FollowUpId,
  type Instant,
  instantOf,
  MINUTE_MS,
} from "@coffeechat/core/model";
import type { FollowUpChanges, Scope, Store } from "@coffeechat/core/store";
import { keyOf, sliceEnd, type WakeUp, wakeUpFor } from "./wake-up.js";

/** What a queue must do: keep one waiting job a key, and let it be moved and removed. */
export interface Engine {
  /** Puts the job there, or moves the one that waits under this key. */
  put(key: string, wakeUp: WakeUp, at: Instant): Promise<void>;
  /** Removes the job that waits under this key, if there is one. */
  remove(key: string): Promise<void>;
}

/** What acts on one follow-up: `followUpWorker` of `@coffeechat/core` fits. */
export interface Worker {
  work(
    reference: { readonly scope: Scope; readonly followUpId: FollowUpId },
    signal?: AbortSignal,
  ): Promise<{ readonly outcome: string; readonly until?: Instant } | null>;
}

export interface FollowUpQueueOptions {
  readonly store: Store;
  /** No job lies further ahead than this; what is due later is looked at then and put off anew. Default 30. */
  readonly horizonDays?: number;
  /** The worker's lease: what another worker seems to have is looked at again after it. Default 5. */
  readonly leaseMinutes?: number;
  readonly clock?: { now(): Instant };
}

export interface FollowUpQueue {
  /** Carries into the queue what changed in the store: `followUps` of `coach.record`, right after it. */
  follow(scope: Scope, changes: FollowUpChanges): Promise<void>;
  /**
   * Makes a job for everything of an owner that waits in the store, and leaves alone what has one: after
   * an import, `coach.replan()`, a new or emptied queue. Doing it again changes nothing.
   */
  fill(scope: Scope): Promise<number>;
}

/** A further look at somebody else's follow-up is enough: then it was done, or its worker renews its lease. */
const MOST_LOOKS = 3;
const PAGE = 500;

/** What the adapters of all queues share: which job there must be, and when one comes again. */
export class WakeUps implements FollowUpQueue {
  readonly #engine: Engine;
  readonly #store: Store;
  readonly #horizonDays: number;
  readonly #leaseMinutes: number;
  readonly #now: () => Instant;

  /** @throws CoffeechatError `INVALID_CONFIG` */
  constructor(engine: Engine, options: FollowUpQueueOptions) {
    this.#engine = engine;
    this.#store = options.store;
    this.#horizonDays = positive("horizonDays", options.horizonDays ?? 30);
    this.#leaseMinutes = positive("leaseMinutes", options.leaseMinutes ?? 5);
    this.#now = () => options.clock?.now() ?? instantOf(Date.now());
  }

  async follow(scope: Scope, { create, move, cancel }: FollowUpChanges): Promise<void> {
    for (const id of cancel) await this.#engine.remove(keyOf(scope, id));
    for (const followUp of [...create, ...move]) {
      if (followUp.status === "due") await this.#put(scope, followUp, followUp.window.due);
      else await this.#engine.remove(keyOf(scope, followUp.id));
    }
  }

  async fill(scope: Scope): Promise<number> {
    let jobs = 0;
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Store["followUps"]>> = await this.#store.followUps(scope, {
        limit: PAGE,
        ...(cursor === null ? {} : { cursor }),
      });
      for (const followUp of page.items) {
        if (followUp.status === "held") continue;
        await this.#put(scope, followUp, followUp.window.due);
        jobs += 1;
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
    return jobs;
  }

  /** Acts on a job that has come, and says when it must come again; `null` for not at all. */
  async wake(
    wakeUp: WakeUp,
    worker: Worker,
    signal?: AbortSignal,
  ): Promise<{ readonly wakeUp: WakeUp; readonly at: Instant } | null> {
    const { scope, followUpId } = wakeUp;
    const result = await worker.work({ scope, followUpId }, signal);
    const again = { ...wakeUp, looks: 0 };
    if (result?.until !== undefined) return { wakeUp: again, at: result.until };
    const stored = await this.#find(wakeUp);
    if (stored?.status !== "due") return null;
    const now = this.#now();
    const { due } = stored.window;
    if (due > now) return { wakeUp: again, at: sliceEnd(due, now, this.#horizonDays) };
    const looks = wakeUp.looks + 1;
    if (result !== null || looks >= MOST_LOOKS) return null;
    // Due and not handed out: done before, or a worker has it who may have died.
    const at = addMilliseconds(now, Math.ceil(this.#leaseMinutes * MINUTE_MS) + 1_000);
    return { wakeUp: { ...wakeUp, looks }, at };
  }

  async #put(scope: Scope, followUp: FollowUp, due: Instant): Promise<void> {
    const at = sliceEnd(due, this.#now(), this.#horizonDays);
    await this.#engine.put(keyOf(scope, followUp.id), wakeUpFor(scope, followUp), at);
  }

  async #find({ scope, contactId, followUpId }: WakeUp): Promise<FollowUp | undefined> {
    const { items } = await this.#store.followUps(scope, { contactId, limit: PAGE });
    return items.find(({ id }) => id === followUpId);
  }
}

function positive(path: string, value: number): number {
  if (value > 0) return value;
  const expected = "a number above 0";
  throw new CoffeechatError("INVALID_CONFIG", `A follow-up queue needs ${path}: ${expected}.`, {
    issues: [{ path, expected }],
  });
}

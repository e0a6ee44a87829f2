import type { CoffeechatError } from "@coffeechat/core/model";

export interface RetryOptions {
  /** How often a transaction is tried that the database refused for the sake of another one. Default 10. */
  readonly attempts?: number;
  /** Waits between two tries; a test may hand in its own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

interface Refusals extends RetryOptions {
  failureOf(error: unknown): CoffeechatError;
  isPassing(error: unknown): boolean;
}

const LONGEST_WAIT_MS = 200;

/** Tries again after deadlocks and the like, with growing pauses, and gives up with the store's own error. */
export async function retryRefused<Value>(
  attempt: () => Promise<Value>,
  { attempts = 10, wait = pause, failureOf, isPassing }: Refusals,
): Promise<Value> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= attempts || !isPassing(error)) throw failureOf(error);
    }
    await wait(Math.min(2 ** tried, LONGEST_WAIT_MS));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

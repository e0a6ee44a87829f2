import { isBusy, storeFailure } from "./failure.js";

export interface BusyOptions {
  /** How long to keep trying while another process writes, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number;
  /** Waits between two tries; a test may hand in its own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const LONGEST_WAIT_MS = 100;

/**
 * Tries again while the database is locked, with growing pauses in which the event loop is free.
 *
 * @throws CoffeechatError `STORE_BUSY` when the time is used up
 */
export async function retryWhileBusy<Value>(
  attempt: () => Value,
  { busyTimeoutMs = 5_000, wait = pause }: BusyOptions,
): Promise<Value> {
  let waited = 0;
  for (let next = 1; ; next = Math.min(next * 2, LONGEST_WAIT_MS)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || waited >= busyTimeoutMs) throw storeFailure(error);
    }
    await wait(next);
    waited += next;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

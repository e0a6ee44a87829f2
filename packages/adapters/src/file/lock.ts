import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { CoffeechatError } from "@coffeechat/core/model";
import { storeFailure } from "./failure.js";

export interface LockOptions {
  /** How long to keep trying while another process writes, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number;
  /** Waits between two tries; a test may hand in its own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const LONGEST_WAIT_MS = 100;

/**
 * Does something that one process at a time may do. The lock is a file that names its holder; one of
 * a process that is no more is taken away.
 *
 * @throws CoffeechatError `STORE_BUSY`
 */
export async function whileLocked<Value>(
  path: string,
  { busyTimeoutMs = 5_000, wait = pause }: LockOptions,
  body: () => Value,
): Promise<Value> {
  let waited = 0;
  for (let next = 1; !take(path); next = Math.min(next * 2, LONGEST_WAIT_MS)) {
    if (waited >= busyTimeoutMs) {
      throw new CoffeechatError(
        "STORE_BUSY",
        "Another process is writing to the log and did not finish in time. Nothing was changed; try again.",
      );
    }
    await wait(next);
    waited += next;
  }
  try {
    return body();
  } catch (error) {
    throw storeFailure(error);
  } finally {
    unlinkSync(path);
  }
}

/** A lock is there with its holder's name in it or not at all: a crash never leaves a nameless one. */
function take(path: string): boolean {
  const own = `${path}.of-${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, path);
    return true;
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "EEXIST") throw storeFailure(error);
    removeAbandoned(path);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function removeAbandoned(path: string): void {
  const holder = holderOf(path);
  if (holder === null || isAlive(holder)) return;
  // Of several processes that find it abandoned only one gets to rename it.
  const aside = `${path}.aside-${process.pid}`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) === holder) unlinkSync(aside);
    else renameSync(aside, path);
  } catch {
    // Somebody else was faster.
  }
}

/** `null` while it is being written, or is gone. */
function holderOf(path: string): number | null {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there and belongs to somebody else.
    return Reflect.get(Object(error), "code") === "EPERM";
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

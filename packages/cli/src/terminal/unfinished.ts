import { rmSync } from "node:fs";

const paths = new Set<string>();
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Holds on to a file that is being written beside its target while `work` goes on: a signal that ends
 * the program takes it away, so that nothing half-written is left. Whoever listens for the signal as
 * well ends the program in their own way, after the work.
 */
export async function whileUnfinished<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<Value> {
  if (paths.size === 0) for (const signal of Object.keys(SIGNALS)) process.on(signal, clearAway);
  paths.add(path);
  try {
    return await work();
  } finally {
    paths.delete(path);
    if (paths.size === 0) for (const signal of Object.keys(SIGNALS)) process.off(signal, clearAway);
  }
}

function clearAway(signal: keyof typeof SIGNALS): void {
  if (process.listenerCount(signal) > 1) return;
  for (const path of paths) rmSync(path, { force: true });
  process.exit(SIGNALS[signal]);
}

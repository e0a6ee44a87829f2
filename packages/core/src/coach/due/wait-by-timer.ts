import type { Wait } from "./do-work.js";

/** Waits by the platform's timer, and does not keep a process alive that has nothing else to do. */
export const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });

import type { Terminal } from "./terminal.js";

const STEP_MS = 100;

/** Says how far long work is, on one line of a terminal; elsewhere it is silent. */
export interface Progress {
  step(done: number): void;
  /** Clears the line, so that something else may be printed. */
  end(): void;
}

export function progressOf(
  { interactive, err }: Pick<Terminal, "interactive" | "err">,
  what: string,
  total: number | null,
  clock: () => number = Date.now,
): Progress {
  if (!interactive) return { step: () => {}, end: () => {} };
  let shownAt = clock();
  let shown = false;
  return {
    step(done) {
      const now = clock();
      if (now - shownAt < STEP_MS) return;
      shownAt = now;
      shown = true;
      err(`\r\u001b[K${what}: ${howFar(done, total)}`);
    },
    end() {
      if (shown) err("\r\u001b[K");
      shown = false;
    },
  };
}

/** Of what comes in parts nobody knows beforehand how many there are. */
function howFar(done: number, total: number | null): string {
  if (total === null) return String(done);
  const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
  return `${done} of ${total} (${percent} %)`;
}

/** Says what is being done while it goes on, where nobody can tell how far it is. */
export async function during<Value>(
  { interactive, err }: Pick<Terminal, "interactive" | "err">,
  what: string,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  if (!interactive) return work();
  err(`\r\u001b[K${what} …`);
  try {
    return await work();
  } finally {
    err("\r\u001b[K");
  }
}

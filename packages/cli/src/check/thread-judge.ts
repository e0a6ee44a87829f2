import { Worker } from "node:worker_threads";
import type { CheckSetup, Outcome } from "./file-checker.js";
import type { Judge } from "./judges.js";

/** What a thread answers to a batch of paths; null where it could not check them. */
export interface WorkerAnswer {
  readonly outcomes: readonly Outcome[] | null;
}

const BATCH = 32;

/**
 * What is kept between files takes 13 MB; without a limit V8 lets rubbish grow with the number of
 * files. A file that needs more ends its thread and is checked where the results are awaited.
 */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 };

interface Hand {
  readonly worker: Worker;
  /** Who waits for its answers, the longest first. */
  readonly waiting: ((answer: WorkerAnswer) => void)[];
}

/**
 * Checks in several threads. A batch that a thread gives up is checked by `otherwise`, so that what
 * is wrong is thrown where it can be caught.
 */
export function judgeInThreads(
  file: string,
  count: number,
  setup: CheckSetup,
  otherwise: Judge,
): Judge {
  const hands = Array.from({ length: count }, () => hire(file, setup));
  return {
    batch: BATCH,
    ahead: 2 * count,
    check: async (paths) => {
      const [least] = hands
        .filter(({ worker }) => worker.threadId >= 0)
        .sort((one, other) => one.waiting.length - other.waiting.length);
      if (least === undefined || paths.length === 0) return otherwise.check(paths);
      const { outcomes } = await ask(least, paths);
      return outcomes ?? otherwise.check(paths);
    },
    end: () => {
      for (const { worker } of hands) void worker.terminate();
    },
  };
}

function hire(file: string, setup: CheckSetup): Hand {
  const worker = new Worker(file, { workerData: setup, resourceLimits: LIMITS });
  const hand: Hand = { worker, waiting: [] };
  const giveUp = () => {
    for (const answer of hand.waiting.splice(0)) answer({ outcomes: null });
  };
  worker.on("message", (answer: WorkerAnswer) => hand.waiting.shift()?.(answer));
  worker.on("error", giveUp);
  worker.on("exit", giveUp);
  return hand;
}

function ask({ worker, waiting }: Hand, paths: readonly string[]): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    if (worker.threadId < 0) {
      resolve({ outcomes: null });
      return;
    }
    waiting.push(resolve);
    worker.postMessage(paths);
  });
}

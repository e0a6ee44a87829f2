import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CheckSetup, FileChecker, Outcome } from "./file-checker.js";

/** Who checks the files of a run: this thread, or several others. */
export interface Judge {
  /** How many files are handed over at once. */
  readonly batch: number;
  /** How many batches may be under way while an earlier one is waited for. */
  readonly ahead: number;
  readonly check: (paths: readonly string[]) => Promise<readonly Outcome[]>;
  readonly end: () => void;
}

/** Starting a thread costs as much as checking some hundreds of files. */
const WORTH_THREADS = 500;
const FILES_A_THREAD = 250;
const MOST_THREADS = 8;

/** The fitting judge for a number of files; threads only where they save time. */
export async function openJudge(setup: CheckSetup, files: number): Promise<Judge> {
  const here = judgeHere(setup);
  const worker = workerFile();
  if (files < WORTH_THREADS || worker === null || setup.resolved.plugins.length > 0) return here;
  const { availableParallelism } = await import("node:os");
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / FILES_A_THREAD));
  if (count < 2) return here;
  const { judgeInThreads } = await import("./thread-judge.js");
  return judgeInThreads(worker, count, setup, here);
}

/** Checks in this thread. What reads and judges is loaded when the first file comes. */
function judgeHere(setup: CheckSetup): Judge {
  let checker: Promise<FileChecker> | null = null;
  return {
    batch: 1,
    ahead: 0,
    check: async (paths) => {
      const outcomes: Outcome[] = [];
      if (paths.length === 0) return outcomes;
      checker ??= openFileChecker(setup);
      for (const path of paths) outcomes.push(await (await checker).checkFile(path));
      return outcomes;
    },
    end: () => {},
  };
}

export async function openFileChecker(setup: CheckSetup): Promise<FileChecker> {
  return (await import("./file-checker.js")).FileChecker.create(setup);
}

/** Beside this file as it is built; a bundle of somebody else's may lack it, and CommonJS has no URL. */
function workerFile(): string | null {
  const url: unknown = import.meta.url;
  if (typeof url !== "string" || !url.startsWith("file:")) return null;
  const path = fileURLToPath(new URL("./check-worker.js", url));
  return existsSync(path) ? path : null;
}

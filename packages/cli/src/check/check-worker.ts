import { parentPort, workerData } from "node:worker_threads";
import { type CheckSetup, FileChecker, type Outcome } from "./file-checker.js";
import type { WorkerAnswer } from "./thread-judge.js";

// The thread's own program: paths come in, what came of them goes out in the same order.
const setup: CheckSetup = workerData;
const checker = FileChecker.create(setup);

parentPort?.on("message", (paths: readonly string[]) => {
  checkAll(paths).then(
    (outcomes) => answer({ outcomes }),
    // What is wrong with the set-up is met again, and said, where it can be thrown as it is.
    () => answer({ outcomes: null }),
  );
});

async function checkAll(paths: readonly string[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const path of paths) outcomes.push(await (await checker).checkFile(path));
  return outcomes;
}

function answer(said: WorkerAnswer): void {
  parentPort?.postMessage(said);
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckSetup, Outcome } from "./file-checker.js";
import type { Judge } from "./judges.js";
import { judgeInThreads } from "./thread-judge.js";

const setup: CheckSetup = {
  resolved: { config: {}, plugins: [], folder: "/", files: [] },
  overruling: { preset: undefined, rules: {}, kind: undefined, channel: undefined },
  now: "2026-03-02T09:00:00Z",
  maxBytes: 1,
};

/** Says of each path who looked at it. */
const here: Judge = {
  batch: 1,
  ahead: 0,
  check: async (paths) => paths.map((path): Outcome => ({ problem: `here: ${path}` })),
  end: () => {},
};

const PROGRAMS = {
  "answers.mjs": `import { parentPort } from "node:worker_threads";
parentPort.on("message", (paths) => parentPort.postMessage({ outcomes: paths.map((path) => ({ problem: "there: " + path })) }));`,
  "throws.mjs": `import { parentPort } from "node:worker_threads";
parentPort.on("message", () => { throw new Error("out of memory"); });`,
  "never-starts.mjs": `throw new Error("cannot start");`,
  "leaves.mjs": `import { parentPort } from "node:worker_threads";
parentPort.on("message", () => process.exit(3));`,
} as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-judge-"));
  for (const [name, text] of Object.entries(PROGRAMS)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function judgedBy(program: keyof typeof PROGRAMS): Promise<readonly Outcome[]> {
  const judge = judgeInThreads(join(folder, program), 2, setup, here);
  try {
    const batches = await Promise.all([["a", "b"], ["c"], ["d"]].map(judge.check));
    const late = await judge.check(["e"]);
    return [...batches.flat(), ...late];
  } finally {
    judge.end();
  }
}

const said = (who: string) => ["a", "b", "c", "d", "e"].map((path) => `${who}: ${path}`);
const problems = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ("problem" in outcome ? outcome.problem : ""));

describe("batches handed to threads", () => {
  it("are answered in the order in which they were handed over", async () => {
    expect(problems(await judgedBy("answers.mjs"))).toEqual(said("there"));
  });

  it.each(["throws.mjs", "never-starts.mjs", "leaves.mjs"] as const)(
    "are checked here where a thread gives up: %s",
    async (program) => {
      expect(problems(await judgedBy(program))).toEqual(said("here"));
    },
  );
});

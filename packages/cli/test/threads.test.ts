import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckedFile } from "../src/check/located-finding.js";
import { type CheckRequest, runCheck } from "../src/check/run-check.js";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";
import { POLITE, RUDE } from "./checked-folder.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const source = (path: string) => join(root, "packages/cli/src", path);

/** As many as are worth threads, and then some. */
const FILES = 640;

interface Built {
  readonly runCheck: typeof runCheck;
  readonly run: typeof run;
}

/** The command line as it is built: a thread's program lies beside it, which the sources have not. */
let built: string;
let inThreads: Built;
let cwd: string;
const workers = new Set<Worker>();
const noted = (worker: Worker) => void workers.add(worker);

beforeAll(async () => {
  // Among the packages, so that those it needs are found.
  built = await mkdtemp(join(root, "node_modules/.coffeechat-threads-"));
  await build({
    entryPoints: {
      "run-check": source("check/run-check.ts"),
      run: source("run.ts"),
      bin: source("bin.ts"),
      "check-worker": source("check/check-worker.ts"),
    },
    outdir: built,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
  });
  await writeFile(join(built, "package.json"), '{ "type": "module" }');
  const load = (name: string) => import(pathToFileURL(join(built, name)).href);
  inThreads = { ...(await load("run-check.js")), ...(await load("run.js")) };
  process.on("worker", noted);
});
afterAll(async () => {
  process.off("worker", noted);
  await rm(built, { recursive: true, force: true });
});

beforeEach(async () => {
  workers.clear();
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-threads-"));
  await mkdir(join(cwd, "drafts"));
  for (let index = 0; index < FILES; index += 1) await write(`drafts/${index}.md`, textOf(index));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array) => writeFile(join(cwd, path), text);

/** Rude, polite, accepted, of no kind, and none at all. */
function textOf(index: number): string | Uint8Array {
  if (index % 97 === 13) return Uint8Array.from([1, 0, 2]);
  if (index % 31 === 7) return "# Notes\n";
  if (index % 11 === 3) {
    return RUDE.replace("Any", "<!-- coffeechat-disable-next-line no-job-ask -- agreed -->\nAny");
  }
  return index % 3 === 0 ? POLITE : RUDE.replace("Ana", `Ana ${index}`);
}

async function checked(check: Built["runCheck"], request: CheckRequest = {}) {
  const files: CheckedFile[] = [];
  const steps: number[] = [];
  const { summary, skipped } = await check({
    cwd,
    config: false,
    patterns: ["drafts"],
    now: "2026-03-02T09:00:00.000Z",
    onFile: (file) => void files.push(file),
    onProgress: (done) => void steps.push(done),
    ...request,
  });
  return { files, steps, summary, skipped };
}

async function command(to: Built["run"], ...args: string[]) {
  const terminal = capturedTerminal({ cwd });
  const status = await to(["check", "drafts", ...args], terminal);
  return { status, ...terminal.printed() };
}

describe.skipIf(availableParallelism() < 2)("many files, checked in several threads", () => {
  it("come out with the same findings in the same order as in one thread", async () => {
    const one = await checked(runCheck);
    expect(workers.size).toBe(0);
    const several = await checked(inThreads.runCheck);
    expect(workers.size).toBeGreaterThan(1);
    expect(several).toEqual(one);
    expect(one.summary).toMatchObject({ files: FILES - one.skipped, problems: 7 });
    expect([one.summary.errors > 0, one.summary.suppressed > 0]).toEqual([true, true]);
  });

  it("meet a set-up that is broken as one thread does, and leave no thread behind", async () => {
    await write("drafts/x.hbs", "---\nkind: outreach\n---\nHi {{name}},\n");
    await write("broken.json", "{");
    await write(
      "c.json",
      JSON.stringify({ templates: { mode: "rendered", data: "broken.json" }, kind: "outreach" }),
    );
    const failed = async (check: Built["runCheck"]) =>
      checked(check, { config: "c.json" }).then(
        () => "nothing",
        (error: Error) => error.message,
      );
    const [one, several] = [await failed(runCheck), await failed(inThreads.runCheck)];
    expect(one).toContain("broken.json");
    expect(several).toBe(one);
    await Promise.all([...workers].map(ended));
  });

  it("fail above --max-warnings, and are remembered by --cache", async () => {
    const one = await command(run, "-r", "compact", "--max-warnings", "3");
    const several = await command(inThreads.run, "-r", "compact", "--max-warnings", "3", "--cache");
    expect(workers.size).toBeGreaterThan(1);
    expect(several).toEqual(one);
    const remembered = (await readFile(join(cwd, ".coffeechatcache"), "utf8")).split("\n");
    expect(remembered.filter((line) => line.includes("drafts/"))).toHaveLength(FILES - 7);
    workers.clear();
    const again = await command(
      inThreads.run,
      ...["-r", "compact", "--max-warnings", "3", "--cache"],
    );
    expect([again, workers.size]).toEqual([several, 0]);
  });

  it("end at a signal after the file in hand, in order, and leave no thread behind", async () => {
    const stop = new AbortController();
    const names: string[] = [];
    await checked(inThreads.runCheck, {
      signal: stop.signal,
      onFile: ({ path }) => {
        names.push(path);
        if (names.length === 40) stop.abort();
      },
    });
    const all = await checked(runCheck);
    expect(names).toEqual(all.files.slice(0, 40).map(({ path }) => path));
    await Promise.all([...workers].map(ended));
  });

  it.skipIf(process.platform === "win32")("end at Ctrl-C without half a report", async () => {
    const child = spawn(
      process.execPath,
      [join(built, "bin.js"), "check", "drafts", "-r", "compact", "-r", "json=out.json", "--cache"],
      { cwd, env: { ...process.env, NO_COLOR: "1" } },
    );
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.resume();
    const [status] = await once(child, "close");
    expect([status, errors]).toEqual([130, "Stopped before the end; no report was written.\n"]);
    const left = (await readdir(cwd)).filter((name) => name.includes("out.json"));
    expect([left, (await readdir(cwd)).filter((name) => name.endsWith(".tmp"))]).toEqual([[], []]);
  });
});

/** Its thread number is taken away when a worker has ended. */
async function ended(worker: Worker): Promise<void> {
  if (worker.threadId >= 0) await once(worker, "exit");
}

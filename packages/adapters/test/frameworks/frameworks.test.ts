import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conformanceCases } from "../../src/conformance/index.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coffeechat-jest-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Counted {
  readonly pass: number;
  readonly fail: number;
}

type Forgetful = "yes" | "no";

function run(forgetful: Forgetful, ...args: string[]): string {
  const env = { ...process.env, FORGETFUL: forgetful };
  return spawnSync(process.execPath, args, { encoding: "utf8", env, cwd: folder }).stdout;
}

async function underNode(forgetful: Forgetful): Promise<Counted> {
  const told = run(
    forgetful,
    "--import",
    import.meta.resolve("tsx"),
    "--test",
    "--test-reporter=tap",
    here("./node-runner.ts"),
  );
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(told)?.[1]);
  return { pass: count("pass"), fail: count("fail") };
}

async function underJest(forgetful: Forgetful): Promise<Counted> {
  await build({
    entryPoints: [here("./jest-runner.ts")],
    outfile: join(folder, "kit.test.js"),
    alias: {
      "@coffeechat/core/model": here("../../../core/src/model/index.ts"),
      "@coffeechat/core/store": here("../../../core/src/store/index.ts"),
    },
    external: ["@jest/globals"],
    bundle: true,
    format: "cjs",
    platform: "node",
  });
  writeFileSync(join(folder, "package.json"), '{ "name": "a-host-that-uses-jest" }');
  const results = join(folder, "results.json");
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  run(forgetful, jest, "--json", "--no-cache", "--runInBand", `--outputFile=${results}`);
  const told: unknown = JSON.parse(readFileSync(results, "utf8"));
  const count = (what: string) => Number(Reflect.get(Object(told), what));
  return { pass: count("numPassedTests"), fail: count("numFailedTests") };
}

describe.each([
  { runner: "Node's own test runner", counted: underNode },
  { runner: "jest", counted: underJest },
])("the conformance kit under $runner", ({ counted }) => {
  it("passes every case of a good store", async () => {
    expect(await counted("no")).toEqual({ pass: conformanceCases.length, fail: 0 });
  });

  it("fails a store that forgets", async () => {
    expect((await counted("yes")).fail).toBeGreaterThan(10);
  });
});

import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-jest-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A host's test file, as it would stand beside its drafts. */
const TESTS = `
import { politeMatchers } from "coffeechat/matchers";
expect.extend(politeMatchers);
const draft = {
  kind: "outreach",
  channel: "email",
  subject: "Nursing sophomore, night triage",
  recipient: { name: "Ana Ruiz" },
};
const polite = {
  ...draft,
  body: "Dear Ana,\\n\\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for 20 minutes about triage, whenever suits you?\\n\\nThank you,\\nSam",
};
const rude = { ...draft, body: "Dear Ana,\\n\\nAny vacancies?\\n\\nSam" };
test("a polite draft passes", () => expect(polite).toBePolite({ preset: "strict" }));
test("a rude one does not", () => expect(rude).not.toBePolite());
test("and says why", () => expect(() => expect(rude).toBePolite()).toThrow(/no-job-ask/));
test("so that this test fails", () => expect(rude).toBePolite());
`;

it("toBePolite judges and explains under jest as under vitest", async () => {
  await build({
    stdin: { contents: TESTS, resolveDir: here("."), loader: "js" },
    outfile: join(folder, "drafts.test.js"),
    alias: {
      "coffeechat/matchers": here("../src/matchers/index.ts"),
      "@coffeechat/core/etiquette": here("../../core/src/etiquette/index.ts"),
    },
    bundle: true,
    format: "cjs",
    platform: "node",
  });
  await writeFile(join(folder, "package.json"), '{ "name": "a-host-that-uses-jest" }');
  const results = join(folder, "results.json");
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const args = [jest, "--json", "--no-cache", "--runInBand", `--outputFile=${results}`];
  spawnSync(process.execPath, args, { cwd: folder });
  const told: {
    readonly testResults: readonly {
      readonly assertionResults: readonly {
        readonly title: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  } = JSON.parse(await readFile(results, "utf8"));
  const tests = told.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(tests.map(({ title, status }) => [title, status])).toEqual([
    ["a polite draft passes", "passed"],
    ["a rude one does not", "passed"],
    ["and says why", "passed"],
    ["so that this test fails", "failed"],
  ]);
  expect(tests[3]?.failureMessages.join("")).toContain('error no-job-ask at "vacancies"');
});

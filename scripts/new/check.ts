import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../setup/run.mjs";
import { SCAFFOLDS } from "./kinds.js";
import type { Scaffold } from "./scaffold.js";

// npm run check:scaffold: begins one unit of each kind in a copy of the repository, and sees that all
// of it compiles and is well formed, and that no test fails but those that call a new unit unfinished.
const root = fileURLToPath(new URL("../..", import.meta.url));
const NOT_COPIED = new Set(["node_modules", "dist", ".git", "coverage"]);

const folders = SCAFFOLDS.map(({ parent, exampleId }) => `${parent}/${exampleId}/`);
/** Tests there go through all rules and all templates, and must not mind one more. */
const WHERE_UNITS_ARE_LISTED = ["packages/templates/", "packages/core/src/etiquette/"];

const copy = mkdtempSync(join(tmpdir(), "coffeechat-scaffold-"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
// A package keeps a version of its own where another one has the place at the top.
for (const name of readdirSync(join(root, "packages"))) {
  const own = join("packages", name, "node_modules");
  if (existsSync(join(root, own))) symlinkSync(join(root, own), join(copy, own), "dir");
}

async function run(file: string, args: readonly string[]): Promise<string | null> {
  const { status, output } = await runNode(join(copy, file), args, { cwd: copy, quiet: true });
  return status === 0 ? null : output.trim();
}

async function begin({ kind, exampleId }: Scaffold): Promise<string | null> {
  const tsx = "node_modules/tsx/dist/cli.mjs";
  return run(tsx, [join(copy, "scripts/new/main.ts"), kind, exampleId]);
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface TestRun {
  readonly file: string;
  readonly fullName: string;
  readonly status: string;
}

async function runTests(): Promise<{ tests: TestRun[]; unloadable: string[] }> {
  const path = join(copy, "report.json");
  await run("node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=json",
    `--outputFile=${path}`,
    ...WHERE_UNITS_ARE_LISTED,
    ...folders,
  ]);
  const report: TestReport = JSON.parse(readFileSync(path, "utf8"));
  return {
    tests: report.testResults.flatMap(({ name: file, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ file, fullName, status })),
    ),
    unloadable: report.testResults
      .filter(({ assertionResults, message }) => assertionResults.length === 0 && message !== "")
      .map(({ name, message }) => `${name}: ${message}`),
  };
}

/** Every test may fail that says "unfinished", and no other, in the new folders or elsewhere. */
async function testProblems(): Promise<string[]> {
  const { tests, unloadable } = await runTests();
  const reminders: TestRun[] = [];
  const problems = [...unloadable];
  for (const { kind, exampleId, reminder } of SCAFFOLDS) {
    const own = tests.filter(({ file, fullName }) => `${file} ${fullName}`.includes(exampleId));
    const unfinished = own.filter((t) => t.status !== "passed" && reminder.test(t.fullName));
    if (unfinished.length === 0) problems.push(`${kind}: no test says that it is unfinished.`);
    if (!own.some((t) => t.status === "passed")) problems.push(`${kind}: no test passes.`);
    reminders.push(...unfinished, ...tests.filter(({ fullName }) => reminder.test(fullName)));
  }
  const broken = tests.filter((t) => t.status === "failed" && !reminders.includes(t));
  return [...problems, ...broken.map(({ file, fullName }) => `${file}: ${fullName}`)];
}

const problems: string[] = [];
const note = (what: string, output: string | null): void => {
  console.log(`${output === null ? "✓" : "✗"} ${what}`);
  if (output !== null) problems.push(`${what}:\n${output}`);
};

for (const scaffold of SCAFFOLDS) note(`npm run new ${scaffold.kind}`, await begin(scaffold));
const gen = join(copy, "scripts/gen/main.ts");
note("generated files", await run("node_modules/tsx/dist/cli.mjs", [gen, "--check"]));
note("types", await run("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]));
note("lint", await run("node_modules/@biomejs/biome/bin/biome", ["check", ...folders]));
note("layers", await run("node_modules/vitest/vitest.mjs", ["run", "scripts/layers.test.ts"]));
const failed = await testProblems();
note("tests", failed.length === 0 ? null : failed.join("\n"));
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

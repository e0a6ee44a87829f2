import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../setup/run.mjs";
import { SCAFFOLDS } from "./kinds.js";
import type { Scaffold } from "./scaffold.js";

// npm run check:scaffold: begins one unit of each kind in a copy of the repository, and sees that all
// of it compiles, is well formed, and that its test fails where the unit is unfinished and only there.
const root = fileURLToPath(new URL("../..", import.meta.url));
const NOT_COPIED = new Set(["node_modules", "dist", ".git", "coverage"]);

const folders = SCAFFOLDS.map(({ parent, exampleId }) => `${parent}/${exampleId}/`);

const copy = mkdtempSync(join(tmpdir(), "coffeechat-scaffold-"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");

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

/** What the new units' own tests say, other than that they are unfinished. */
async function testProblems(): Promise<string[]> {
  const path = join(copy, "report.json");
  const output = await run("node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=json",
    `--outputFile=${path}`,
    ...SCAFFOLDS.map(({ tests, exampleId }) => tests(exampleId)),
  ]);
  const report: TestReport = JSON.parse(readFileSync(path, "utf8"));
  return SCAFFOLDS.flatMap((scaffold) => {
    const files = report.testResults.filter(({ name }) =>
      name.includes(scaffold.tests(scaffold.exampleId)),
    );
    const tests = files.flatMap(({ name, assertionResults }) =>
      assertionResults.filter((t) => `${name} ${t.fullName}`.includes(scaffold.exampleId)),
    );
    const reminders = tests.filter(({ fullName }) => scaffold.reminder.test(fullName));
    const broken = tests.filter((t) => t.status === "failed" && !reminders.includes(t));
    return [
      ...broken.map(({ fullName }) => `${scaffold.kind}: the test "${fullName}" fails.`),
      ...(tests.some(({ status }) => status === "passed")
        ? []
        : [`${scaffold.kind}: no test passes. ${files[0]?.message ?? output ?? ""}`]),
      ...(reminders.some(({ status }) => status !== "passed")
        ? []
        : [`${scaffold.kind}: no test says that the unit is unfinished.`]),
    ];
  });
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
note("tests of the new units", failed.length === 0 ? null : failed.join("\n"));
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

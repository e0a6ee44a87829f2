import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findExamples } from "./examples/find-examples.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = findExamples(root);
// Below the repository, so that the examples find the packages as their readers do.
const folder = join(root, ".cache", "examples");
const fileOf = (index: number) => join(folder, `example-${index}.mts`);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { code }] of examples.entries()) {
    writeFileSync(fileOf(index), `${code}\nexport {};\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the examples in READMEs, docs and docstrings", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it("compile against the public names", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
    const program = ts.createProgram(
      examples.map((_, index) => fileOf(index)),
      { ...options, noUnusedLocals: false },
    );
    const problems = examples.flatMap(({ place }, index) => {
      const source = program.getSourceFile(fileOf(index));
      return ts.getPreEmitDiagnostics(program, source).map(({ messageText }) => {
        return `${place} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
    });
    expect(problems).toEqual([]);
  }, 120_000);

  it("run to their end", () => {
    const script = [
      'import { writeFileSync } from "node:fs";',
      "console.log = () => {};",
      "const failures = [];",
      `for (let index = 0; index < ${examples.length}; index += 1) {`,
      '  try { await import("./example-" + index + ".mts"); }',
      "  catch (error) { failures.push([index, String(error)]); }",
      "}",
      "writeFileSync(process.argv[2], JSON.stringify(failures));",
    ].join("\n");
    writeFileSync(join(folder, "run-all.mjs"), script);
    const report = join(folder, "failures.json");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(folder, "run-all.mjs"), report],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
      },
    );
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    const failures: [number, string][] = JSON.parse(readFileSync(report, "utf8"));
    expect(failures.map(([index, error]) => `${examples[index]?.place} ${error}`)).toEqual([]);
  }, 120_000);
});

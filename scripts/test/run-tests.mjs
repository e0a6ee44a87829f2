import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../setup/run.mjs";

/** Runs vitest, with its own report on the screen, and counts from its JSON report. */
export async function runTests(root, args) {
  const folder = mkdtempSync(join(tmpdir(), "coffeechat-test-"));
  const report = join(folder, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const { status } = await runNode(vitest, ["run", ...reporters, ...args], { cwd: root });
    return { status, counts: countTests(readReport(report), status) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Counts tests, and one failure for each file that could not even be loaded. A run that failed as a
 * whole (an unhandled rejection, a crash before the report) counts as one failure, never as none.
 */
export function countTests(report, status) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const unloadable = files.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = count("failed") + unloadable;
  return {
    passed: count("passed"),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: tests.length - count("passed", "failed"),
  };
}

import { expect, it } from "vitest";
import { countTests } from "./run-tests.mjs";

const file = (status: string, ...states: string[]) => ({
  status,
  assertionResults: states.map((state) => ({ status: state })),
});

it("counts tests over all files; what is left to do counts as skipped", () => {
  const testResults = [file("passed", "passed", "todo"), file("failed", "failed", "skipped")];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});

it("counts a file that could not be loaded as one failure", () => {
  const testResults = [file("passed", "passed"), file("failed")];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it("counts a failed hook, whose tests were skipped, as a failure", () => {
  const testResults = [file("failed", "skipped", "skipped")];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

it("never calls a run clean that ended badly", () => {
  const testResults = [file("passed", "passed")];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

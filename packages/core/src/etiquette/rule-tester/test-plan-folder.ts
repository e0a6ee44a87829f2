import type { PlanToCheck } from "../conduct/checked-plan.js";
import { readPlan } from "../conduct/read-plan.js";
import type { Rule } from "../define-rule.js";
import { expectReadme, readmeBeside } from "./expect-readme.js";
import { exampleBlocks } from "./fenced-examples.js";
import type { TestFramework } from "./rule-tester.js";

/** A plan that keeps every rule; the examples of a README change it. */
export const GOOD_PLAN: PlanToCheck = {
  minutes: 20,
  bufferMinutes: 20,
  stopSignalAtMinute: 18,
  venue: "cafe",
  payer: "you",
  research: ["their profile"],
  introduction: "I'm in my last year of chemistry and wonder whether a testing lab would suit me.",
  questions: ["How did you come to this work?", "What do you wish you had known?"],
  closing: { askForNames: 2, askHowToKeepInTouch: true },
  resume: "in-bag",
  notes: "notebook",
};

/**
 * Tests a rule for plans against its README: each line of a `broken` or `fine` block is JSON that
 * changes {@link GOOD_PLAN}; `null` takes a setting out.
 */
export function testPlanRuleFolder(
  rule: Rule<"plan">,
  testUrl: string,
  framework: TestFramework,
): void {
  const readme = readmeBeside(testUrl);
  const cases = exampleBlocks(readme).flatMap(({ kind, lines }) =>
    lines.filter((line) => line.trim() !== "").map((line) => ({ kind, line })),
  );
  const count = (kind: string) => cases.filter((each) => each.kind === kind).length;
  expectReadme(rule, readme, { broken: count("broken"), fine: count("fine") }, framework);
  framework.describe(rule.id, () => {
    for (const { kind, line } of cases) {
      framework.it(`${kind === "broken" ? "finds" : "leaves alone"}: ${line.slice(0, 100)}`, () => {
        const found = rule.bind({})(readPlan(planOf(line)));
        const expected = kind === "broken" ? 1 : 0;
        if (found.length === expected) return;
        const got = found.map(({ message, field }) => `${message} at ${field ?? "plan"}`);
        throw new Error(`Expected ${expected} finding(s), got ${got.join("; ") || "none"}`);
      });
    }
  });
}

/** {@link GOOD_PLAN} with the changes that a line of JSON says. */
export function planOf(line: string): PlanToCheck {
  const changes: Record<string, unknown> = JSON.parse(line);
  const entries = Object.entries({ ...GOOD_PLAN, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Rule } from "../define-rule.js";
import type { TestFramework } from "./rule-tester.js";

const LEAST_EXAMPLES = 8;

/** The README beside a test file. */
export function readmeBeside(testUrl: string): string {
  return readFileSync(fileURLToPath(new URL("README.md", testUrl)), "utf8");
}

/** Demands the rule's id and title at the top of its README, and eight examples of each side. */
export function expectReadme(
  rule: Pick<Rule, "id" | "title">,
  readme: string,
  counts: { readonly broken: number; readonly fine: number },
  framework: TestFramework,
): void {
  framework.describe(`the README of ${rule.id}`, () => {
    framework.it("has the rule's id and title, and eight examples of each side", () => {
      if (!readme.startsWith(`# ${rule.id}\n\n${rule.title}`)) {
        throw new Error(`The README must start with "# ${rule.id}" and the title "${rule.title}".`);
      }
      const least = Math.min(counts.broken, counts.fine);
      if (least < LEAST_EXAMPLES) throw new Error(`${least} examples; ${LEAST_EXAMPLES} are due.`);
    });
  });
}

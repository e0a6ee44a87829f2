import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Rule } from "../define-rule.js";
import { readExamples } from "./readme-examples.js";
import { type RuleCases, type TestFramework, testRule } from "./rule-tester.js";

const LEAST_EXAMPLES = 8;

/**
 * Tests a rule against the examples of the README beside its test, and further cases. Fails when
 * the README has fewer than eight broken or eight fine examples, or another title than the rule.
 *
 * @param testUrl `import.meta.url` of the test file in the rule's folder.
 */
export function testRuleFolder(
  rule: Rule<"message">,
  testUrl: string,
  framework: TestFramework,
  further: Partial<RuleCases> = {},
): void {
  const readme = readFileSync(fileURLToPath(new URL("README.md", testUrl)), "utf8");
  const examples = readExamples(rule, readme);
  framework.describe(`the README of ${rule.id}`, () => {
    framework.it("has the rule's id and title, and eight examples of each side", () => {
      if (!readme.startsWith(`# ${rule.id}\n\n${rule.title}`)) {
        throw new Error(`The README must start with "# ${rule.id}" and the title "${rule.title}".`);
      }
      const least = Math.min(examples.broken.length, examples.fine.length);
      if (least < LEAST_EXAMPLES) throw new Error(`${least} examples; ${LEAST_EXAMPLES} are due.`);
    });
  });
  testRule(
    rule,
    {
      broken: [...examples.broken, ...(further.broken ?? [])],
      fine: [...examples.fine, ...(further.fine ?? [])],
    },
    framework,
  );
}

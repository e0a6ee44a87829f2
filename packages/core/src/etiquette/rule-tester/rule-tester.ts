import { CoffeechatError } from "../../model/errors.js";
import type { ActiveRule } from "../config.js";
import { appliesTo } from "../config.js";
import type { Rule } from "../define-rule.js";
import type { MessageDraft, QuestionList } from "../draft.js";
import type { Finding } from "../finding.js";
import { type Lexicon, lexiconFor } from "../lexicon.js";
import { readDraft, readQuestions } from "../read-draft.js";
import { runRules } from "../run-rules.js";

/** A message or a list of questions to try a rule on. */
export type RuleCaseInput =
  | { readonly draft: MessageDraft }
  | Pick<QuestionList, "questions" | "minutes" | "recipient">;

export type RuleCase = RuleCaseInput & {
  /** Names the test; the start of the text when left out. */
  readonly name?: string;
  readonly options?: Readonly<Record<string, unknown>>;
};

export type BrokenCase = RuleCase & {
  /** How many findings to expect; 1 when left out. */
  readonly findings?: number;
  /** The words that the first finding must point at. */
  readonly points?: string;
};

export interface RuleCases {
  readonly broken: readonly BrokenCase[];
  readonly fine: readonly RuleCase[];
}

/** The two functions of a test framework that the tester needs: those of vitest, jest or node:test. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
}

/**
 * Tests a rule against messages that break it and messages that do not, in any test framework.
 * Refuses a case that stands in the list twice and one that the rule does not apply to.
 *
 * @throws CoffeechatError INVALID_INPUT for a duplicate or inapplicable case, at once.
 *
 * @example
 * ```typescript
 * import { testRule } from "@coffeechat/core/testing";
 * import { describe, it } from "vitest";
 *
 * testRule(noSlides, {
 *   broken: [{ draft: { kind: "outreach", channel: "email", body: "My slides attached." } }],
 *   fine: [{ draft: { kind: "outreach", channel: "email", body: "Your slides helped me." } }],
 * }, { describe, it });
 * ```
 */
export function testRule(rule: Rule<"message">, cases: RuleCases, framework: TestFramework): void {
  refuseDuplicates(rule, [...cases.broken, ...cases.fine]);
  const lexicon = lexiconFor([rule]);
  framework.describe(rule.id, () => {
    for (const broken of cases.broken) {
      framework.it(`finds: ${nameOf(broken)}`, () => {
        expectFindings(rule, broken, runCase(rule, broken, lexicon));
      });
    }
    for (const fine of cases.fine) {
      framework.it(`leaves alone: ${nameOf(fine)}`, () => {
        const [finding] = runCase(rule, fine, lexicon);
        if (finding !== undefined) {
          throw new Error(
            `Expected no finding of ${rule.id}, got ${describeFinding(finding, fine)}`,
          );
        }
      });
    }
  });
}

/** The findings of one rule alone for one case. */
export function runCase(
  rule: Rule<"message">,
  testCase: RuleCase,
  lexicon: Lexicon = lexiconFor([rule]),
): Finding[] {
  const message =
    "draft" in testCase ? readDraft(testCase.draft, lexicon) : readQuestions(testCase, lexicon);
  if (!appliesTo(rule, message.kind, message.channel)) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      `The rule "${rule.id}" does not apply to ${message.kind} on ${message.channel}: the case "${nameOf(testCase)}" proves nothing.`,
    );
  }
  const active: ActiveRule<"message"> = {
    rule,
    severity: null,
    source: rule.sources.join(", "),
    run: rule.bind(testCase.options ?? {}),
  };
  return runRules(message, { messageFor: () => [active], catalogue: null });
}

function expectFindings(rule: Rule<"message">, broken: BrokenCase, findings: readonly Finding[]) {
  const expected = broken.findings ?? 1;
  if (findings.length !== expected) {
    const got = findings.map((finding) => describeFinding(finding, broken)).join("; ");
    throw new Error(
      `Expected ${expected} finding(s) of ${rule.id}, got ${findings.length}: ${got || "none"}`,
    );
  }
  const [first] = findings;
  if (broken.points !== undefined && first !== undefined) {
    const words = wordsAt(first, broken);
    if (words !== broken.points) {
      throw new Error(`Expected the finding to point at "${broken.points}", got "${words}"`);
    }
  }
}

function refuseDuplicates(rule: Rule<"message">, cases: readonly RuleCase[]): void {
  const seen = new Set<string>();
  for (const testCase of cases) {
    const key = JSON.stringify(testCase, (name, value: unknown) =>
      name === "name" || name === "findings" || name === "points" ? undefined : value,
    );
    if (seen.has(key)) {
      throw new CoffeechatError(
        "INVALID_INPUT",
        `The rule "${rule.id}" is tested twice with "${nameOf(testCase)}".`,
      );
    }
    seen.add(key);
  }
}

function textOf(testCase: RuleCase): string {
  return "draft" in testCase ? testCase.draft.body : testCase.questions.join(" / ");
}

function nameOf(testCase: RuleCase): string {
  if (testCase.name !== undefined) return testCase.name;
  const text = textOf(testCase).replace(/\s+/g, " ").trim();
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}

function describeFinding(finding: Finding, testCase: RuleCase): string {
  return `"${wordsAt(finding, testCase)}" (${finding.message})`;
}

function wordsAt(finding: Finding, testCase: RuleCase): string {
  if (finding.range === null) return "";
  const [start, end] = finding.range;
  if ("draft" in testCase) {
    const text = finding.field === "subject" ? testCase.draft.subject : testCase.draft.body;
    return (text ?? "").slice(start, end);
  }
  const index = Number(finding.field.split(".")[1]);
  return (testCase.questions[index] ?? "").slice(start, end);
}

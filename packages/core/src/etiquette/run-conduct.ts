import type { AnyRule } from "./any-rule.js";
import { fillSlots } from "./catalogue.js";
import { type CheckOptions, collectRules, readSetting, settingsOf } from "./config.js";
import type { Problem, Rule, RuleInputs } from "./define-rule.js";
import type { Finding, Severity } from "./finding.js";

type ConductSubject = "plan" | "history";

/** Runs the rules for plans or histories; the gravest findings come first, then the earliest. */
export function runConduct<Subject extends ConductSubject>(
  input: RuleInputs[Subject],
  subject: Subject,
  builtIn: readonly Rule<Subject>[],
  options: CheckOptions,
): Finding[] {
  const settings = settingsOf(options);
  const findings: Finding[] = [];
  for (const rule of [...builtIn, ...fromPlugins(options, subject)]) {
    const { severity, given } = readSetting(rule.id, settings[rule.id]);
    if (severity === "off") continue;
    for (const problem of rule.bind(given)(input)) {
      findings.push(findingOf(problem, rule, severity, subject, options));
    }
  }
  return findings.sort(graverFirst);
}

function fromPlugins<Subject extends ConductSubject>(
  { plugins = [] }: CheckOptions,
  subject: Subject,
): readonly Rule<Subject>[] {
  return collectRules(plugins, []).filter((rule) => judges(rule, subject));
}

function judges<Subject extends ConductSubject>(
  rule: AnyRule | Rule<Subject>,
  subject: Subject,
): rule is Rule<Subject> {
  return rule.subject === subject;
}

function findingOf(
  problem: Problem,
  rule: Omit<Rule, "bind" | "subject">,
  set: Severity | null,
  subject: ConductSubject,
  { catalogue }: CheckOptions,
): Finding {
  const own = typeof rule.severity === "string" ? rule.severity : rule.severity.default;
  const sentence =
    catalogue?.rules[rule.id]?.[problem.message] ??
    rule.messages[problem.message] ??
    problem.message;
  return {
    ruleId: rule.id,
    severity: softer(set ?? own, problem.severity),
    message: fillSlots(sentence, problem.data),
    range: null,
    field: problem.field ?? (subject === "plan" ? "plan" : "contact"),
    ...(problem.timing === undefined ? {} : { timing: problem.timing }),
    ...(rule.instead.length === 0
      ? {}
      : { suggestions: rule.instead.map((message) => ({ message })) }),
    source: rule.sources.join(", "),
    docsUrl: rule.docsUrl,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

function softer(own: Severity, other: Severity | undefined): Severity {
  return other !== undefined && RANK[other] > RANK[own] ? other : own;
}

function graverFirst(left: Finding, right: Finding): number {
  if (left.severity !== right.severity) return RANK[left.severity] - RANK[right.severity];
  const leftAt = left.timing?.happenedAt ?? "";
  const rightAt = right.timing?.happenedAt ?? "";
  if (leftAt !== rightAt) return leftAt < rightAt ? -1 : 1;
  return left.ruleId < right.ruleId ? -1 : left.ruleId > right.ruleId ? 1 : 0;
}

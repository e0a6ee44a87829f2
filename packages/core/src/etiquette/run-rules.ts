import type { MessageCatalogue } from "./catalogue.js";
import { fillSlots } from "./catalogue.js";
import type { CheckedMessage } from "./checked-message.js";
import type { ActiveRule, ResolvedConfig } from "./config.js";
import type { Problem, RuleSeverity, WritingKind } from "./define-rule.js";
import type { Finding, Severity, Suggestion } from "./finding.js";

/** Runs the rules that apply and turns their problems into findings, in the order of the text. */
export function runRules(
  message: CheckedMessage,
  config: Pick<ResolvedConfig, "messageFor" | "catalogue">,
): Finding[] {
  const findings: Finding[] = [];
  const readable = isReadable(message);
  for (const active of config.messageFor(message.kind, message.channel)) {
    if (!readable && !active.rule.anyLanguage) continue;
    for (const problem of active.run(message))
      findings.push(findingOf(problem, active, message, config.catalogue));
  }
  return findings.length > 1 ? findings.sort(compareFindings) : findings;
}

/** English enough for rules that read words. */
export function isReadable(message: CheckedMessage): boolean {
  return message.body.isEnglish;
}

function findingOf(
  problem: Problem,
  active: ActiveRule<"message">,
  message: CheckedMessage,
  catalogue: MessageCatalogue | null,
): Finding {
  const { rule } = active;
  const text = problem.in ?? message.body;
  const raw = problem.range ?? (problem.at === undefined ? null : text.rangeOf(problem.at));
  const place = placeOf(raw, text === message.subject, message);
  const sentence =
    catalogue?.rules[rule.id]?.[problem.message] ??
    rule.messages[problem.message] ??
    problem.message;
  const suggestions = suggestionsOf(problem, rule.instead, place.shift);
  return {
    ruleId: rule.id,
    severity: softer(active.severity ?? severityFor(rule.severity, message.kind), problem.severity),
    message: fillSlots(sentence, problem.data),
    range: place.range,
    field: place.field,
    ...(suggestions.length > 0 ? { suggestions } : {}),
    source: active.source,
    docsUrl: rule.docsUrl,
  };
}

function suggestionsOf(problem: Problem, instead: readonly string[], shift: number): Suggestion[] {
  const suggestions: Suggestion[] = [];
  if (problem.edits !== undefined) {
    for (const { message, range, replacement } of problem.edits) {
      suggestions.push({
        message,
        edit: { range: [range[0] - shift, range[1] - shift], replacement },
      });
    }
  }
  for (const example of instead) suggestions.push({ message: example });
  return suggestions;
}

/** The field of a range and the range inside it: a list of questions is analysed as one text. */
function placeOf(
  range: readonly [number, number] | null,
  isSubject: boolean,
  message: CheckedMessage,
): { field: string; range: readonly [number, number] | null; shift: number } {
  if (isSubject) return { field: "subject", range, shift: 0 };
  if (message.kind !== "questions") return { field: "body", range, shift: 0 };
  if (range === null) return { field: "questions", range: null, shift: 0 };
  for (let index = message.questions.length - 1; index >= 0; index -= 1) {
    const question = message.questions[index];
    if (question === undefined || question.start > range[0]) continue;
    const shift = question.start;
    const end = Math.min(range[1] - shift, question.text.length);
    return { field: `questions.${question.index}`, range: [range[0] - shift, end], shift };
  }
  return { field: "questions", range: null, shift: 0 };
}

function severityFor(severity: RuleSeverity, kind: WritingKind): Severity {
  return typeof severity === "string" ? severity : (severity[kind] ?? severity.default);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

function softer(own: Severity, other: Severity | undefined): Severity {
  return other !== undefined && RANK[other] > RANK[own] ? other : own;
}

/** Subject first, then by place (what has none comes last), then by rule. */
function compareFindings(left: Finding, right: Finding): number {
  if (left.field !== right.field) {
    if (left.field === "subject") return -1;
    if (right.field === "subject") return 1;
    return left.field.localeCompare(right.field, "en", { numeric: true });
  }
  const leftStart = left.range?.[0] ?? Number.MAX_SAFE_INTEGER;
  const rightStart = right.range?.[0] ?? Number.MAX_SAFE_INTEGER;
  if (leftStart !== rightStart) return leftStart - rightStart;
  if (left.ruleId !== right.ruleId) return left.ruleId < right.ruleId ? -1 : 1;
  return (left.range?.[1] ?? 0) - (right.range?.[1] ?? 0);
}

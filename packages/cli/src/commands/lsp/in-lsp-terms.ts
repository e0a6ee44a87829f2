import { explainRule } from "@coffeechat/core/etiquette";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Position,
  type Range,
} from "vscode-languageserver-types";
import type { CheckedFile, LocatedFinding } from "../../check/located-finding.js";

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
} as const;

/** Findings and problems as an editor underlines them. */
export function diagnosticsOf({ findings, problems }: CheckedFile): Diagnostic[] {
  return [
    ...problems.map(({ line, column, message }) => ({
      range: { start: at(line, column), end: at(line, column) },
      severity: DiagnosticSeverity.Error,
      source: "coffeechat",
      message,
    })),
    ...findings.map((finding) => ({
      range: rangeOf(finding),
      severity: SEVERITY[finding.severity],
      code: finding.ruleId,
      codeDescription: { href: finding.docsUrl },
      source: "coffeechat",
      message: finding.message,
    })),
  ];
}

/** What can be done about the findings in a range: each fix, and a comment that switches the rule off. */
export function actionsFor(
  uri: string,
  file: CheckedFile,
  asked: Range,
  positionAt: (offset: number) => Position,
  commentFor: (words: string) => string | null,
): CodeAction[] {
  return touching(file, asked).flatMap((finding) => {
    const diagnostics = diagnosticsOf({ ...file, problems: [], findings: [finding] });
    const fixes = finding.fixes.map(
      ({ message, range, text }, index): CodeAction => ({
        title: message,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: index === 0,
        edit: {
          changes: {
            [uri]: [
              { range: { start: positionAt(range[0]), end: positionAt(range[1]) }, newText: text },
            ],
          },
        },
      }),
    );
    const comment = commentFor(`coffeechat-disable-next-line ${finding.ruleId} -- reason`);
    if (comment === null || finding.ruleId === "unused-disable") return fixes;
    const start = at(finding.line, 1);
    const disable: CodeAction = {
      title: `Switch ${finding.ruleId} off here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: { changes: { [uri]: [{ range: { start, end: start }, newText: `${comment}\n` }] } },
    };
    return [...fixes, disable];
  });
}

/** Why the rule under the pointer exists, what to write instead, and what it stands on. */
export function hoverAt(file: CheckedFile, position: Position): Hover | null {
  const [finding] = touching(file, { start: position, end: position });
  if (finding === undefined) return null;
  const lines = [`**${finding.ruleId}**: ${finding.message}`];
  lines.push(...finding.advice.map((text) => `- ${text}`));
  const explained = explainedOrNull(finding.ruleId);
  if (explained !== null) {
    const sources = explained.sources.map(({ key, title, urls: [url] }) =>
      url === undefined ? `${key}: ${title}` : `[${key}: ${title}](${url})`,
    );
    lines.push("", explained.why, "", `Stands on ${sources.join("; ")}.`);
  }
  return {
    contents: { kind: MarkupKind.Markdown, value: lines.join("\n") },
    range: rangeOf(finding),
  };
}

function explainedOrNull(ruleId: string): ReturnType<typeof explainRule> | null {
  try {
    return explainRule(ruleId);
  } catch {
    return null;
  }
}

function touching({ findings }: CheckedFile, asked: Range): LocatedFinding[] {
  return findings.filter((finding) => {
    const { start, end } = rangeOf(finding);
    return !isBefore(asked.end, start) && !isBefore(end, asked.start);
  });
}

function rangeOf({ line, column, endLine, endColumn }: LocatedFinding): Range {
  return { start: at(line, column), end: at(endLine, endColumn) };
}

/** Editors count from 0. */
function at(line: number, column: number): Position {
  return { line: line - 1, character: column - 1 };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

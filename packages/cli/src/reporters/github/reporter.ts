import type { CheckedFile, LocatedFinding } from "../../check/located-finding.js";
import { defineReporter } from "../define-reporter.js";

/** GitHub shows this many annotations of each level in a step. */
const CAP = 10;
const LEVELS = ["error", "warning", "notice"] as const;
const LEVEL_OF = { error: "error", warning: "warning", suggestion: "notice" } as const;

type Level = (typeof LEVELS)[number];

/**
 * Workflow commands that GitHub shows beside the lines. Each level is capped, so the first finding of
 * every rule comes before the second of any; what is left out is counted in a notice.
 */
export const reporter = defineReporter({
  id: "github",
  summary: "annotations on GitHub, ranked to fit its caps",
  begin: () => {
    const annotations: Record<Level, Ranked[]> = { error: [], warning: [], notice: [] };
    const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
    const seen = new Map<string, number>();
    const add = (level: Level, rule: string, text: string): void => {
      const rank = seen.get(rule) ?? 0;
      seen.set(rule, rank + 1);
      counts[level] += 1;
      keepBest(annotations[level], { rank, order: counts[level], text });
    };
    return {
      file: (file) => {
        for (const { line, column, message } of file.problems) {
          const title = "coffeechat cannot read this";
          add("error", "problem", annotation("error", file.path, { line, column, title }, message));
        }
        for (const finding of file.findings) {
          add(LEVEL_OF[finding.severity], finding.ruleId, findingAnnotation(file, finding));
        }
        return "";
      },
      end: () => {
        const texts = LEVELS.flatMap((level) => annotations[level].map(({ text }) => text));
        const left = LEVELS.reduce(
          (sum, level) => sum + counts[level] - annotations[level].length,
          0,
        );
        const rest = left === 0 ? "" : `${left} more findings are in the log and the summary.\n`;
        return texts.join("") + rest;
      },
    };
  },
});

interface Ranked {
  /** How many findings of the same rule came before. */
  readonly rank: number;
  readonly order: number;
  readonly text: string;
}

function keepBest(kept: Ranked[], next: Ranked): void {
  kept.push(next);
  kept.sort((one, other) => one.rank - other.rank || one.order - other.order);
  kept.splice(CAP);
}

function findingAnnotation({ path }: CheckedFile, finding: LocatedFinding): string {
  const { line, column, endLine, endColumn, ruleId, message, docsUrl } = finding;
  const place = { line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
  const title = `coffeechat: ${ruleId}`;
  return annotation(
    LEVEL_OF[finding.severity],
    path,
    { ...place, title },
    `${message}\n${docsUrl}`,
  );
}

function annotation(
  level: Level,
  file: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries({ file, ...properties }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${list.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import type { LocatedFinding } from "../../check/located-finding.js";
import type { Colors } from "../../terminal/colors.js";
import { displayWidth } from "../../terminal/display-width.js";
import { plainLine } from "../../terminal/plain-text.js";
import { wrap } from "../../terminal/wrap.js";
import { countOf, countsOf } from "../count-of.js";
import { defineReporter } from "../define-reporter.js";
import { fitted, type MarkedExcerpt, markedExcerpt } from "../marked-excerpt.js";

const INDENT = "    ";
const MARGIN = "│ ";

/** For a person at a terminal: each finding with its words in their line, and what to do. */
export const reporter = defineReporter({
  id: "stylish",
  summary: "for people at a terminal",
  begin: ({ colors, width }) => {
    const mark = { error: colors.red, warning: colors.yellow, suggestion: colors.cyan };
    const room = Math.max(40, Math.min(width, 100)) - INDENT.length;
    return {
      file: ({ path, findings, problems }) => {
        if (findings.length + problems.length === 0) return "";
        const lines = [colors.underline(plainLine(path))];
        for (const { line, column, message } of problems) {
          lines.push(
            `  ${colors.dim(`${line}:${column}`)}  ${colors.red("problem")}`,
            ...wrap(plainLine(message), room).map((text) => `${INDENT}${text}`),
          );
        }
        for (const finding of findings) {
          const { line, column, severity, ruleId, message, item, advice } = finding;
          const where = item === null ? "" : colors.dim(` (${plainLine(item)})`);
          const paint = mark[severity];
          lines.push(
            `  ${colors.dim(`${line}:${column}`)}  ${paint(severity)}  ${colors.bold(ruleId)}${where}`,
            ...quote(finding, room, colors, paint),
            ...wrap(plainLine(message), room).map((text) => `${INDENT}${text}`),
            ...advice
              .flatMap((text) => wrap(`→ ${text}`, room))
              .map((text) => `${INDENT}${colors.dim(text)}`),
          );
        }
        return `${lines.join("\n")}\n\n`;
      },
      end: (summary) => {
        const { files, errors, suppressed, problems, fixable, fixed } = summary;
        const found = countsOf(summary);
        const bad = errors + problems > 0;
        const verdict =
          found.length === 0
            ? colors.green("✓ nothing found")
            : (bad ? colors.red : colors.yellow)(`${bad ? "✗" : "!"} ${found.join(", ")}`);
        const rest = [
          suppressed > 0 ? `${suppressed} accepted` : "",
          fixed > 0 ? `${fixed} mended` : "",
          fixable > 0 ? `${fixable} can be mended with --fix` : "",
        ].filter((text) => text !== "");
        return `${verdict} in ${countOf(files, "file")}${rest.map((text) => `; ${text}`).join("")}\n`;
      },
    };
  },
});

/** The line with the finding's words in it, and carets below them. */
function quote(
  finding: LocatedFinding,
  room: number,
  colors: Colors,
  paint: (text: string) => string,
): string[] {
  const marked = markedExcerpt(finding);
  if (marked === null) return [];
  const { before, words, after } = fitted(plain(marked), room - MARGIN.length);
  const line = `${before}${words}${after}`;
  const indent = `${INDENT}${MARGIN}`;
  if (words === line) return [colors.dim(`${indent}${line}`)];
  const carets = "^".repeat(Math.max(1, displayWidth(words)));
  return [
    colors.dim(`${indent}${line}`),
    `${colors.dim(indent)}${" ".repeat(displayWidth(before))}${paint(carets)}`,
  ];
}

/** What stands in a file could move the cursor or turn the direction of writing. */
function plain({ before, words, after }: MarkedExcerpt): MarkedExcerpt {
  return { before: plainLine(before), words: plainLine(words), after: plainLine(after) };
}

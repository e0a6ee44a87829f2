import { wrap } from "../../terminal/wrap.js";
import { defineReporter } from "../define-reporter.js";

/** For a person at a terminal: each finding with its line under it, and what to do. */
export const reporter = defineReporter({
  id: "stylish",
  summary: "for people at a terminal",
  begin: ({ colors, width }) => {
    const mark = { error: colors.red, warning: colors.yellow, suggestion: colors.cyan };
    const room = Math.max(40, Math.min(width, 100)) - 4;
    return {
      file: ({ path, findings, problems }) => {
        if (findings.length + problems.length === 0) return "";
        const lines = [colors.underline(path)];
        for (const { line, column, message } of problems) {
          lines.push(`  ${colors.dim(`${line}:${column}`)}  ${colors.red("problem")}  ${message}`);
        }
        for (const finding of findings) {
          const { line, column, severity, ruleId, message, excerpt, isWhole, item, advice } =
            finding;
          const where = item === null ? "" : colors.dim(` (${item})`);
          lines.push(
            `  ${colors.dim(`${line}:${column}`)}  ${mark[severity](severity)}  ${colors.bold(ruleId)}${where}`,
            ...(isWhole || excerpt === ""
              ? []
              : [`    ${colors.dim(`│ ${excerpt.slice(0, room)}`)}`]),
            ...wrap(message, room).map((text) => `    ${text}`),
            ...advice
              .flatMap((text) => wrap(`→ ${text}`, room))
              .map((text) => `    ${colors.dim(text)}`),
          );
        }
        return `${lines.join("\n")}\n\n`;
      },
      end: ({ files, errors, warnings, suggestions, suppressed, problems, fixable, fixed }) => {
        const counted = [
          [errors, "error"],
          [warnings, "warning"],
          [suggestions, "suggestion"],
          [problems, "problem"],
        ] as const;
        const found = counted
          .filter(([count]) => count > 0)
          .map(([count, one]) => plural(count, one));
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
        return `${verdict} in ${plural(files, "file")}${rest.map((text) => `; ${text}`).join("")}\n`;
      },
    };
  },
});

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

import { defineReporter } from "../define-reporter.js";

/** A job summary on GitHub may hold a megabyte; a reader has had enough long before. */
const MOST_ROWS = 200;

/** A page for a job summary: how many of what, then a table of findings. */
export const reporter = defineReporter({
  id: "markdown",
  summary: "a summary for a job's page",
  begin: () => {
    const rows: string[] = [];
    let left = 0;
    const add = (row: readonly string[]): void => {
      if (rows.length < MOST_ROWS) rows.push(`| ${row.map(cell).join(" | ")} |`);
      else left += 1;
    };
    return {
      file: ({ path, findings, problems }) => {
        for (const { line, message } of problems) add([`${path}:${line}`, "problem", "", message]);
        for (const { line, severity, ruleId, message, docsUrl } of findings) {
          add([`${path}:${line}`, severity, `[${ruleId}](${docsUrl})`, message]);
        }
        return "";
      },
      end: ({ files, errors, warnings, suggestions, suppressed, problems }) => {
        const counts = `| files | errors | warnings | suggestions | accepted | problems |\n|---|---|---|---|---|---|\n| ${[files, errors, warnings, suggestions, suppressed, problems].join(" | ")} |\n`;
        const verdict = errors + problems > 0 ? "❌" : "✅";
        const table =
          rows.length === 0
            ? ""
            : `\n| where | what | rule | why |\n|---|---|---|---|\n${rows.join("\n")}\n`;
        const rest = left === 0 ? "" : `\n…and ${left} more.\n`;
        return `## ${verdict} coffeechat\n\n${counts}${table}${rest}`;
      },
    };
  },
});

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ").replaceAll("<", "&lt;");
}

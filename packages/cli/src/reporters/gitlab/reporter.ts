import { createHash } from "node:crypto";
import { defineReporter } from "../define-reporter.js";

const SEVERITY = { error: "major", warning: "minor", suggestion: "info" } as const;

/** GitLab's Code Quality report: the widget of a merge request compares two of them. */
export const reporter = defineReporter({
  id: "gitlab",
  summary: "GitLab Code Quality",
  begin: () => {
    let before = "[";
    const entry = (value: object): string => {
      const text = `${before}\n${JSON.stringify(value)}`;
      before = ",";
      return text;
    };
    return {
      file: ({ path, findings, problems }) =>
        [
          ...problems.map(({ line, message }) => ({
            description: message,
            check_name: "problem",
            fingerprint: hash(path, `problem ${message}`),
            severity: "blocker",
            location: { path, lines: { begin: line } },
          })),
          ...findings.map(({ message, ruleId, fingerprint, severity, line, endLine }) => ({
            description: message,
            check_name: ruleId,
            fingerprint: hash(path, fingerprint),
            severity: SEVERITY[severity],
            location: { path, lines: { begin: line, end: endLine } },
          })),
        ]
          .map(entry)
          .join(""),
      end: () => (before === "[" ? "[]\n" : "\n]\n"),
    };
  },
});

/** GitLab wants one of its own for every file. */
function hash(path: string, what: string): string {
  return createHash("sha256").update(`${path}\n${what}`).digest("hex").slice(0, 32);
}

import { defineReporter } from "../define-reporter.js";

/** One line a finding, as compilers print them: editors and grep know where to go. */
export const reporter = defineReporter({
  id: "compact",
  summary: "one line a finding, `file:line:column: severity: message [rule]`",
  begin: () => ({
    file: ({ path, findings, problems }) =>
      [
        ...problems.map((at) => `${path}:${at.line}:${at.column}: problem: ${at.message}\n`),
        ...findings.map(
          ({ line, column, severity, message, ruleId }) =>
            `${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]\n`,
        ),
      ].join(""),
    end: () => "",
  }),
});

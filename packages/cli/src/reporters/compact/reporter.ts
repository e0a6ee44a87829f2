import { plainLine } from "../../terminal/plain-text.js";
import { defineReporter } from "../define-reporter.js";

/** One line a finding, as compilers print them: editors and grep know where to go. */
export const reporter = defineReporter({
  id: "compact",
  summary: "one line a finding, `file:line:column: severity: message [rule]`",
  begin: () => ({
    file: ({ path, findings, problems }) =>
      [
        ...problems.map(
          ({ line, column, message }) => `${path}:${line}:${column}: problem: ${message}`,
        ),
        ...findings.map(
          ({ line, column, severity, message, ruleId }) =>
            `${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]`,
        ),
      ]
        .map((line) => `${plainLine(line)}\n`)
        .join(""),
    end: () => "",
  }),
});

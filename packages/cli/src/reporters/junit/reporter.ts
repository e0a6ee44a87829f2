import type { CheckedFile } from "../../check/located-finding.js";
import { defineReporter } from "../define-reporter.js";
import { escapeXml } from "../escape-xml.js";

/** A test suite a file, a test case a finding: for every CI that shows test results. */
export const reporter = defineReporter({
  id: "junit",
  summary: "JUnit XML, a test suite a file",
  begin: () => {
    let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coffeechat">\n';
    return {
      file: (file) => {
        const text = head + suite(file);
        head = "";
        return text;
      },
      end: () => `${head}</testsuites>\n`,
    };
  },
});

function suite({ path, findings, problems }: CheckedFile): string {
  const cases = [
    ...problems.map(({ line, column, message }) =>
      testCase(
        path,
        "problem",
        `<error message="${escapeXml(message)}" type="problem">${at(line, column)}</error>`,
      ),
    ),
    ...findings.map(({ ruleId, severity, message, line, column }) =>
      severity === "error"
        ? testCase(
            path,
            `${ruleId} ${line}:${column}`,
            `<failure message="${escapeXml(message)}" type="${escapeXml(ruleId)}">${at(line, column)}</failure>`,
          )
        : testCase(
            path,
            `${ruleId} ${line}:${column}`,
            `<system-out>${escapeXml(`${severity}: ${message}`)} ${at(line, column)}</system-out>`,
          ),
    ),
  ];
  if (cases.length === 0) cases.push(testCase(path, "polite", ""));
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${problems.length}" skipped="0" time="0"`;
  return `  <testsuite name="${escapeXml(path)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function testCase(path: string, name: string, inside: string): string {
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(path)}" time="0"`;
  return inside === "" ? `${head} />\n` : `${head}>${inside}</testcase>\n`;
}

function at(line: number, column: number): string {
  return `line ${line}, column ${column}`;
}

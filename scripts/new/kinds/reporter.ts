import type { Scaffold } from "../scaffold.js";

const PARENT = "packages/cli/src/reporters";

/** A reporter: shows what `coffeechat check` found, to a person or to a program. */
export const reporterScaffold: Scaffold = {
  kind: "reporter",
  summary: "shows the findings of `coffeechat check`",
  packageName: "coffeechat",
  parent: PARENT,
  exampleId: "one-line",
  files: (id) => [
    { path: "reporter.ts", content: reporter(id) },
    { path: "reporter.test.ts", content: TEST },
    { path: "README.md", content: readme(id) },
  ],
  reminder: /written for its readers/,
  next: (id) => [
    `Replace the example in ${PARENT}/${id}/reporter.ts; its test holds what it prints.`,
    `npm test -- ${PARENT}/${id}`,
    "Put the changeset into the user's words.",
  ],
};

const reporter = (id: string) => `import { defineReporter } from "../define-reporter.js";

// An example to replace: one line for each finding.
export const reporter = defineReporter({
  id: "${id}",
  summary: "one line for each finding",
  begin: () => ({
    file: ({ path, findings }) =>
      findings.map(({ ruleId, message }) => \`\${path}: \${ruleId}: \${message}\\n\`).join(""),
    end: () => "",
  }),
});
`;

const TEST = `import { expect, it } from "vitest";
import { reportOf } from "../../../test/report-of.js";
import { reporter } from "./reporter.js";

it("shows each finding with its file and its rule", async () => {
  const text = "Dear [Name], could we talk for 20 minutes?";
  expect(await reportOf(reporter, { "draft.txt": text })).toContain("draft.txt: no-placeholder: ");
});

it("says nothing where there is no file", async () => {
  expect(await reportOf(reporter, {})).toBe("");
});

it.todo("is written for its readers: replace the example format");
`;

const readme = (id: string) => `# ${id}

Who reads this format, and where.

\`\`\`sh
npx coffeechat check drafts/*.txt --reporter ${id}
\`\`\`
`;

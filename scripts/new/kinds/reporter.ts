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
  report: (files) =>
    files
      .flatMap(({ path, findings }) =>
        findings.map(({ ruleId, message }) => \`\${path}: \${ruleId}: \${message}\\n\`),
      )
      .join(""),
});
`;

const TEST = `import { checkMessage } from "@coffeechat/core/etiquette";
import { expect, it } from "vitest";
import { reporter } from "./reporter.js";

const text = "Dear [Name], could we talk for 20 minutes?";
const findings = checkMessage({ kind: "outreach", channel: "email", body: text });

it("shows each finding with its file and its rule", () => {
  expect(reporter.report([{ path: "draft.txt", text, findings }])).toContain(
    "draft.txt: no-placeholder: ",
  );
});

it("says nothing of a file without findings", () => {
  expect(reporter.report([{ path: "draft.txt", text: "", findings: [] }])).toBe("");
});

it.todo("is written for its readers: replace the example format");
`;

const readme = (id: string) => `# ${id}

Who reads this format, and where.

\`\`\`sh
npx coffeechat check drafts/*.txt --reporter ${id}
\`\`\`
`;

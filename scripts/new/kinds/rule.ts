import type { Scaffold } from "../scaffold.js";

const PARENT = "packages/core/src/etiquette/rules";

/** A rule: what a message should do, judged on the shared analysis of its text. */
export const ruleScaffold: Scaffold = {
  kind: "rule",
  summary: "judges the words of a message",
  packageName: "@coffeechat/core",
  parent: PARENT,
  exampleId: "no-fax-number",
  files: (id) => [
    { path: "rule.ts", content: rule(id) },
    { path: "rule.test.ts", content: test() },
    { path: "README.md", content: readme(id) },
  ],
  reminder: /eight examples/,
  next: (id) => [
    `Replace the example in ${PARENT}/${id}/rule.ts: title, why, sources, phrases, messages.`,
    "Give its README eight messages that break it and eight look-alikes that do not; they run as tests.",
    `npm test -- ${PARENT}/${id}`,
    "Put the changeset into the user's words.",
  ],
};

const TITLE = "Ask for no fax.";

const rule = (id: string) => `import { defineRule } from "../../define-rule.js";
import { phrases } from "../../text/phrases.js";

// An example to replace: it finds one phrase. \`~fax\` stands for every inflection of the word; the
// whole notation is in text/phrases.ts.
const FAX = phrases(["~fax me|us", "by fax"]);

export const rule = defineRule({
  id: "${id}",
  subject: "message",
  title: "${TITLE}",
  why: "Hardly anybody has a fax machine, and finding one is work.",
  severity: "warning",
  kinds: ["outreach"],
  sources: ["S6"],
  phrases: [FAX],
  messages: {
    fax: "You ask for a fax, which few people can send: offer a call or an email instead.",
  },
  instead: ["Could we talk by phone for 20 minutes?"],
  check: ({ body }) => body.hits(FAX).map((at) => ({ message: "fax" as const, at })),
});
`;

const test = () => `import { describe, it } from "vitest";
import { testRuleFolder } from "../../rule-tester/test-rule-folder.js";
import { rule } from "./rule.js";

testRuleFolder(rule, import.meta.url, { describe, it });
`;

const readme = (id: string) => `# ${id}

${TITLE}

Why it matters to the person who reads the message, in two or three sentences, and where the rule comes from.

## Breaks it

\`\`\`broken
Dear Ana, could you fax me an answer?
\`\`\`

## Fine

\`\`\`fine
Dear Ana, could we talk by phone for 20 minutes?
\`\`\`

## Out of scope

What the rule leaves alone on purpose.
`;

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyRule } from "../../../packages/core/src/etiquette/any-rule.js";
import type { GeneratedFile } from "../generated-file.js";

const RULES_FOLDER = "packages/core/src/etiquette/rules";

/**
 * From the folders under `etiquette/rules`: a list of rules for each subject (so that who checks
 * messages does not load what judges plans), the union of all ids, and the tables in the docs.
 */
export async function generateRules(root: string): Promise<GeneratedFile[]> {
  const ids = await ruleIds(root);
  const rules = await Promise.all(ids.map((id) => loadRule(root, id)));
  const idsOf = (subject: AnyRule["subject"]) =>
    rules.filter((rule) => rule.subject === subject).map(({ id }) => id);
  const file = (name: string, content: string) => ({ path: `${RULES_FOLDER}/${name}`, content });
  return [
    file("registry.gen.ts", registry("message", "BUILT_IN_RULES", idsOf("message"))),
    file("plan-registry.gen.ts", registry("plan", "PLAN_RULES", idsOf("plan"))),
    file("history-registry.gen.ts", registry("history", "HISTORY_RULES", idsOf("history"))),
    file("rule-ids.gen.ts", listOfIds(ids)),
    { path: "docs/rules.md", content: tables(rules) },
  ];
}

async function ruleIds(root: string): Promise<string[]> {
  const entries = await readdir(join(root, RULES_FOLDER), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === "rule.ts")
    .map((entry) => entry.parentPath.split(/[\\/]/).at(-1) ?? "")
    .sort();
}

async function loadRule(root: string, id: string): Promise<AnyRule> {
  const path = join(root, RULES_FOLDER, id, "rule.ts");
  const loaded: { rule: AnyRule } = await import(pathToFileURL(path).href);
  if (loaded.rule.id !== id) {
    throw new Error(`${RULES_FOLDER}/${id}/rule.ts declares the id "${loaded.rule.id}".`);
  }
  return loaded.rule;
}

const GENERATED = "// Generated from the folders beside this file by `npm run gen`. Do not edit.";

const DESCRIBED: Readonly<Record<AnyRule["subject"], string>> = {
  message: "Every built-in rule for messages and questions, in the order of its id.",
  plan: "Every built-in rule for plans, in the order of its id.",
  history: "Every built-in rule for histories, in the order of its id.",
};

function registry(subject: AnyRule["subject"], name: string, ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${constantOf(id)} } from "./${id}/rule.js";`);
  const list = ids.map(constantOf);
  return `${GENERATED}
import type { Rule } from "../define-rule.js";
${imports.join("\n")}

/** ${DESCRIBED[subject]} */
export const ${name}: readonly Rule<"${subject}">[] = [
${list.map((constant) => `  ${constant},`).join("\n")}
];
`;
}

function listOfIds(ids: readonly string[]): string {
  return `${GENERATED}

/** The ids of all built-in rules: for messages, plans and histories. */
export const BUILT_IN_RULE_IDS = [
${ids.map((id) => `  "${id}",`).join("\n")}
] as const;

export type BuiltInRuleId = (typeof BUILT_IN_RULE_IDS)[number];
`;
}

function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function tables(rules: readonly AnyRule[]): string {
  const of = (subject: AnyRule["subject"]) => rules.filter((rule) => rule.subject === subject);
  return `<!-- Generated from the rule folders by \`npm run gen\`. Do not edit. -->

# Etiquette rules

Each page says why the rule exists, shows what breaks it and what does not, and what to do instead.
S-numbers are the requirements of the seed guide, other keys its source list.

## Messages and questions

| Rule | What a message should do | Severity | Kinds | Channels | Sources |
|---|---|---|---|---|---|
${of("message").map(messageRow).join("\n")}

## Plans

| Rule | What a plan should do | Severity | Sources |
|---|---|---|---|
${of("plan").map(conductRow).join("\n")}

## Conduct over time

| Rule | What you should do | Severity | Sources |
|---|---|---|---|
${of("history").map(conductRow).join("\n")}
`;
}

function messageRow(rule: AnyRule): string {
  const kinds = rule.kinds === null ? "all" : rule.kinds.join(", ");
  const channels = rule.channels === null ? "all" : rule.channels.join(", ");
  return `| ${link(rule)} | ${rule.title} | ${severityOf(rule)} | ${kinds} | ${channels} | ${rule.sources.join(", ")} |`;
}

function conductRow(rule: AnyRule): string {
  return `| ${link(rule)} | ${rule.title} | ${severityOf(rule)} | ${rule.sources.join(", ")} |`;
}

function link({ id }: AnyRule): string {
  return `[\`${id}\`](../${RULES_FOLDER}/${id}/README.md)`;
}

function severityOf({ severity }: AnyRule): string {
  return typeof severity === "string" ? severity : severities(severity);
}

function severities(severity: Exclude<AnyRule["severity"], string>): string {
  return Object.entries(severity)
    .map(([kind, level]) => (kind === "default" ? level : `${level} for ${kind}`))
    .join(", ");
}

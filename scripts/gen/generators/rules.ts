import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyRule } from "../../../packages/core/src/etiquette/any-rule.js";
import type { GeneratedFile } from "../generated-file.js";

const RULES_FOLDER = "packages/core/src/etiquette/rules";

/**
 * The list of built-in rules, the union of their ids and the table in the docs, from the folders
 * under `etiquette/rules`.
 */
export async function generateRules(root: string): Promise<GeneratedFile[]> {
  const ids = await ruleIds(root);
  const rules = await Promise.all(ids.map((id) => loadRule(root, id)));
  return [
    { path: `${RULES_FOLDER}/registry.gen.ts`, content: registry(ids) },
    { path: "docs/rules.md", content: table(rules) },
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

function registry(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${constantOf(id)} } from "./${id}/rule.js";`);
  return `// Generated from the folders beside this file by \`npm run gen\`. Do not edit.
import type { AnyRule } from "../any-rule.js";
${imports.join("\n")}

/** The ids of the built-in rules. */
export type BuiltInRuleId =
${ids.map((id) => `  | "${id}"`).join("\n")};

/** Every built-in rule, in the order of its id. */
export const BUILT_IN_RULES: readonly AnyRule[] = [
${ids.map((id) => `  ${constantOf(id)},`).join("\n")}
];
`;
}

function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function table(rules: readonly AnyRule[]): string {
  const rows = rules.map((rule) => {
    const link = `[\`${rule.id}\`](../${RULES_FOLDER}/${rule.id}/README.md)`;
    const severity = typeof rule.severity === "string" ? rule.severity : severities(rule.severity);
    const kinds = rule.kinds === null ? "all" : rule.kinds.join(", ");
    const channels = rule.channels === null ? "all" : rule.channels.join(", ");
    return `| ${link} | ${rule.title} | ${severity} | ${kinds} | ${channels} | ${rule.sources.join(", ")} |`;
  });
  return `<!-- Generated from the rule folders by \`npm run gen\`. Do not edit. -->

# Etiquette rules

Each page says why the rule exists, shows messages that break it and messages that do not, and what to write instead.
S-numbers are the requirements of the seed guide, other keys its source list.

| Rule | What a message should do | Severity | Kinds | Channels | Sources |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

function severities(severity: Exclude<AnyRule["severity"], string>): string {
  return Object.entries(severity)
    .map(([kind, level]) => (kind === "default" ? level : `${level} for ${kind}`))
    .join(", ");
}

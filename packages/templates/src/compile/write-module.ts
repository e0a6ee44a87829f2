import type { Field } from "../template-facts.js";
import type { Usage } from "./check-variables.js";
import { precompile } from "./precompile.js";
import type { TemplateDescription } from "./read-description.js";

/** A template that was read and checked, with what its texts use. */
export interface CheckedTemplate {
  readonly id: string;
  readonly description: TemplateDescription;
  readonly texts: Readonly<Record<string, string>>;
  readonly usage: Usage;
}

const HEADER = "// Made by `coffeechat templates compile`. Do not edit.";

/** The ES module that renders checked templates; `shared` are the host's own words for our partials. */
export function writeCode(
  templates: readonly CheckedTemplate[],
  partials: Readonly<Record<string, string>>,
  shared: readonly string[],
  helpers: readonly string[],
): string {
  const used = [
    ...new Set([...templates.flatMap(({ usage }) => usage.partials), ...shared]),
  ].sort();
  const parts = used.map(
    (name) => `  ${quoted(name)}: ${precompile(partials[name] ?? "", helpers)},\n`,
  );
  const compiled = templates.map((template) => {
    const { id, usage, texts } = template;
    const { channel, budget, fields } = template.description;
    const words = Object.entries(texts).map(
      ([file, text]) => `    ${file.replace(".hbs", "")}: ${precompile(text, usage.helpers)},\n`,
    );
    return `  ${quoted(id)}: {
    facts: ${JSON.stringify({ id, channel, budget })},
    fields: ${JSON.stringify(fields)},
    helpers,
    partials: parts,
${words.join("")}  },\n`;
  });
  const described = templates.map(({ id, description }) => {
    const { fields: _, channel: __, budget: ___, ...facts } = description;
    return `  ${quoted(id)}: describeTemplate(${JSON.stringify(facts)}, compiled[${quoted(id)}]),\n`;
  });
  const own = shared.map(
    (name) => `  ${quoted(name)}: partWords(parts[${quoted(name)}], parts, helpers),\n`,
  );
  return `${HEADER}
import { describeTemplate, helpers, partWords } from "@coffeechat/templates/runtime";

const parts = {
${parts.join("")}};

const compiled = {
${compiled.join("")}};

/** For createPack: beside the templates of @coffeechat/templates, or in their place. */
export const templates = {
${described.join("")}};

/** For createPack: your words for the parts that its templates share. */
export const partials = {
${own.join("")}};
`;
}

/** The types of that module: each template knows its input. */
export function writeTypes(templates: readonly CheckedTemplate[]): string {
  const members = templates.map(
    ({ id, description }) =>
      `  readonly ${quoted(id)}: Template<${quoted(id)}, ${inputType(description.fields, "  ")}>;\n`,
  );
  return `${HEADER}
import type { PartialWords, Template } from "@coffeechat/templates";

export declare const templates: {
${members.join("")}};

export declare const partials: PartialWords;
`;
}

/** The type of an input, with what a person should write as each field's comment. */
function inputType(fields: readonly Field[], indent: string): string {
  const inner = `${indent}  `;
  const names = [...new Set(fields.map(({ path }) => path.split(".")[0] ?? path))];
  const members = names.map((name) => {
    const field = fields.find(({ path }) => path === name);
    if (field !== undefined) return member(field, name, inner);
    const group = fields
      .filter(({ path }) => path.startsWith(`${name}.`))
      .map((nested) => ({ ...nested, path: nested.path.slice(name.length + 1) }));
    return `${inner}readonly ${name}: ${inputType(group, inner)};\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

function member({ kind, required, description }: Field, name: string, indent: string): string {
  const optional = required ? "" : "?";
  const type = { text: "string", number: "number", list: "readonly string[]" }[kind];
  const comment = description.replaceAll("*/", "* /");
  return `${indent}/** ${comment} */\n${indent}readonly ${name}${optional}: ${type}${required ? "" : " | undefined"};\n`;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

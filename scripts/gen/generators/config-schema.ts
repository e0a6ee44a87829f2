import type { AnyRule } from "../../../packages/core/src/etiquette/any-rule.js";
import { SEVERITIES } from "../../../packages/core/src/etiquette/finding.js";
import { PRESETS } from "../../../packages/core/src/etiquette/presets/index.js";
import type { OptionSpec } from "../../../packages/core/src/etiquette/rule-options.js";
import { HISTORY_RULES } from "../../../packages/core/src/etiquette/rules/history-registry.gen.js";
import { PLAN_RULES } from "../../../packages/core/src/etiquette/rules/plan-registry.gen.js";
import { BUILT_IN_RULES } from "../../../packages/core/src/etiquette/rules/registry.gen.js";
import { CHANNELS } from "../../../packages/core/src/model/channel.js";
import { MESSAGE_KINDS } from "../../../packages/core/src/model/message-kind.js";
import { SOURCES } from "../../../packages/core/src/model/source.js";
import type { GeneratedFile } from "../generated-file.js";

const RULES: readonly AnyRule[] = [...BUILT_IN_RULES, ...PLAN_RULES, ...HISTORY_RULES];
const KINDS = [...MESSAGE_KINDS, "questions", "plan", "history"];
const TEXTS = { type: "array", items: { type: "string" } };
const NAMED_TEXTS = { type: "object", additionalProperties: { type: "string" } };

/** The schema of `coffeechat.config.*`: as a file for editors, and as the module that the program reads. */
export async function generateConfigSchema(): Promise<GeneratedFile[]> {
  const schema = JSON.stringify(configSchema(), null, 2);
  return [
    { path: "packages/cli/schema/coffeechat.config.schema.json", content: `${schema}\n` },
    { path: "packages/cli/src/config/config-schema.gen.ts", content: asModule(schema) },
  ];
}

function asModule(schema: string): string {
  return `// Generated from the rules and their options by \`npm run gen\`. Do not edit.
import type { JsonSchema } from "./json-schema.js";

/** What \`kind\` may be: a kind of message, or something else that rules judge. */
export const KINDS = ${JSON.stringify(KINDS)} as const;

export const CHANNELS = ${JSON.stringify(CHANNELS)} as const;

export const SOURCES = ${JSON.stringify(SOURCES)} as const;

/** The schema of a configuration file, as published in \`schema/\`. */
export const CONFIG_SCHEMA: JsonSchema = ${schema};
`;
}

function configSchema(): Record<string, unknown> {
  const rules = { $ref: "#/$defs/rules" };
  const settings = {
    preset: { $ref: "#/$defs/preset" },
    rules,
    kind: { enum: KINDS, description: "The kind of messages that do not name their own." },
    channel: { enum: CHANNELS, description: "The channel of messages that do not name theirs." },
    sender: { type: "string", description: "The sender's name, where a message does not give it." },
    fields: {
      ...NAMED_TEXTS,
      description: 'Where a message\'s facts stand in JSON and CSV: { "body": "text" }.',
    },
    templates: { $ref: "#/$defs/templates" },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "coffeechat configuration",
    type: "object",
    properties: {
      $schema: { type: "string" },
      extends: {
        description: "Presets, files or packages that this configuration builds on; the last wins.",
        anyOf: [{ type: "string" }, TEXTS],
      },
      plugins: {
        description:
          "Modules with rules and presets of your own; in a script also the plugin itself.",
        type: "array",
        items: { anyOf: [{ type: "string" }, { type: "object" }] },
      },
      ...settings,
      kinds: {
        type: "object",
        description: "Other settings for some kinds of message.",
        properties: Object.fromEntries(KINDS.map((kind) => [kind, onlyRules()])),
        additionalProperties: false,
      },
      channels: {
        type: "object",
        description: "Other settings for some channels.",
        properties: Object.fromEntries(CHANNELS.map((channel) => [channel, onlyRules()])),
        additionalProperties: false,
      },
      overrides: {
        type: "array",
        description:
          "Other settings for files that match, for kinds or channels; the last one wins.",
        items: {
          type: "object",
          properties: {
            files: TEXTS,
            kinds: { type: "array", items: { enum: KINDS } },
            channels: { type: "array", items: { enum: CHANNELS } },
            ...settings,
          },
          additionalProperties: false,
        },
      },
      ignore: { ...TEXTS, description: "Globs of files that are not checked." },
      suppressions: { type: "string", description: "The file of accepted findings." },
      unusedDisables: { enum: ["off", ...SEVERITIES], description: "What an idle comment weighs." },
      maxWarnings: { type: "integer", minimum: 0, description: "More warnings than this fail." },
      maxFileBytes: { type: "integer", minimum: 1, description: "Larger files are not read." },
    },
    additionalProperties: false,
    $defs: {
      severity: { enum: ["off", ...SEVERITIES] },
      setting: {
        anyOf: [{ $ref: "#/$defs/severity" }, pair({ type: "object" })],
      },
      preset: { type: "string", examples: PRESETS.map(({ name }) => name) },
      templates: {
        type: "object",
        properties: {
          mode: { enum: ["raw", "rendered"] },
          slots: {
            ...NAMED_TEXTS,
            description: "What stands for a slot in raw mode, by its name.",
          },
          data: { anyOf: [{ type: "string" }, { type: "object" }], description: "Sample data." },
        },
        additionalProperties: false,
      },
      rules: {
        type: "object",
        description: "Settings over the preset, by rule id. A plugin's rules carry its prefix.",
        properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
        patternProperties: { "^[a-z0-9-]+/[a-z0-9-]+$": { $ref: "#/$defs/setting" } },
        additionalProperties: false,
      },
    },
  };
}

function onlyRules(): Record<string, unknown> {
  return {
    type: "object",
    properties: { rules: { $ref: "#/$defs/rules" } },
    additionalProperties: false,
  };
}

function pair(options: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "array",
    items: [{ enum: ["off", "default", ...SEVERITIES] }, options],
    minItems: 1,
    maxItems: 2,
  };
}

function ruleSchema(rule: AnyRule): Record<string, unknown> {
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]);
  const settings = {
    type: "object",
    properties: Object.fromEntries(options),
    additionalProperties: false,
  };
  return {
    description: `${rule.title} ${rule.why}`,
    anyOf: [{ $ref: "#/$defs/severity" }, pair(settings)],
  };
}

function optionSchema(spec: OptionSpec): Record<string, unknown> {
  const { description } = spec;
  switch (spec.type) {
    case "integer":
      return {
        type: "integer",
        minimum: spec.minimum,
        ...(spec.maximum === undefined ? {} : { maximum: spec.maximum }),
        default: spec.default,
        description,
      };
    case "boolean":
      return { type: "boolean", default: spec.default, description };
    case "strings":
      return { ...TEXTS, default: spec.default, description };
  }
}

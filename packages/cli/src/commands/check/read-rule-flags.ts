import { CoffeechatError } from "@coffeechat/core/errors";
import type { RuleSettings } from "../../config/config.js";
import { CONFIG_SCHEMA } from "../../config/config-schema.gen.js";
import { schemaProblems } from "../../config/json-schema.js";

/**
 * `--rule no-job-ask:off --rule 'max-length:["warning",{"emailWords":150}]'`
 *
 * @throws CoffeechatError `INVALID_CONFIG` with the nearest name
 */
export function readRuleFlags(given: readonly string[]): RuleSettings {
  if (given.length === 0) return {};
  const settings = given.map((text) => {
    const [, id = text, setting = ""] = /^([^:=\s]+)\s*[:=]\s*([\s\S]+)$/.exec(text) ?? [];
    return [id, setting.startsWith("[") ? parsed(setting, text) : setting];
  });
  const rules: unknown = Object.fromEntries(settings);
  const problems = schemaProblems({ rules }, CONFIG_SCHEMA);
  if (problems.length > 0 || !isRuleSettings(rules)) {
    throw new CoffeechatError("INVALID_CONFIG", "A --rule cannot be used as it is given.", {
      issues: problems.map(({ path, message }) => ({ path, expected: message })),
    });
  }
  return rules;
}

function parsed(setting: string, text: string): unknown {
  try {
    return JSON.parse(setting);
  } catch {
    throw new CoffeechatError("INVALID_CONFIG", `--rule ${text}: the setting is no JSON list.`);
  }
}

/** The schema has been asked before; this only tells TypeScript. */
function isRuleSettings(value: unknown): value is RuleSettings {
  return typeof value === "object" && value !== null;
}

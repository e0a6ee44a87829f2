import { CoffeechatError } from "../../model/errors.js";
import type { AnyRule } from "../any-rule.js";
import { describeUnknown } from "../nearest-name.js";
import { HISTORY_RULES } from "../rules/history-registry.gen.js";
import { PLAN_RULES } from "../rules/plan-registry.gen.js";
import { BUILT_IN_RULES } from "../rules/registry.gen.js";
import { inPresets, type RuleInPreset } from "./rule-in-preset.js";
import { SEED_PASSAGES } from "./seed-passages.js";
import { SOURCE_LIST } from "./source-list.js";

/** A source that a rule stands on: a passage of the seed guide, or a page. */
export interface CitedSource {
  /** `S63` or a key of the source list; `†` where the rule is our own. */
  readonly key: string;
  readonly title: string;
  readonly urls: readonly string[];
}

export interface RuleExplanation {
  readonly id: string;
  readonly judges: AnyRule["subject"];
  readonly title: string;
  readonly why: string;
  readonly sources: readonly CitedSource[];
  readonly presets: readonly RuleInPreset[];
  /** All of it as lines to print. */
  readonly text: string;
}

/**
 * Why a rule exists, what it stands on, and how the presets set it.
 *
 * @throws CoffeechatError UNKNOWN_RULE with the nearest name
 *
 * @example
 * ```ts
 * import { explainRule } from "@coffeechat/core/etiquette";
 *
 * const { sources } = explainRule("thank-24h");
 * console.log(sources[0]?.key, sources[0]?.title); // "S63" "Thank by email within 24 hours"
 * ```
 */
export function explainRule(id: string): RuleExplanation {
  const rules: readonly AnyRule[] = [...BUILT_IN_RULES, ...PLAN_RULES, ...HISTORY_RULES];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = rules.map((each) => each.id);
    throw new CoffeechatError("UNKNOWN_RULE", describeUnknown("rule", String(id), ids));
  }
  const sources = rule.sources.map(citedSource);
  const presets = inPresets(rule);
  const { title, why, subject } = rule;
  return {
    id,
    judges: subject,
    title,
    why,
    sources,
    presets,
    text: textOf(rule, sources, presets),
  };
}

const OWN_CHOICE: CitedSource = { key: "†", title: "Our own choice, without a source", urls: [] };

/** What a key stands for; a plugin's own sources stand for themselves. */
export function citedSource(key: string): CitedSource {
  if (key === "†") return OWN_CHOICE;
  const passage = SEED_PASSAGES[key];
  if (passage !== undefined) return { key, title: passage, urls: [] };
  const [first, last] = key.split("-").map((end) => SEED_PASSAGES[end]);
  if (first !== undefined && last !== undefined) {
    return { key, title: `${first} … ${last}`, urls: [] };
  }
  const page = SOURCE_LIST[key];
  return page === undefined ? { key, title: key, urls: [] } : { key, ...page };
}

function textOf(
  rule: AnyRule,
  sources: readonly CitedSource[],
  presets: readonly RuleInPreset[],
): string {
  return [
    `${rule.id}: ${rule.title}`,
    rule.why,
    "",
    "Sources:",
    ...sources.map(({ key, title, urls }) => `  ${[key, title, ...urls].join("  ")}`),
    "",
    "Presets:",
    ...presets.map(({ preset, severity, options }) => {
      const set = Object.entries(options).map(([name, value]) => `${name} ${String(value)}`);
      return `  ${preset}: ${[severity, ...set].join(", ")}`;
    }),
  ].join("\n");
}

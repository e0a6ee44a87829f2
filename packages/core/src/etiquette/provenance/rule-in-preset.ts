import type { AnyRule } from "../any-rule.js";
import { readSetting } from "../config.js";
import { PRESETS } from "../presets/index.js";
import type { OptionValue } from "../rule-options.js";

/** How a rule stands in a preset: its severity and the options that differ from its own. */
export interface RuleInPreset {
  readonly preset: string;
  /** `off`, `error`, `warning`, `suggestion`, or several with their kinds of message. */
  readonly severity: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** How a rule stands in every preset, `recommended` first. */
export function inPresets(rule: AnyRule): RuleInPreset[] {
  return PRESETS.map(({ name, rules }) => {
    const { severity, given } = readSetting(rule.id, rules[rule.id]);
    const options: Record<string, OptionValue> = {};
    for (const [option, spec] of Object.entries(rule.options)) {
      const value = given[option];
      const accepted =
        typeof value === "number" || typeof value === "boolean" || isTexts(value) ? value : null;
      options[option] = accepted ?? spec.default;
    }
    return { preset: name, severity: severity ?? ownSeverity(rule), options };
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** A rule's own severity in words: `warning, error for thank-you`. */
export function ownSeverity({ severity }: AnyRule): string {
  if (typeof severity === "string") return severity;
  return Object.entries(severity)
    .map(([kind, level]) => (kind === "default" ? level : `${level} for ${kind}`))
    .join(", ");
}

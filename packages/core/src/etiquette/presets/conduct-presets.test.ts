import { describe, expect, it } from "vitest";
import { POLICY_PRESETS } from "../../model/policy-presets.js";
import { checkHistory } from "../check-history.js";
import { checkPlan } from "../check-plan.js";
import { rulesForPolicy } from "../conduct/rules-for-policy.js";
import { GOOD_PLAN } from "../rule-tester/test-plan-folder.js";
import { readTimeline } from "../rule-tester/timeline.js";
import { HISTORY_RULES } from "../rules/history-registry.gen.js";
import { PLAN_RULES } from "../rules/plan-registry.gen.js";
import { PRESETS } from "./index.js";

const told = readTimeline("2026-03-02 10:00 send\n2026-03-03 10:00 now");
const LIMITS = [
  "plan-length",
  "nudge-limit",
  "thank-24h",
  "reflect",
  "report-back",
  "no-mass-text",
];

describe("presets of conduct", () => {
  it.each(PRESETS.map(({ name }) => name))("%s names only options that exist", (preset) => {
    expect(checkPlan(GOOD_PLAN, { preset })).toEqual([]);
    expect(() => checkHistory(told.contact, told, { preset })).not.toThrow();
  });

  it.each(Object.keys(POLICY_PRESETS))("the preset %s keeps the limits of its policy", (name) => {
    const preset = PRESETS.find((each) => each.name === name);
    const policy = Object.values(POLICY_PRESETS).find(({ id }) => id === name);
    if (preset === undefined || policy === undefined) throw new Error(`${name} is missing.`);
    const wanted = rulesForPolicy(policy);
    for (const rule of [...PLAN_RULES, ...HISTORY_RULES]) {
      if (!LIMITS.includes(rule.id)) continue;
      const defaults = Object.fromEntries(
        Object.entries(rule.options).map(([option, spec]) => [option, spec.default]),
      );
      const optionsOf = (setting: unknown) =>
        Array.isArray(setting) ? { ...defaults, ...Object(setting[1]) } : defaults;
      const asked = Object.entries(wanted).find(([id]) => id === rule.id)?.[1];
      expect([rule.id, optionsOf(preset.rules[rule.id])]).toEqual([rule.id, optionsOf(asked)]);
    }
  });

  it("names the nearest rule and option for a misspelt one", () => {
    expect(() => checkPlan(GOOD_PLAN, { rules: { "plan-lenght": "off" } })).toThrow(/plan-length/);
    const rules = { "plan-length": ["error", { maxMinute: 20 }] } as const;
    expect(() => checkPlan(GOOD_PLAN, { rules })).toThrow(/maxMinutes/);
  });
});

import type { Policy } from "../../model/policy.js";
import type { RuleSetting } from "../presets/preset.js";
import type { BuiltInRuleId } from "../rules/rule-ids.gen.js";

/**
 * Rule settings that say what a policy says, so that plans, histories and follow-ups keep one and
 * the same limit.
 *
 * @example
 * ```ts
 * import { checkHistory, rulesForPolicy } from "@coffeechat/core/etiquette";
 * import { recommendedPolicy } from "@coffeechat/core/model";
 *
 * const ours = { ...recommendedPolicy, thank: { withinHours: 12 } };
 * console.log(rulesForPolicy(ours)["thank-24h"]); // ["default", { withinHours: 12 }]
 * ```
 */
export function rulesForPolicy(
  policy: Policy,
): Readonly<Partial<Record<BuiltInRuleId, RuleSetting>>> {
  const { ask, nudge, thank, reflect, referral, outreach, answer } = policy;
  return {
    "max-time-ask": ["default", { maxMinutes: ask.maximumMinutes }],
    "plan-length": ["default", { maxMinutes: ask.maximumMinutes }],
    "nudge-gap": ["default", { nextAfter: nudge.betweenBusinessDays }],
    "nudge-limit": ["default", { maximumCold: nudge.maximumCold, maximumWarm: nudge.maximumWarm }],
    "thank-24h": ["default", { withinHours: thank.withinHours }],
    reflect: ["default", { withinDays: reflect.withinDays }],
    "report-back": ["default", { withinDays: referral.tellReferrerWithinDays }],
    "answer-fast": ["default", { withinBusinessDays: answer.withinBusinessDays }],
    "no-mass-text": ["default", { openPerOrganization: outreach.openPerOrganization }],
  };
}

import type { PlanToCheck } from "./conduct/checked-plan.js";
import { readPlan } from "./conduct/read-plan.js";
import type { CheckOptions } from "./config.js";
import type { Finding } from "./finding.js";
import { PLAN_RULES } from "./rules/plan-registry.gen.js";
import { runConduct } from "./run-conduct.js";

/**
 * Judges the plan for one talk: its length, place and bill, the first question, how it ends. A plan
 * in the making may leave settings out; the `field` of a finding is the path of the setting.
 *
 * @throws CoffeechatError INVALID_INPUT for a setting of the wrong kind, and for a setting or a value
 * that does not exist, with the nearest one that does; UNKNOWN_RULE and INVALID_CONFIG for options
 * that name what does not exist.
 *
 * @example
 * ```ts
 * import { checkPlan } from "@coffeechat/core/etiquette";
 *
 * const findings = checkPlan({ minutes: 60, venue: "private-home" });
 * console.log(findings.some(({ ruleId }) => ruleId === "plan-public-place")); // true
 * ```
 */
export function checkPlan(plan: PlanToCheck, options: CheckOptions = {}): Finding[] {
  return runConduct(readPlan(plan), "plan", PLAN_RULES, options);
}

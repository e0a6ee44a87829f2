// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { AnyRule } from "../any-rule.js";
import { rule as maxTimeAsk } from "./max-time-ask/rule.js";
import { rule as noJobAsk } from "./no-job-ask/rule.js";
import { rule as noPlaceholder } from "./no-placeholder/rule.js";
import { rule as noResumePush } from "./no-resume-push/rule.js";
import { rule as specificThanks } from "./specific-thanks/rule.js";
import { rule as stateTimeAsk } from "./state-time-ask/rule.js";

/** The ids of the built-in rules. */
export type BuiltInRuleId =
  | "max-time-ask"
  | "no-job-ask"
  | "no-placeholder"
  | "no-resume-push"
  | "specific-thanks"
  | "state-time-ask";

/** Every built-in rule, in the order of its id. */
export const BUILT_IN_RULES: readonly AnyRule[] = [
  maxTimeAsk,
  noJobAsk,
  noPlaceholder,
  noResumePush,
  specificThanks,
  stateTimeAsk,
];

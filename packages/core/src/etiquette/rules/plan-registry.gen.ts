// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Rule } from "../define-rule.js";
import { rule as planIntro } from "./plan-intro/rule.js";
import { rule as planKeepTouch } from "./plan-keep-touch/rule.js";
import { rule as planLength } from "./plan-length/rule.js";
import { rule as planNotes } from "./plan-notes/rule.js";
import { rule as planOpenFirst } from "./plan-open-first/rule.js";
import { rule as planPayer } from "./plan-payer/rule.js";
import { rule as planPublicPlace } from "./plan-public-place/rule.js";
import { rule as planReferralAsk } from "./plan-referral-ask/rule.js";
import { rule as planResearch } from "./plan-research/rule.js";
import { rule as planResume } from "./plan-resume/rule.js";
import { rule as planStop } from "./plan-stop/rule.js";

/** Every built-in rule for plans, in the order of its id. */
export const PLAN_RULES: readonly Rule<"plan">[] = [
  planIntro,
  planKeepTouch,
  planLength,
  planNotes,
  planOpenFirst,
  planPayer,
  planPublicPlace,
  planReferralAsk,
  planResearch,
  planResume,
  planStop,
];

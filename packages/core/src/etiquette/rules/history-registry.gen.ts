// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Rule } from "../define-rule.js";
import { rule as answerFast } from "./answer-fast/rule.js";
import { rule as consistentHistory } from "./consistent-history/rule.js";
import { rule as giveBeforeAsk } from "./give-before-ask/rule.js";
import { rule as noMassText } from "./no-mass-text/rule.js";
import { rule as notesSameDay } from "./notes-same-day/rule.js";
import { rule as nudgeGap } from "./nudge-gap/rule.js";
import { rule as nudgeLimit } from "./nudge-limit/rule.js";
import { rule as quietHours } from "./quiet-hours/rule.js";
import { rule as reflect } from "./reflect/rule.js";
import { rule as reportBack } from "./report-back/rule.js";
import { rule as respectNo } from "./respect-no/rule.js";
import { rule as thank24h } from "./thank-24h/rule.js";

/** Every built-in rule for histories, in the order of its id. */
export const HISTORY_RULES: readonly Rule<"history">[] = [
  answerFast,
  consistentHistory,
  giveBeforeAsk,
  noMassText,
  notesSameDay,
  nudgeGap,
  nudgeLimit,
  quietHours,
  reflect,
  reportBack,
  respectNo,
  thank24h,
];

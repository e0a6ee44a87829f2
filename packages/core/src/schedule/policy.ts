import {
  CoffeechatError,
  type InputIssue,
  isCoffeechatError,
  type Policy,
  parseInput,
  policySchema,
} from "../model/index.js";
import { isMonthDay } from "./blackouts.js";
import { assertOpens } from "./open-hours.js";

/** Ten years: what is due later than that never comes. */
const LONGEST = { hours: 87_600, days: 3_650, businessDays: 2_600, months: 120 };

/**
 * Reads a policy from outside and refuses one that cannot work: besides its shape, its settings must
 * make sense together. Every problem is named at once, each with the path of its setting.
 *
 * @throws CoffeechatError `INVALID_POLICY` with `issues`
 *
 * @example
 * ```ts
 * import { recommendedPolicy } from "@coffeechat/core/model";
 * import { validatePolicy } from "@coffeechat/core/schedule";
 *
 * const ours = validatePolicy({
 *   ...recommendedPolicy,
 *   id: "career-centre",
 *   businessWeek: [7, 1, 2, 3, 4],
 *   holidays: ["2026-03-20"],
 * });
 * console.log(ours.id); // "career-centre"
 * ```
 */
export function validatePolicy(input: unknown): Policy {
  const policy = parseInput(policySchema, input, "policy", "INVALID_POLICY");
  const issues = [
    ...lengthIssues(policy),
    ...orderIssues(policy),
    ...blackoutIssues(policy),
    ...openingIssues(policy),
  ];
  if (issues.length === 0) return policy;
  const listed = issues.map(({ path, expected }) => `${path}: expected ${expected}`).join("; ");
  throw new CoffeechatError("INVALID_POLICY", `This policy cannot work. ${listed}.`, { issues });
}

function lengthIssues(policy: Policy): InputIssue[] {
  const { hours, days, businessDays, months } = LONGEST;
  const limits: readonly (readonly [path: string, value: number, limit: number, unit: string])[] = [
    [
      "nudge.firstAfterBusinessDays",
      policy.nudge.firstAfterBusinessDays,
      businessDays,
      "business days",
    ],
    [
      "nudge.firstAfterLinkedinBusinessDays",
      policy.nudge.firstAfterLinkedinBusinessDays,
      businessDays,
      "business days",
    ],
    ["nudge.betweenBusinessDays", policy.nudge.betweenBusinessDays, businessDays, "business days"],
    ["lapse.afterBusinessDays", policy.lapse.afterBusinessDays, businessDays, "business days"],
    [
      "lapse.schedulingAfterBusinessDays",
      policy.lapse.schedulingAfterBusinessDays,
      businessDays,
      "business days",
    ],
    ["answer.withinBusinessDays", policy.answer.withinBusinessDays, businessDays, "business days"],
    [
      "confirm.businessDaysBefore",
      policy.confirm.businessDaysBefore,
      businessDays,
      "business days",
    ],
    [
      "referral.contactWithinBusinessDays",
      policy.referral.contactWithinBusinessDays,
      businessDays,
      "business days",
    ],
    ["referral.tellReferrerWithinDays", policy.referral.tellReferrerWithinDays, days, "days"],
    ["reflect.withinDays", policy.reflect.withinDays, days, "days"],
    ["keepInTouch.firstAfterDays", policy.keepInTouch.firstAfterDays, days, "days"],
    ["keepInTouch.thenEveryDays", policy.keepInTouch.thenEveryDays, days, "days"],
    ["dormant.afterSilentDays", policy.dormant.afterSilentDays, days, "days"],
    ["revive.withoutNewsAfterMonths", policy.revive.withoutNewsAfterMonths, months, "months"],
    ["thank.withinHours", policy.thank.withinHours, hours, "hours"],
    ["noShow.apologizeWithinHours", policy.noShow.apologizeWithinHours, hours, "hours"],
    ["moves.noticeHours", policy.moves.noticeHours, hours, "hours"],
  ];
  return limits
    .filter(([, value, limit]) => value > limit)
    .map(([path, , limit, unit]) => ({ path, expected: `at most ${limit} ${unit} (ten years)` }));
}

function orderIssues(policy: Policy): InputIssue[] {
  const { ask, nudge, lapse, keepInTouch, dormant, answer, stopSignal, noShow, sending } = policy;
  const nudgesTwice = Math.max(nudge.maximumCold, nudge.maximumWarm) > 1;
  const touch = Math.max(keepInTouch.firstAfterDays, keepInTouch.thenEveryDays);
  const checks: readonly (readonly [broken: boolean, path: string, expected: string])[] = [
    [ask.minutes > ask.maximumMinutes, "ask.minutes", "no more than ask.maximumMinutes"],
    [
      nudgesTwice && nudge.betweenBusinessDays > lapse.afterBusinessDays,
      "nudge.betweenBusinessDays",
      "no more than lapse.afterBusinessDays: a nudge after the request has lapsed reaches nobody",
    ],
    [
      answer.withinBusinessDays >= lapse.schedulingAfterBusinessDays,
      "answer.withinBusinessDays",
      "fewer than lapse.schedulingAfterBusinessDays: the talk would lapse before your answer is due",
    ],
    [
      dormant.afterSilentDays <= touch,
      "dormant.afterSilentDays",
      "more days than keepInTouch: the tie would sleep before you are due to write",
    ],
    [
      stopSignal.minutesBeforeEnd >= ask.minutes,
      "stopSignal.minutesBeforeEnd",
      "fewer minutes than ask.minutes: the talk would end before it begins",
    ],
    [
      noShow.waitMinutes >= ask.minutes,
      "noShow.waitMinutes",
      "fewer minutes than ask.minutes: the talk would be over before it counts as missed",
    ],
    [sending.span.from >= sending.span.until, "sending.span", "a beginning before its end"],
  ];
  return checks.filter(([broken]) => broken).map(([, path, expected]) => ({ path, expected }));
}

function blackoutIssues({ blackouts }: Policy): InputIssue[] {
  return blackouts.flatMap((blackout, index) =>
    (["from", "until"] as const)
      .filter((end) => !isMonthDay(blackout[end]))
      .map((end) => ({
        path: `blackouts.${index}.${end}`,
        expected: "an existing month and day such as 12-20",
      })),
  );
}

/** The first setting that leaves no moment to write in; sending hours that are nonsense by themselves are named above. */
function openingIssues(policy: Policy): readonly InputIssue[] {
  if (policy.sending.span.from >= policy.sending.span.until) return [];
  try {
    assertOpens(policy);
    return [];
  } catch (error) {
    if (isCoffeechatError(error, "INVALID_POLICY")) return error.issues;
    throw error;
  }
}

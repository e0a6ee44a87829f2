import type { Interview } from "../../model/interview.js";
import type { InterviewPlan } from "../../model/interview-plan.js";
import { checkPlan } from "../check-plan.js";
import type { CheckOptions } from "../config.js";
import type { QuestionWishes } from "./build-question-list.js";
import { chooseQuestions } from "./choose-questions.js";
import { CHECKLIST, INTRODUCTION, mendPlan, SIGNAL_BEFORE_END, usualPayer } from "./mend-plan.js";
import { MOST_MINUTES, requireMinutes } from "./talk-minutes.js";

export interface PlanWishes extends QuestionWishes {
  /** What you have read about them. */
  readonly research?: readonly string[];
  /** Who you are, in a sentence or two. */
  readonly introduction?: string;
}

const DEFAULT_MINUTES = 20;
const BUFFER_MINUTES = 20;

/**
 * A plan for one talk that keeps every rule: 20 minutes or the agreed time, a signal two minutes
 * before its end, a public place, you pay, questions from the bank, two names and how to stay in
 * touch at the end, the resume in the bag, notes on paper. What the interview's own plan and
 * appointment say already is kept, part by part, where it is fine: only what a rule finds fault with
 * is replaced. The rules are those that `checkPlan` runs with the same options.
 *
 * @throws CoffeechatError INVALID_INPUT as `buildQuestionList` and `checkPlan` do, and for an
 * appointment of under 5 minutes; UNKNOWN_RULE and
 * INVALID_CONFIG for options that name what does not exist
 *
 * @example
 * ```ts
 * import { buildPlan, checkPlan } from "@coffeechat/core/etiquette";
 *
 * const plan = buildPlan({}, { goals: ["traits"] }, { preset: "strict" });
 * console.log(checkPlan(plan, { preset: "strict" }), plan.stopSignalAtMinute); // [] 18
 * ```
 */
export function buildPlan(
  interview: Partial<Pick<Interview, "appointment" | "plan">>,
  wishes: PlanWishes = {},
  options: CheckOptions = {},
): InterviewPlan {
  const { appointment, plan } = interview;
  const time = timeOf(interview, wishes.minutes, options);
  const { minutes } = time;
  const venue = appointment?.venue ?? plan?.venue ?? "cafe";
  // A place of the plan belongs to the venue it was chosen for.
  const isAsPlanned = venue === plan?.venue;
  const place = appointment?.place ?? (isAsPlanned ? plan.place : undefined);
  const { place: _, offeredMinutes: __, ...own } = plan ?? {};
  const research = (wishes.research ?? plan?.research ?? []).filter((item) => item.trim() !== "");
  const introduction =
    wishes.introduction ?? plan?.introduction ?? (plan?.acquainted ? undefined : INTRODUCTION);
  const built: InterviewPlan = {
    bufferMinutes: BUFFER_MINUTES,
    resume: "in-bag",
    notes: "notebook",
    ...own,
    ...time,
    stopSignalAtMinute: signalFor(minutes, plan),
    venue,
    ...(place === undefined ? {} : { place }),
    payer: payerFor(venue, isAsPlanned, plan),
    research: research.length > 0 ? research : [...CHECKLIST],
    ...(introduction === undefined ? {} : { introduction }),
    questions: chooseQuestions(plan?.questions ?? [], { ...wishes, minutes }, options),
    closing: plan?.closing ?? { askForNames: 2, askHowToKeepInTouch: true },
  };
  return mendPlan(built, options);
}

/** How long it may be, and what of it is their offer: the longest that `plan-length` lets pass. */
function timeOf(
  interview: Partial<Pick<Interview, "appointment" | "plan">>,
  wished: number | undefined,
  options: CheckOptions,
): Pick<InterviewPlan, "minutes" | "offeredMinutes"> {
  const { appointment, plan } = interview;
  const agreed = agreedMinutes(interview, wished);
  const isFine = (minutes: number, offered: Pick<InterviewPlan, "offeredMinutes">) =>
    !checkPlan({ minutes, ...offered }, options).some(({ field }) => field === "minutes");
  const withThem = Math.min(MOST_MINUTES, appointment?.minutes ?? 0);
  // A longer appointment can only be their offer: it was they who agreed to it.
  const offered = Math.max(
    plan?.offeredMinutes ?? 0,
    withThem === 0 || isFine(withThem, {}) ? 0 : withThem,
  );
  const ofTheirs = offered === 0 ? {} : { offeredMinutes: offered };
  let minutes = agreed;
  while (minutes > 1 && !isFine(minutes, ofTheirs)) minutes -= 1;
  return { minutes, ...ofTheirs };
}

/** What was agreed may be longer than any plan, and is cut; a wish for that is refused. */
function agreedMinutes(
  { appointment, plan }: Partial<Pick<Interview, "appointment" | "plan">>,
  wished: number | undefined,
): number {
  if (wished !== undefined) requireMinutes(wished);
  const isAppointed = wished === undefined && appointment !== undefined;
  const agreed = wished ?? appointment?.minutes ?? plan?.minutes ?? DEFAULT_MINUTES;
  const minutes = Math.min(MOST_MINUTES, agreed);
  // A signal before the end of a shorter one would come with the greeting.
  requireMinutes(minutes, isAppointed ? "appointment.minutes" : "minutes");
  return minutes;
}

/** A signal that was chosen for another length would come too early. */
function signalFor(minutes: number, plan: InterviewPlan | undefined): number {
  const usual = Math.max(1, minutes - SIGNAL_BEFORE_END);
  return plan?.minutes === minutes ? (plan.stopSignalAtMinute ?? usual) : usual;
}

/** Nothing to pay on a call says nothing of a café. */
function payerFor(
  venue: InterviewPlan["venue"],
  isAsPlanned: boolean,
  plan: InterviewPlan | undefined,
): NonNullable<InterviewPlan["payer"]> {
  const { payer } = plan ?? {};
  if (payer === undefined || (payer === "nobody" && !isAsPlanned)) return usualPayer(venue);
  return payer;
}

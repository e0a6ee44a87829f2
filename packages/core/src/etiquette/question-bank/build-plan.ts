import type { Interview } from "../../model/interview.js";
import type { InterviewPlan } from "../../model/interview-plan.js";
import { checkPlan } from "../check-plan.js";
import { buildQuestionList, type QuestionWishes } from "./build-question-list.js";

export interface PlanWishes extends QuestionWishes {
  /** What you have read about them. */
  readonly research?: readonly string[];
  /** Who you are, in a sentence or two. */
  readonly introduction?: string;
}

const DEFAULT_MINUTES = 20;
const MOST_MINUTES = 30;
const SIGNAL_BEFORE_END = 2;
const BUFFER_MINUTES = 20;
const CHECKLIST = [
  "their current profile",
  "the site of their organization",
  "one thing they wrote or made",
];
const INTRODUCTION =
  "Thank you for making time. I'm trying to find out whether this work would suit me, and would love to hear how you see it.";

/**
 * A plan for one talk that keeps every rule: 20 minutes or the agreed time, a signal two minutes
 * before its end, a public place, you pay, questions from the bank, two names and how to stay in
 * touch at the end, the resume in the bag, notes on paper. What the interview's own plan and
 * appointment say already is kept where it is fine.
 *
 * @throws CoffeechatError INVALID_INPUT as `buildQuestionList` does
 *
 * @example
 * ```ts
 * import { buildPlan, checkPlan } from "@coffeechat/core/etiquette";
 *
 * const plan = buildPlan({}, { goals: ["traits"] });
 * console.log(checkPlan(plan), plan.stopSignalAtMinute); // [] 18
 * ```
 */
export function buildPlan(
  interview: Partial<Pick<Interview, "appointment" | "plan">>,
  wishes: PlanWishes = {},
): InterviewPlan {
  const { appointment, plan } = interview;
  const agreed = wishes.minutes ?? appointment?.minutes ?? plan?.minutes ?? DEFAULT_MINUTES;
  // A longer appointment can only be their offer: it was they who agreed to it.
  const agreedWithThem = appointment?.minutes ?? 0;
  const offered = agreedWithThem > MOST_MINUTES ? agreedWithThem : undefined;
  const minutes = Math.min(agreed, offered ?? MOST_MINUTES);
  const venue = appointment?.venue ?? plan?.venue ?? "cafe";
  const isRemote = venue === "video" || venue === "phone";
  const place = appointment?.place ?? plan?.place;
  const questions = buildQuestionList({ ...wishes, minutes: Math.min(minutes, MOST_MINUTES) });
  const built: InterviewPlan = {
    minutes,
    ...(offered === undefined ? {} : { offeredMinutes: offered }),
    bufferMinutes: plan?.bufferMinutes ?? BUFFER_MINUTES,
    stopSignalAtMinute: Math.max(1, minutes - SIGNAL_BEFORE_END),
    venue: PRIVATE.has(venue) ? "cafe" : venue,
    ...(place === undefined || PRIVATE.has(venue) ? {} : { place }),
    payer: isRemote ? "nobody" : "you",
    research: [...(wishes.research ?? plan?.research ?? CHECKLIST)],
    introduction: wishes.introduction ?? plan?.introduction ?? INTRODUCTION,
    questions: questions.questions.map(({ text }) => text),
    closing: { askForNames: 2, askHowToKeepInTouch: true },
    resume: "in-bag",
    notes: "notebook",
  };
  return mended(built);
}

/** What came from an earlier plan or from wishes is kept only where it passes. */
function mended(plan: InterviewPlan): InterviewPlan {
  const broken = new Set<string>(checkPlan(plan).map(({ ruleId }) => ruleId));
  const { place, ...anywhere } = plan;
  return {
    ...(broken.has("plan-public-place") || place === undefined ? anywhere : plan),
    ...(broken.has("plan-public-place") ? { venue: "cafe" as const } : {}),
    ...(broken.has("plan-intro") ? { introduction: INTRODUCTION } : {}),
    ...(broken.has("plan-research") ? { research: CHECKLIST } : {}),
  };
}

const PRIVATE: ReadonlySet<string> = new Set(["private-home", "hotel-room", "car"]);

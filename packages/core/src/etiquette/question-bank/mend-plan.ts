import type { InterviewPlan } from "../../model/interview-plan.js";
import { checkPlan } from "../check-plan.js";
import type { CheckOptions } from "../config.js";

export const SIGNAL_BEFORE_END = 2;
export const CHECKLIST: readonly string[] = [
  "their current profile",
  "the site of their organization",
  "one thing they wrote or made",
];
export const INTRODUCTION =
  "Thank you for making time. I'm trying to find out whether this work would suit me, and would love to hear how you see it.";

/** Who pays where nobody has decided: whoever invites, where there is something to pay. */
export function usualPayer(venue: InterviewPlan["venue"]): "you" | "nobody" {
  return venue === "video" || venue === "phone" ? "nobody" : "you";
}

/**
 * The plan with each part replaced that a rule finds fault with, and no other. A part is taken out
 * or set to what every rule takes, so that this comes to an end; what a rule of a plugin finds in
 * other places is left for its findings to say.
 */
export function mendPlan(plan: InterviewPlan, options: CheckOptions): InterviewPlan {
  let mended = plan;
  for (;;) {
    const better = checkPlan(mended, options).reduce(
      (each: InterviewPlan, { field }) => (each === mended ? replaced(each, field) : each),
      mended,
    );
    if (better === mended) return mended;
    mended = better;
  }
}

/** The very same plan where there is nothing to replace. */
function replaced(plan: InterviewPlan, field: string): InterviewPlan {
  const [part, inner, index] = field.split(".");
  switch (part) {
    case "venue":
      return plan.venue === "cafe" ? plan : { ...without(plan, "place"), venue: "cafe" };
    case "place":
      return without(plan, "place");
    case "payer": {
      const payer = usualPayer(plan.venue);
      return plan.payer === payer ? plan : { ...without(plan, "payerReason"), payer };
    }
    case "research":
      return plan.research.join() === CHECKLIST.join()
        ? plan
        : { ...plan, research: [...CHECKLIST] };
    case "introduction":
      return otherIntroduction(plan);
    case "questions":
      return withoutQuestion(plan, Number(inner));
    case "closing":
      return otherClosing(plan, inner, Number(index));
    case "resume":
      return plan.resume === "in-bag" ? plan : { ...plan, resume: "in-bag" };
    case "notes":
      return plan.notes === "notebook" ? plan : { ...plan, notes: "notebook" };
    case "stopSignalAtMinute":
      return otherSignal(plan);
    default:
      return plan;
  }
}

function without(
  plan: InterviewPlan,
  part: "place" | "payerReason" | "introductionSeconds",
): InterviewPlan {
  if (plan[part] === undefined) return plan;
  const { [part]: _, ...rest } = plan;
  return rest;
}

/** The seconds may be wrong and the words fine. */
function otherIntroduction(plan: InterviewPlan): InterviewPlan {
  if (plan.introductionSeconds !== undefined) return without(plan, "introductionSeconds");
  return plan.introduction === INTRODUCTION ? plan : { ...plan, introduction: INTRODUCTION };
}

function withoutQuestion(plan: InterviewPlan, at: number): InterviewPlan {
  if (!(at < plan.questions.length)) return plan;
  return { ...plan, questions: plan.questions.filter((_, index) => index !== at) };
}

function otherClosing(plan: InterviewPlan, part: string | undefined, at: number): InterviewPlan {
  const closing = plan.closing ?? {};
  if (part === "words") {
    const { words = [] } = closing;
    if (!(at < words.length)) return plan;
    return { ...plan, closing: { ...closing, words: words.filter((_, index) => index !== at) } };
  }
  if (part === "askForNames" && closing.askForNames !== FEWEST_NAMES) {
    const { askForNames = 0 } = closing;
    // Settings may allow fewer than the usual two.
    const usual = askForNames === 0 || askForNames > NAMES;
    return { ...plan, closing: { ...closing, askForNames: usual ? NAMES : FEWEST_NAMES } };
  }
  if (part === "askHowToKeepInTouch" && closing.askHowToKeepInTouch !== true) {
    return { ...plan, closing: { ...closing, askHowToKeepInTouch: true } };
  }
  return plan;
}

const NAMES = 2;
const FEWEST_NAMES = 1;

function otherSignal(plan: InterviewPlan): InterviewPlan {
  const signal = Math.max(1, plan.minutes - SIGNAL_BEFORE_END);
  return plan.stopSignalAtMinute === signal ? plan : { ...plan, stopSignalAtMinute: signal };
}

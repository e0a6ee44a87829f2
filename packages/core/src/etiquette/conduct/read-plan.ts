import { CoffeechatError } from "../../model/errors.js";
import { checkQuestions } from "../check-questions.js";
import type { CheckOptions } from "../config.js";
import type { CheckedPlan, PlanToCheck } from "./checked-plan.js";
import { faultsIn } from "./plan-shape.js";

/** One object, because the configuration that it resolves to is remembered by it. */
const AS_RECOMMENDED: CheckOptions = {};

/**
 * Reads a plan once for all rules.
 *
 * @throws CoffeechatError INVALID_INPUT naming every setting of the wrong kind, and every setting and
 * value that does not exist
 */
export function readPlan(plan: PlanToCheck): CheckedPlan {
  const faults = faultsIn(plan);
  if (faults.length > 0) {
    const listed = faults.map(({ sentence }) => sentence).join(" ");
    throw new CoffeechatError("INVALID_INPUT", `This is no plan. ${listed}`, {
      issues: faults.map(({ path, expected }) => ({ path, expected })),
    });
  }
  const questions = plan.questions ?? [];
  return {
    // A form that was left empty hands in 0: nothing is decided.
    minutes: plan.minutes || null,
    offeredMinutes: plan.offeredMinutes ?? null,
    stopSignalAtMinute: plan.stopSignalAtMinute || null,
    venue: plan.venue ?? null,
    place: plan.place ?? null,
    payer: plan.payer ?? null,
    payerReason: plan.payerReason ?? null,
    research: plan.research ?? [],
    acquainted: plan.acquainted ?? false,
    introduction: plan.introduction ?? null,
    introductionSeconds: plan.introductionSeconds ?? null,
    questions,
    askForNames: plan.closing?.askForNames ?? null,
    askHowToKeepInTouch: plan.closing?.askHowToKeepInTouch ?? null,
    closingWords: plan.closing?.words ?? [],
    resume: plan.resume ?? null,
    notes: plan.notes ?? null,
    onFirstQuestion:
      questions.length === 0
        ? []
        : checkQuestions({ questions: questions.slice(0, 1) }, AS_RECOMMENDED),
    referralQuestions: questions.flatMap((question, index) =>
      asksForPeople(question) ? [index] : [],
    ),
  };
}

/** The rule for lists knows what asks for people; a list of one question tells about that one. */
export function asksForPeople(question: string): boolean {
  return !checkQuestions({ questions: [question] }, AS_RECOMMENDED).some(
    ({ ruleId }) => ruleId === "ask-for-referrals",
  );
}

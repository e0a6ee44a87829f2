import { CoffeechatError, type InputIssue } from "../../model/errors.js";
import { checkQuestions } from "../check-questions.js";
import type { CheckOptions } from "../config.js";
import type { CheckedPlan, PlanToCheck } from "./checked-plan.js";

const MOST_QUESTIONS = 200;
/** One object, because the configuration that it resolves to is remembered by it. */
const AS_RECOMMENDED: CheckOptions = {};

/**
 * Reads a plan once for all rules.
 *
 * @throws CoffeechatError INVALID_INPUT naming every setting of the wrong kind
 */
export function readPlan(plan: PlanToCheck): CheckedPlan {
  const issues = issuesOf(plan);
  if (issues.length > 0) {
    const listed = issues.map(({ path, expected }) => `${path || "plan"}: expected ${expected}`);
    throw new CoffeechatError("INVALID_INPUT", `This is no plan. ${listed.join("; ")}.`, {
      issues,
    });
  }
  const questions = plan.questions ?? [];
  return {
    minutes: plan.minutes ?? null,
    offeredMinutes: plan.offeredMinutes ?? null,
    stopSignalAtMinute: plan.stopSignalAtMinute ?? null,
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
function asksForPeople(question: string): boolean {
  return !checkQuestions({ questions: [question] }, AS_RECOMMENDED).some(
    ({ ruleId }) => ruleId === "ask-for-referrals",
  );
}

function issuesOf(plan: PlanToCheck): InputIssue[] {
  const given: unknown = plan;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return [{ path: "", expected: "an object with the settings of a plan" }];
  }
  const issues: InputIssue[] = [];
  const expect = (path: string, value: unknown, fits: boolean, expected: string) => {
    if (value !== undefined && !fits) issues.push({ path, expected });
  };
  const number = (path: string, value: unknown) =>
    expect(path, value, Number.isInteger(value) && Number(value) >= 0, "a whole number");
  const text = (path: string, value: unknown) =>
    expect(path, value, typeof value === "string", "a string");
  const texts = (path: string, value: unknown) =>
    expect(
      path,
      value,
      Array.isArray(value) &&
        value.length <= MOST_QUESTIONS &&
        value.every((item) => typeof item === "string"),
      `a list of at most ${MOST_QUESTIONS} strings`,
    );
  number("minutes", plan.minutes);
  number("offeredMinutes", plan.offeredMinutes);
  number("stopSignalAtMinute", plan.stopSignalAtMinute);
  number("introductionSeconds", plan.introductionSeconds);
  for (const path of ["venue", "place", "payer", "introduction", "resume", "notes"] as const) {
    text(path, plan[path]);
  }
  texts("research", plan.research);
  texts("questions", plan.questions);
  const closing: unknown = plan.closing;
  expect("closing", closing, typeof closing === "object" && closing !== null, "an object");
  number("closing.askForNames", plan.closing?.askForNames);
  texts("closing.words", plan.closing?.words);
  return issues;
}

import type { InterviewPlan, InterviewPlanInput } from "../../model/interview-plan.js";
import type { Finding } from "../finding.js";

/** A plan in the making: what is not decided yet is left out. Every `InterviewPlan` is one. */
export type PlanToCheck = Partial<InterviewPlanInput>;

/** What a plan rule gets: every setting, with what is not decided as null. */
export interface CheckedPlan {
  readonly minutes: number | null;
  readonly offeredMinutes: number | null;
  readonly stopSignalAtMinute: number | null;
  readonly venue: InterviewPlan["venue"] | null;
  readonly place: string | null;
  readonly payer: NonNullable<InterviewPlan["payer"]> | null;
  readonly payerReason: NonNullable<InterviewPlan["payerReason"]> | null;
  readonly research: readonly string[];
  readonly acquainted: boolean;
  readonly introduction: string | null;
  readonly introductionSeconds: number | null;
  readonly questions: readonly string[];
  readonly askForNames: number | null;
  readonly askHowToKeepInTouch: boolean | null;
  readonly closingWords: readonly string[];
  readonly resume: NonNullable<InterviewPlan["resume"]> | null;
  readonly notes: NonNullable<InterviewPlan["notes"]> | null;
  /** What the rules for questions say about the first question alone. */
  readonly onFirstQuestion: readonly Finding[];
  /** Questions, by their place, that ask for people to talk to. */
  readonly referralQuestions: readonly number[];
}

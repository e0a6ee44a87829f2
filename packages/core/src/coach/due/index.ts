export {
  type ClaimDueOptions,
  type ClaimedDue,
  claimDue,
  type DueWork,
  type NotNow,
} from "./claim-due.js";
export type { HandleFollowUp, Wait, WorkContext, WorkOutcome } from "./do-work.js";
export {
  type FollowUpWorker,
  type FollowUpWorkerOptions,
  followUpWorker,
} from "./follow-up-worker.js";
export { type FollowUpRunner, type RunFollowUpsOptions, runFollowUps } from "./run-follow-ups.js";
export type { OwnerSettings, SettingsFor } from "./settings.js";

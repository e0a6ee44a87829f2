export type { FollowUpQueue, FollowUpQueueOptions, Worker } from "../queue/follow-up-queue.js";
export {
  type Boss,
  type PgBossFollowUps,
  type PgBossFollowUpsOptions,
  pgBossFollowUps,
} from "./pg-boss-follow-ups.js";

export type { FollowUpQueue, FollowUpQueueOptions, Worker } from "../queue/follow-up-queue.js";
export {
  type BullJob,
  type BullmqFollowUps,
  type BullmqFollowUpsOptions,
  type BullQueue,
  bullmqFollowUps,
} from "./bullmq-follow-ups.js";

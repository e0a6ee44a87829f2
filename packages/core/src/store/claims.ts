import * as z from "zod";
import {
  type DueFollowUp,
  type FollowUpId,
  followUpIdSchema,
  type Instant,
  instantSchema,
  parseInput,
} from "../model/index.js";
import { type Scope, scopeNameSchema, scopeSchema } from "./scope.js";

const MAX_CLAIMS = 1_000;
const MAX_LEASE_MINUTES = 1_440;
const DEFAULT_MAX_ATTEMPTS = 8;

const leaseMinutes = z.number().positive().max(MAX_LEASE_MINUTES);
/** What went wrong, for whoever looks after the parked ones. Leave names and addresses out. */
const problem = z.string().min(1).max(1_000);

const claimRequestSchema = z.strictObject({
  /** Claims reach over all owners of one tenant. */
  tenant: scopeNameSchema,
  /** Who claims, for people who look; two workers may share a name. */
  worker: scopeNameSchema,
  /** The caller's clock decides what is due and which leases have run out. */
  now: instantSchema,
  /** How many at most, 1 to 1,000. */
  limit: z.number().int().min(1).max(MAX_CLAIMS),
  /** For how long nobody else gets them, in minutes, 1,440 at most. */
  leaseMinutes,
  /** This one follow-up and no other, where a queue of the host woke somebody up for it. */
  only: z.strictObject({ owner: scopeNameSchema, followUpId: followUpIdSchema }).exactOptional(),
  /** What was handed out this often without an answer is parked instead. Default 8. */
  maxAttempts: z.number().int().min(1).max(1_000).default(DEFAULT_MAX_ATTEMPTS),
});

export type ClaimRequest = z.input<typeof claimRequestSchema>;
export type ReadClaimRequest = z.output<typeof claimRequestSchema>;

const claimHandleSchema = z.object({
  scope: scopeSchema,
  followUpId: followUpIdSchema,
  token: z.string().min(1).max(100),
});

/** What it takes to answer for a claim: plain JSON, so that it can travel through a queue. */
export interface ClaimHandle {
  readonly scope: Scope;
  readonly followUpId: FollowUpId;
  /** Made anew for every claim: who holds an old one has lost the follow-up. */
  readonly token: string;
}

/** A follow-up that is yours until the lease ends. */
export interface Claim extends ClaimHandle {
  readonly followUp: DueFollowUp;
  /**
   * The same each time this follow-up is handed out for this due instant, another once it is moved
   * to another one. Unique within the scope. Remember it with what you did, and a second delivery
   * does nothing twice.
   */
  readonly idempotencyKey: string;
  /** 1 for the first time it is handed out. */
  readonly attempt: number;
  readonly leaseUntil: Instant;
}

const claimOutcomeSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("complete"), at: instantSchema }),
  z.strictObject({ outcome: z.literal("release") }),
  z.strictObject({ outcome: z.literal("postpone"), until: instantSchema }),
  z.strictObject({ outcome: z.literal("fail"), retryAt: instantSchema, problem }),
  z.strictObject({ outcome: z.literal("park"), at: instantSchema, problem }),
  z.strictObject({ outcome: z.literal("extend"), now: instantSchema, leaseMinutes }),
]);

/**
 * How a claim ends. `complete`: it is never handed out again under this due instant. `release`: it
 * may be claimed again at once, and the attempt does not count. `postpone`: it may be claimed again from
 * `until` on, and the attempt does not count. `fail`: it may be claimed again from
 * `retryAt` on. `park`: nobody gets it until it is revived. `extend` does not end it: the lease now
 * ends `leaseMinutes` after `now`.
 */
export type ClaimOutcome = z.infer<typeof claimOutcomeSchema>;

const parkedQuerySchema = z.strictObject({
  tenant: scopeNameSchema,
  /** One owner's only. */
  owner: scopeNameSchema.exactOptional(),
  limit: z.number().int().min(1).max(MAX_CLAIMS),
  /** `nextCursor` of the page before; left out for the first page. */
  cursor: z.string().max(3_000).exactOptional(),
});

export type ParkedQuery = z.infer<typeof parkedQuerySchema>;

/** A follow-up that nobody is handed any more until it is revived or moved. */
export interface ParkedFollowUp {
  readonly scope: Scope;
  readonly followUp: DueFollowUp;
  readonly attempts: number;
  readonly parkedAt: Instant;
  readonly problem: string;
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseClaimRequest(input: unknown): ReadClaimRequest {
  return parseInput(claimRequestSchema, input, "claim of follow-ups");
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseClaimHandle(input: unknown): ClaimHandle {
  return parseInput(claimHandleSchema, input, "claim");
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseClaimOutcome(input: unknown): ClaimOutcome {
  return parseInput(claimOutcomeSchema, input, "outcome of a claim");
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseParkedQuery(input: unknown): ParkedQuery {
  return parseInput(parkedQuerySchema, input, "query for parked follow-ups");
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseFollowUpId(input: unknown): FollowUpId {
  return parseInput(followUpIdSchema, input, "follow-up id");
}

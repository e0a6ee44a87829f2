import * as z from "zod";
import {
  addMilliseconds,
  type FollowUp,
  type Instant,
  instantSchema,
  MINUTE_MS,
} from "../model/index.js";
import type { Claim, ClaimOutcome, ParkedFollowUp, ReadClaimRequest } from "./claims.js";
import type { Scope } from "./scope.js";
import { canonicalInstant, dueSortOf } from "./stored-json.js";

/** These sort after every instant, so that `claimableAt <= now` finds none of them. */
const DONE = "done";
export const PARKED = "parked";

/**
 * How far the delivery of a follow-up has come, as a store keeps it beside the follow-up. Empty
 * texts stand where nothing is known, so that a table needs no null.
 */
export interface Delivery {
  /** From when it may be claimed: an instant, or a word that sorts after every instant. */
  readonly claimableAt: string;
  readonly attempts: number;
  /** Of the claim that is under way, or empty. */
  readonly token: string;
  readonly worker: string;
  /** When it was completed or parked, or empty. */
  readonly settledAt: string;
  readonly problem: string;
}

/** How an export tells that a follow-up was completed or parked; leases do not travel. */
export const deliveryRecordSchema = z.strictObject({
  state: z.enum(["done", "parked"]),
  at: instantSchema,
  attempts: z.number().int().nonnegative(),
  problem: z.string().max(1_000).exactOptional(),
});
export type DeliveryRecord = z.infer<typeof deliveryRecordSchema>;

/** The delivery of a follow-up that is new, or was moved to another due instant. */
export function freshDelivery(followUp: FollowUp): Delivery {
  return untouched(dueSortOf(followUp));
}

/**
 * The delivery after one more claim: leased to the caller, or parked where it was handed out too
 * often before.
 */
export function claimedDelivery(
  delivery: Pick<Delivery, "attempts" | "problem">,
  request: ReadClaimRequest,
  token: string,
): Delivery {
  const { attempts, problem } = delivery;
  if (attempts >= request.maxAttempts) {
    return {
      claimableAt: PARKED,
      attempts,
      token: "",
      worker: "",
      settledAt: canonicalInstant(request.now),
      problem: problem === "" ? "Handed out again and again, and nobody answered." : problem,
    };
  }
  return {
    claimableAt: leaseEnd(request.now, request.leaseMinutes),
    attempts: attempts + 1,
    token,
    worker: request.worker,
    settledAt: "",
    problem,
  };
}

/** The delivery after its claim was answered. `dueSort` is what the follow-up is sorted by. */
export function settledDelivery(
  delivery: Delivery,
  dueSort: string,
  outcome: ClaimOutcome,
): Delivery {
  const ended = { ...delivery, token: "", worker: "" };
  switch (outcome.outcome) {
    case "complete":
      return { ...ended, claimableAt: DONE, settledAt: canonicalInstant(outcome.at), problem: "" };
    case "release":
      return { ...ended, claimableAt: dueSort, attempts: delivery.attempts - 1 };
    case "postpone":
      return {
        ...ended,
        claimableAt: canonicalInstant(outcome.until),
        attempts: delivery.attempts - 1,
      };
    case "fail":
      return {
        ...ended,
        claimableAt: canonicalInstant(outcome.retryAt),
        problem: outcome.problem,
      };
    case "park":
      return {
        ...ended,
        claimableAt: PARKED,
        settledAt: canonicalInstant(outcome.at),
        problem: outcome.problem,
      };
    case "extend":
      return { ...delivery, claimableAt: leaseEnd(outcome.now, outcome.leaseMinutes) };
  }
}

/** The delivery of a follow-up that nobody was handed yet, by what the follow-up is sorted by. */
export function untouched(dueSort: string): Delivery {
  return { claimableAt: dueSort, attempts: 0, token: "", worker: "", settledAt: "", problem: "" };
}

/** What an export says of a delivery; nothing where the follow-up waits or is under way. */
export function deliveryRecordOf(delivery: Delivery): DeliveryRecord | undefined {
  const { claimableAt, attempts, settledAt, problem } = delivery;
  if (claimableAt !== DONE && claimableAt !== PARKED) return undefined;
  return {
    state: claimableAt,
    at: instantSchema.parse(settledAt),
    attempts,
    ...(problem === "" ? {} : { problem }),
  };
}

/** The delivery that an export tells of. */
export function deliveryOfRecord({ state, at, attempts, problem = "" }: DeliveryRecord): Delivery {
  const settledAt = canonicalInstant(at);
  return { claimableAt: state, attempts, token: "", worker: "", settledAt, problem };
}

/** What the caller gets for a follow-up that is now leased to them; `null` for a held one. */
export function claimOf(scope: Scope, followUp: FollowUp, delivery: Delivery): Claim | null {
  if (followUp.status === "held") return null;
  return {
    scope,
    followUpId: followUp.id,
    token: delivery.token,
    followUp,
    idempotencyKey: `${followUp.id}@${dueSortOf(followUp)}`,
    attempt: delivery.attempts,
    leaseUntil: readInstant(delivery.claimableAt),
  };
}

/** A parked follow-up as people see it; `null` for a held one. */
export function parkedOf(
  scope: Scope,
  followUp: FollowUp,
  { attempts, settledAt, problem }: Pick<Delivery, "attempts" | "settledAt" | "problem">,
): ParkedFollowUp | null {
  if (followUp.status === "held") return null;
  return { scope, followUp, attempts, parkedAt: readInstant(settledAt), problem };
}

/** A token that no other claim has had. */
export function newClaimToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function leaseEnd(now: Instant, minutes: number): Instant {
  return addMilliseconds(now, Math.round(minutes * MINUTE_MS));
}

function readInstant(text: string): Instant {
  return instantSchema.parse(text);
}

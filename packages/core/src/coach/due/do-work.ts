import { addMilliseconds, type FollowUpId, type Instant, MINUTE_MS } from "../../model/index.js";
import type { ClaimOutcome, Scope, Store } from "../../store/index.js";
import type { Clock } from "../clock.js";
import { followUpsOf } from "../record.js";
import { minutesUntilRetry } from "./backoff.js";
import { checkClaim } from "./check-claim.js";
import type { DueWork, NotNow } from "./claim-due.js";
import { recorderFor, type SettingsFor } from "./settings.js";

/** Lets time pass; ends early where the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What your code may ask for while it acts on a follow-up. */
export interface WorkContext {
  /** Aborted where the lease was lost, or the runner gives up waiting for you. */
  readonly signal: AbortSignal;
  /** Looks at the history and the lease once more; ask right before the step that cannot be taken back. */
  stillDue(): Promise<boolean>;
}

/** Your part: remind the owner, open the draft. Throw where it did not work, and it is tried again later. */
export type HandleFollowUp = (work: DueWork, context: WorkContext) => Promise<void>;

/** What became of one follow-up that was claimed. */
export interface WorkOutcome {
  readonly scope: Scope;
  readonly followUpId: FollowUpId;
  readonly idempotencyKey: string;
  readonly outcome: "completed" | "failed" | "parked" | "lost" | "released" | NotNow["status"];
  /** From when it may be claimed again, where that is known. */
  readonly until?: Instant;
}

export interface Workshop {
  readonly store: Store;
  readonly handle: HandleFollowUp;
  readonly settingsFor?: SettingsFor;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly leaseMinutes: number;
  readonly maxAttempts: number;
  /** Says what went wrong without names and addresses: it is stored. */
  readonly describeProblem: (error: unknown) => string;
}

/** Acts on one follow-up, renews its lease meanwhile, and answers for it. */
export async function doWork(
  workshop: Workshop,
  work: DueWork,
  givenUp: AbortSignal,
): Promise<WorkOutcome> {
  const lost = new AbortController();
  const done = new AbortController();
  const signal = AbortSignal.any([givenUp, lost.signal]);
  const renewing = renewLease(workshop, work, lost, done.signal);
  let outcome: ClaimOutcome;
  try {
    await workshop.handle(work, { signal, stillDue: () => isStillDue(workshop, work) });
    outcome = { outcome: "complete", at: workshop.clock.now() };
  } catch (error) {
    outcome = afterFailure(workshop, work, error);
  } finally {
    done.abort();
    await renewing;
  }
  const settled = await workshop.store.settleClaim(work, outcome);
  const ended =
    settled === "lost" && outcome.outcome === "complete" && (await hasEnded(workshop, work));
  return outcomeOf(work, settled === "settled" || ended ? outcome : { outcome: "lost" });
}

/** Every time half of the lease has passed, it begins anew; a lost one is told to the work. */
async function renewLease(
  { store, clock, wait, leaseMinutes }: Workshop,
  work: DueWork,
  lost: AbortController,
  done: AbortSignal,
): Promise<void> {
  for (;;) {
    await wait((leaseMinutes * MINUTE_MS) / 2, done);
    if (done.aborted) return;
    const extension = { outcome: "extend", now: clock.now(), leaseMinutes } as const;
    try {
      if ((await store.settleClaim(work, extension)) === "settled") continue;
    } catch {
      // A store that is away for a moment does not end the work; the settling will tell.
      continue;
    }
    lost.abort();
    return;
  }
}

async function isStillDue(workshop: Workshop, work: DueWork): Promise<boolean> {
  const { store, clock, leaseMinutes, settingsFor } = workshop;
  const now = clock.now();
  const extension = { outcome: "extend", now, leaseMinutes } as const;
  if ((await store.settleClaim(work, extension)) === "lost") return false;
  const recorder = recorderFor(store, work.scope, settingsFor);
  return (await checkClaim(recorder, work, now)).status === "due";
}

/** An event that the work recorded ends the follow-up, and with it the claim: that is no loss. */
async function hasEnded({ store }: Workshop, { scope, followUp, followUpId }: DueWork) {
  const { window, contactId } = followUp;
  const stored = await followUpsOf(store, scope, contactId);
  return !stored.some(
    (each) => each.id === followUpId && each.status === "due" && each.window.due === window.due,
  );
}

function afterFailure(workshop: Workshop, work: DueWork, error: unknown): ClaimOutcome {
  const now = workshop.clock.now();
  const problem = workshop.describeProblem(error).slice(0, 1_000) || "It failed.";
  if (work.attempt >= workshop.maxAttempts) return { outcome: "park", at: now, problem };
  const minutes = minutesUntilRetry(work.attempt, work.idempotencyKey);
  const retryAt = addMilliseconds(now, Math.round(minutes * MINUTE_MS));
  return { outcome: "fail", retryAt, problem };
}

function outcomeOf(
  { scope, followUpId, idempotencyKey }: DueWork,
  settled: ClaimOutcome | { readonly outcome: "lost" },
): WorkOutcome {
  const about = { scope, followUpId, idempotencyKey };
  switch (settled.outcome) {
    case "complete":
    case "extend":
      return { ...about, outcome: "completed" };
    case "fail":
      return { ...about, outcome: "failed", until: settled.retryAt };
    case "park":
      return { ...about, outcome: "parked" };
    case "postpone":
      return { ...about, outcome: "later", until: settled.until };
    case "release":
      return { ...about, outcome: "released" };
    case "lost":
      return { ...about, outcome: "lost" };
  }
}

/** The kind and code of an error; its message may hold a name, and stays out. */
export function kindOfProblem(error: unknown): string {
  if (!(error instanceof Error)) return "Something that is no error was thrown.";
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  return `${error.name}${code}`;
}

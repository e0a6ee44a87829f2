import type { Instant } from "./instant.js";

/** Why something is not allowed now: for a program (`code`), for a person (`message`), for an auditor (`rule`). */
export interface Refusal {
  readonly code: string;
  /** One sentence for a person: what, why, and what to do instead. */
  readonly message: string;
  /** The rule or S-number of the guide that this stands on, for instance `nudge-gap` or `S63`. */
  readonly rule: string;
  /** The earliest UTC instant at which it becomes possible; only where nothing but time stands in the way. */
  readonly possibleFrom?: Instant;
  /**
   * True for refusals of manners: where the thing has happened all the same, the event may carry
   * this code in `despite`, and is recorded. Refusals that make no sense or break a no cannot.
   */
  readonly overridable?: boolean;
}

export type Result<Value, No = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: No };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<No>(refusal: No): { readonly ok: false; readonly refusal: No } {
  return { ok: false, refusal };
}

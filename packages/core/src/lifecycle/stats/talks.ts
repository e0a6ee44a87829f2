import { addMilliseconds, HOUR_MS } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Policy } from "../../model/policy.js";
import type { Verdict } from "../../model/reflection.js";

export interface ThankYouStats {
  readonly onTime: number;
  readonly late: number;
  /** Not thanked so far. */
  readonly missing: number;
  /** In time by talks held, 0 to 1. */
  readonly onTimeRate: number | null;
}

export function thankYouStats(held: readonly Interview[], policy: Policy): ThankYouStats {
  let onTime = 0;
  let late = 0;
  for (const { heldAt, thankedAt } of held) {
    if (heldAt === undefined || thankedAt === undefined) continue;
    if (thankedAt <= addMilliseconds(heldAt, policy.thank.withinHours * HOUR_MS)) onTime += 1;
    else late += 1;
  }
  const missing = held.length - onTime - late;
  return { onTime, late, missing, onTimeRate: held.length === 0 ? null : onTime / held.length };
}

export function verdictsOf(reflected: readonly Interview[]): Record<Verdict, number> {
  const verdicts = { "love-it": 0, "could-fit": 0, unsure: 0, "not-for-me": 0 };
  for (const { reflection } of reflected) {
    if (reflection !== undefined) verdicts[reflection.verdict] += 1;
  }
  return verdicts;
}

import type { CheckSummary } from "../check/located-finding.js";

/** `1 error`, `2 errors`. */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** How many of what was found, without what there is none of: `2 errors`, `1 suggestion`. */
export function countsOf({
  errors,
  warnings,
  suggestions,
  problems,
}: Pick<CheckSummary, "errors" | "warnings" | "suggestions" | "problems">): string[] {
  const counted = [
    [errors, "error"],
    [warnings, "warning"],
    [suggestions, "suggestion"],
    [problems, "problem"],
  ] as const;
  return counted.filter(([count]) => count > 0).map(([count, one]) => countOf(count, one));
}

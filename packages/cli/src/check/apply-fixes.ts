import type { LocatedFinding } from "./located-finding.js";

/** Makes the first fix of each finding; of two that overlap, the second waits for the next round. */
export function applyFixes(
  text: string,
  findings: readonly LocatedFinding[],
): { readonly text: string; readonly fixed: number } {
  const fixes = findings
    .flatMap(({ fixes: [first] }) => (first === undefined ? [] : [first]))
    .sort((one, other) => one.range[0] - other.range[0]);
  let result = "";
  let at = 0;
  let fixed = 0;
  for (const { range, text: words } of fixes) {
    if (range[0] < at) continue;
    result += text.slice(at, range[0]) + words;
    at = range[1];
    fixed += 1;
  }
  return { text: result + text.slice(at), fixed };
}

import { applyFixes } from "./apply-fixes.js";
import type { CheckedText } from "./check-text.js";

const MOST_ROUNDS = 10;

export interface Mended {
  readonly text: string;
  readonly checked: CheckedText;
  readonly fixed: number;
}

/** Makes fixes until none is left; null where there was nothing to mend. */
export async function mend(
  text: string,
  checked: CheckedText,
  check: (text: string) => Promise<CheckedText>,
): Promise<Mended | null> {
  let current: Mended = { text, checked, fixed: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = applyFixes(current.text, current.checked.findings);
    if (next.fixed === 0) break;
    const fixed = current.fixed + next.fixed;
    current = { text: next.text, checked: await check(next.text), fixed };
  }
  return current.text === text ? null : current;
}

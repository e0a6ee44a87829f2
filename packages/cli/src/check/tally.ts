import type { CheckedFile, CheckSummary } from "./located-finding.js";

const PLURAL = { error: "errors", warning: "warnings", suggestion: "suggestions" } as const;

/** Counts what comes out, file by file. */
export class Tally {
  private readonly counts = {
    files: 0,
    errors: 0,
    warnings: 0,
    suggestions: 0,
    suppressed: 0,
    problems: 0,
    fixable: 0,
    fixed: 0,
  };

  add({ findings, suppressed, problems }: CheckedFile): void {
    this.counts.files += 1;
    this.counts.suppressed += suppressed.length;
    this.counts.problems += problems.length;
    for (const { severity, fixes } of findings) {
      this.counts[PLURAL[severity]] += 1;
      if (fixes.length > 0) this.counts.fixable += 1;
    }
  }

  addFixed(count: number): void {
    this.counts.fixed += count;
  }

  summary(): CheckSummary {
    return { ...this.counts };
  }
}

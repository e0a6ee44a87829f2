import type { CheckedFile, CheckSummary } from "../check/located-finding.js";
import type { Colors } from "../terminal/colors.js";

/** What a reporter may know beside the findings. */
export interface ReportContext {
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** The version of coffeechat. */
  readonly version: string;
  /** Only errors are shown. */
  readonly quiet: boolean;
}

/** A report in the making: text to print for each file, and at the end. Clean files come too. */
export interface Report {
  readonly file: (file: CheckedFile) => string;
  readonly end: (summary: CheckSummary) => string;
}

/** Turns what was found into text, file by file, so that a run of any size needs little memory. */
export interface Reporter {
  /** What `--reporter` is given: `json`. */
  readonly id: string;
  /** A few words for the help text. */
  readonly summary: string;
  readonly begin: (context: ReportContext) => Report;
}

/**
 * Describes a reporter.
 *
 * @example
 * ```typescript
 * const count = defineReporter({
 *   id: "count",
 *   summary: "how many findings each file has",
 *   begin: () => ({
 *     file: ({ path, findings }) => `${path} ${findings.length}\n`,
 *     end: ({ files }) => `${files} files\n`,
 *   }),
 * });
 * ```
 */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}

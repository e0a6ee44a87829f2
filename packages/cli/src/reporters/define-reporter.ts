import type { Finding } from "@coffeechat/core/etiquette";

/** A checked file: its path as given, its text, and what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Turns findings into text. Pure: the command prints it. */
export interface Reporter {
  /** What `--reporter` is given: `json`. */
  readonly id: string;
  /** A few words for the help text. */
  readonly summary: string;
  readonly report: (files: readonly CheckedFile[]) => string;
}

/**
 * Describes a reporter.
 *
 * @example
 * ```typescript
 * const count = defineReporter({
 *   id: "count",
 *   summary: "how many findings there are",
 *   report: (files) => `${files.flatMap(({ findings }) => findings).length}\n`,
 * });
 * ```
 */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}

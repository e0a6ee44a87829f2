import type { Severity } from "@coffeechat/core/etiquette";

/** An edit of the file: offsets in UTF-16 code units, and the new text. */
export interface Fix {
  readonly message: string;
  readonly range: readonly [number, number];
  readonly text: string;
}

/** Why a finding does not count. */
export interface Suppression {
  readonly by: "comment" | "file";
  readonly reason: string | null;
  /** `2026-12-31`: from the day after it counts again. */
  readonly expires?: string;
}

/** A finding with its place in the file. Lines and columns count from 1, ends are exclusive. */
export interface LocatedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly range: readonly [number, number];
  /** It is about the text as a whole: something is missing, and the place is where the text begins. */
  readonly isWhole: boolean;
  /** Which text of the file, where it holds several: `row 3`. */
  readonly item: string | null;
  /** The line where it begins; of a long one a part. */
  readonly excerpt: string;
  /** The column of that line at which the excerpt begins. */
  readonly excerptColumn: number;
  /** What to do instead, in words. */
  readonly advice: readonly string[];
  readonly fixes: readonly Fix[];
  /** The sources that the rule stands on. */
  readonly source: string;
  readonly docsUrl: string;
  /** Stays the same when the line moves: of the rule and the line's words. */
  readonly fingerprint: string;
}

export interface SuppressedFinding extends LocatedFinding {
  readonly suppression: Suppression;
}

/** Something that kept a file, or a part of it, from being checked. */
export interface FileProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What came out for one file. */
export interface CheckedFile {
  /** From the working folder, with `/` between folders. */
  readonly path: string;
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly FileProblem[];
}

/** How much came out of a whole run. */
export interface CheckSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  readonly suppressed: number;
  readonly problems: number;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that `--fix` has mended. */
  readonly fixed: number;
}

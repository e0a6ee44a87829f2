import type { Instant } from "../model/instant.js";

/** `error`: do not send it like this. `warning`: better not. `suggestion`: could be better. */
export const SEVERITIES = ["error", "warning", "suggestion"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A way out of a finding. With `replacement` a program may apply it: the meaning stays the same. */
export interface Suggestion {
  readonly message: string;
  /** The range and its new text; absent where only a person can write the new words. */
  readonly edit?: { readonly range: readonly [number, number]; readonly replacement: string };
}

/** When it happened, when it was due, and when what is to be done now may and should be done. */
export interface Timing {
  readonly happenedAt?: Instant;
  /** Where something is overdue: when it was due. This moment has passed. */
  readonly dueAt?: Instant;
  /** Do what the finding advises not before this moment; at once where it is left out. */
  readonly from?: Instant;
  /** Do what the finding advises by this moment. It never lies before the `now` of the check. */
  readonly by?: Instant;
}

/** One thing that a rule has to say about a message, a plan or a history. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong, why it matters, and what to do instead. */
  readonly message: string;
  /**
   * Offsets (UTF-16 code units) into the original text of `field`, end exclusive; null where
   * something is missing and no place can be shown.
   */
  readonly range: readonly [number, number] | null;
  /**
   * `body`, `subject`, or `questions.3` for the fourth question; in a plan the path of the setting,
   * `closing.askForNames`; in a history what it is about, `interviews.interview_1`.
   */
  readonly field: string;
  /** Findings about a history only. */
  readonly timing?: Timing;
  readonly suggestions?: readonly Suggestion[];
  /** The sources that the rule stands on: S-numbers of the guide, keys of the source list. */
  readonly source: string;
  readonly docsUrl: string;
}

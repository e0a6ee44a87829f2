import type { Store } from "@coffeechat/core/store";

/**
 * The data as it lies there, seen past the store: rows counted over all scopes, and every byte at
 * rest as text (the database file with its log, a dump).
 */
export interface RawView {
  readonly contacts: number;
  readonly events: number;
  readonly followUps: number;
  readonly tombstones: number;
  readonly text: string;
}

/** What one case works with: a fresh store and the second view of its data. */
export interface CaseContext {
  readonly store: Store;
  /** Whether texts lie there as they were written, so that the raw view can show them. */
  readonly seesPlainText: boolean;
  readRaw(): Promise<RawView>;
  /** Another store on the same data, as after a restart; `null` where nothing outlives the process. */
  reopen(): Promise<Store | null>;
}

/** One thing that a store must do. Its name is the sentence that is untrue of a store that fails it. */
export interface ConformanceCase {
  readonly capability: string;
  readonly name: string;
  run(context: CaseContext): Promise<void>;
}

/** Cases of one capability, written as `[name, run]`. */
export function casesOf(
  capability: string,
  cases: Readonly<Record<string, ConformanceCase["run"]>>,
): readonly ConformanceCase[] {
  return Object.entries(cases).map(([name, run]) => ({ capability, name, run }));
}

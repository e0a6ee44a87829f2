/** One measured variant. `ratio` is its speed relative to whatever the bench compares it with. */
export interface BenchRow {
  readonly name: string;
  readonly opsPerSecond: number;
  readonly ratio?: number;
}

/** A titled table of variants that do the same work. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** What each `scripts/bench/<name>.bench.ts` exports. */
export interface BenchModule {
  readonly run: () => Promise<readonly BenchTable[]>;
}

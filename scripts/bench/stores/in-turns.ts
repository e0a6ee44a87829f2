/** A call to be measured. What answers at once is not made to wait. */
export type Call = (index: number) => unknown;

export interface Speed {
  readonly callsPerSecond: number;
  /** Relative to the first way: the median of what each round says. */
  readonly ratio: number;
}

export interface Turns {
  /** Calls in each round. */
  readonly calls: number;
  /** Rounds that are not measured: compilers, caches and statements are warm afterwards. */
  readonly warmUp: number;
  readonly measured: number;
}

/**
 * Does the same thing in several ways, turn and turn about within one run, each round in the other
 * order: another process's moment, or a checkpoint of the database, costs a round and not the figure.
 */
export async function inTurns(
  { calls, warmUp, measured }: Turns,
  ways: readonly Call[],
): Promise<Speed[]> {
  const rounds: number[][] = [];
  for (let round = 0; round < warmUp + measured; round += 1) {
    const spent: number[] = Array(ways.length).fill(0);
    const order = [...ways.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [place, call] of order) {
      const start = performance.now();
      for (let index = round * calls; index < (round + 1) * calls; index += 1) {
        const answer = call(index);
        if (answer instanceof Promise) await answer;
      }
      spent[place] = performance.now() - start;
    }
    if (round >= warmUp) rounds.push(spent);
  }
  return ways.map((_way, place) => ({
    // The quarter that was disturbed least; what is compared is compared round by round.
    callsPerSecond:
      (calls * 1_000) /
      quantile(
        0.25,
        rounds.map((spent) => spent[place] ?? Number.NaN),
      ),
    ratio: quantile(
      0.5,
      rounds.map((spent) => (spent[0] ?? Number.NaN) / (spent[place] ?? Number.NaN)),
    ),
  }));
}

function quantile(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

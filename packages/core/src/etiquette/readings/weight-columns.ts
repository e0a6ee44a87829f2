import { FEATURE_BITS } from "./features.js";
import { readWeights } from "./reading.js";

/** Features by the bits of one number. */
const GROUPS = (1 << FEATURE_BITS) / 32;
/** Columns that are summed at once. */
export const BLOCK = 4;

/**
 * The weights of many readings by feature. Most features weigh for nobody: one bit says so. Those
 * that do mostly weigh for many readings, so each has a row with the steps of all of them, two
 * readings to a number: that halves the additions, and no sentence has enough features for a sum to
 * leave its 16 bits.
 */
export interface WeightColumns {
  /** One bit a feature: whether it has a row. */
  readonly bits: Int32Array;
  /** How many features with a row come before each group of 32. */
  readonly ranks: Int32Array;
  readonly rows: Int32Array;
}

/** Numbers a row of so many readings. */
export function widthOf(readings: number): number {
  return Math.ceil(readings / 2 / BLOCK) * BLOCK;
}

/** @param readings the weights of each reading, as `writeWeights` wrote them. */
export function buildWeights(readings: readonly string[]): WeightColumns {
  const bits = new Int32Array(GROUPS);
  const ranks = new Int32Array(GROUPS);
  const width = widthOf(readings.length);
  const lists = readings.map((weights) => readWeights(weights));
  for (const { features } of lists) {
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      bits[feature >>> 5] = (bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
    }
  }
  let count = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    ranks[group] = count;
    count += onesIn(bits[group] ?? 0);
  }
  const rows = new Int32Array(count * width);
  for (const [reading, { features, steps }] of lists.entries()) {
    for (let at = 0; at < features.length; at += 1) {
      const place = rankOf(bits, ranks, features[at] ?? 0) * width + (reading >> 1);
      const share = reading & 1 ? (steps[at] ?? 0) << 16 : (steps[at] ?? 0);
      rows[place] = (rows[place] ?? 0) + share;
    }
  }
  return { bits, ranks, rows };
}

/** How many features with a row come before this one. */
export function rankOf(bits: Int32Array, ranks: Int32Array, feature: number): number {
  const group = feature >>> 5;
  const below = (bits[group] ?? 0) & ((1 << (feature & 31)) - 1);
  return (ranks[group] ?? 0) + onesIn(below);
}

/** How many bits of a number are set. */
function onesIn(bits: number): number {
  let ones = bits - ((bits >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { FEATURE_BITS, MOST_FEATURES } from "./features.js";
import { readWeights } from "./reading.js";

/** Features by the bits of one number. */
const GROUPS = (1 << FEATURE_BITS) / 32;
/** Columns that are summed at once. */
const BLOCK = 4;

/**
 * The weights of many readings by feature. Most features weigh for nobody: one bit says so. Those
 * that do mostly weigh for many readings, so each has a row with the steps of all of them, two
 * readings to a number: that halves the additions, and no sentence has enough features for a sum to
 * leave its 16 bits.
 */
export class WeightTable {
  /** Numbers a row. */
  readonly width: number;
  private readonly bits = new Int32Array(GROUPS);
  /** How many features with a row come before each group. */
  private readonly ranks = new Uint32Array(GROUPS);
  private readonly rows: Int32Array;
  /** The rows of the sentence at hand. */
  private readonly chosen = new Int32Array(MOST_FEATURES + 1);

  /** @param readings the weights of each reading, as `writeWeights` wrote them. */
  constructor(readings: readonly string[]) {
    const { bits, ranks } = this;
    this.width = Math.ceil(readings.length / 2 / BLOCK) * BLOCK;
    const lists = readings.map((weights) => readWeights(weights));
    for (const { features } of lists) {
      for (let at = 0; at < features.length; at += 1) {
        const feature = features[at] ?? 0;
        bits[feature >>> 5] = (bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
      }
    }
    let rows = 0;
    for (let group = 0; group < GROUPS; group += 1) {
      ranks[group] = rows;
      rows += onesIn(bits[group] ?? 0);
    }
    this.rows = new Int32Array(rows * this.width);
    for (const [reading, { features, steps }] of lists.entries()) {
      for (let at = 0; at < features.length; at += 1) {
        const place = this.rowOf(features[at] ?? 0) + (reading >> 1);
        const share = reading & 1 ? (steps[at] ?? 0) << 16 : (steps[at] ?? 0);
        this.rows[place] = (this.rows[place] ?? 0) + share;
      }
    }
  }

  /** Writes what the first `count` features weigh into the row of sums that begins at `offset`. */
  sumUp(features: Int32Array, count: number, sums: Int32Array, offset: number): void {
    const { bits, chosen, rows, width } = this;
    let size = 0;
    for (let index = 0; index < count; index += 1) {
      const feature = features[index] ?? 0;
      // Written in any case and kept where the bit is set: cheaper than a branch nobody can predict.
      chosen[size] = this.rowOf(feature);
      size += ((bits[feature >>> 5] ?? 0) >>> (feature & 31)) & 1;
    }
    for (let column = 0; column < width; column += BLOCK) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let index = 0; index < size; index += 1) {
        const at = (chosen[index] ?? 0) + column;
        first = (first + (rows[at] ?? 0)) | 0;
        second = (second + (rows[at + 1] ?? 0)) | 0;
        third = (third + (rows[at + 2] ?? 0)) | 0;
        fourth = (fourth + (rows[at + 3] ?? 0)) | 0;
      }
      sums[offset + column] = first;
      sums[offset + column + 1] = second;
      sums[offset + column + 2] = third;
      sums[offset + column + 3] = fourth;
    }
  }

  /** The sum of one reading in the row of sums that begins at `offset`. */
  sumOf(reading: number, sums: Int32Array, offset: number): number {
    const both = sums[offset + (reading >> 1)] ?? 0;
    const low = (both << 16) >> 16;
    return reading & 1 ? (both - low) >> 16 : low;
  }

  private rowOf(feature: number): number {
    const group = feature >>> 5;
    const below = (this.bits[group] ?? 0) & ((1 << (feature & 31)) - 1);
    return ((this.ranks[group] ?? 0) + onesIn(below)) * this.width;
  }
}

/** How many bits of a number are set. */
function onesIn(bits: number): number {
  let ones = bits - ((bits >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

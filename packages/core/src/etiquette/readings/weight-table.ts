import { MOST_FEATURES } from "./features.js";
import { BLOCK, rankOf, type WeightColumns, widthOf } from "./weight-columns.js";

/** Sums up what the features of a sentence weigh for many readings at once. */
export class WeightTable {
  /** Numbers a row. */
  readonly width: number;
  private readonly bits: Int32Array;
  private readonly ranks: Int32Array;
  private readonly rows: Int32Array;
  /** The rows of the sentence at hand. */
  private readonly chosen = new Int32Array(MOST_FEATURES + 1);

  constructor(readings: number, { bits, ranks, rows }: WeightColumns) {
    this.width = widthOf(readings);
    this.bits = bits;
    this.ranks = ranks;
    this.rows = rows;
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
    return rankOf(this.bits, this.ranks, feature) * this.width;
  }
}

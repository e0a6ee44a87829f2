import { FEATURE_BITS } from "./features.js";
import { readWeights } from "./reading.js";

const WORDS = (1 << FEATURE_BITS) / 32;

/**
 * The weights of many readings by feature. Most features weigh for nobody: one bit says so, and all
 * these bits fit into the fastest memory of a processor. The rest is found by counting the bits
 * before.
 */
export class WeightTable {
  private readonly bits = new Int32Array(WORDS);
  /** How many features with a weight come before each word of bits. */
  private readonly ranks = new Uint32Array(WORDS);
  /** Where the weights of each feature that has some begin, and one end more. */
  private readonly starts: Uint32Array;
  private readonly readings: Uint16Array;
  private readonly steps: Int8Array;

  /** @param readings the weights of each reading, as `writeWeights` wrote them. */
  constructor(readings: readonly string[]) {
    const lists = readings.map((weights) => readWeights(weights));
    for (const { features } of lists) {
      for (const feature of features) {
        this.bits[feature >>> 5] = (this.bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
      }
    }
    let known = 0;
    for (let at = 0; at < WORDS; at += 1) {
      this.ranks[at] = known;
      known += onesIn(this.bits[at] ?? 0);
    }
    // Counted one place further on, so that filling moves each start to where it belongs.
    this.starts = new Uint32Array(known + 2);
    let size = 0;
    for (const { features } of lists) {
      size += features.length;
      for (const feature of features) {
        const place = this.rankOf(feature) + 2;
        this.starts[place] = (this.starts[place] ?? 0) + 1;
      }
    }
    for (let at = 1; at < this.starts.length; at += 1) {
      this.starts[at] = (this.starts[at] ?? 0) + (this.starts[at - 1] ?? 0);
    }
    this.readings = new Uint16Array(size);
    this.steps = new Int8Array(size);
    for (const [reading, { features, steps }] of lists.entries()) {
      for (let at = 0; at < features.length; at += 1) {
        const place = this.rankOf(features[at] ?? 0) + 1;
        const free = this.starts[place] ?? 0;
        this.readings[free] = reading;
        this.steps[free] = steps[at] ?? 0;
        this.starts[place] = free + 1;
      }
    }
  }

  /** Adds what the first `count` features weigh for each reading to `sums`. */
  addSteps(features: Int32Array, count: number, sums: Int32Array): void {
    const { bits, readings, steps, starts } = this;
    for (let index = 0; index < count; index += 1) {
      const feature = features[index] ?? 0;
      if (((bits[feature >>> 5] ?? 0) & (1 << (feature & 31))) === 0) continue;
      const rank = this.rankOf(feature);
      const end = starts[rank + 1] ?? 0;
      for (let at = starts[rank] ?? 0; at < end; at += 1) {
        const reading = readings[at] ?? 0;
        sums[reading] = (sums[reading] ?? 0) + (steps[at] ?? 0);
      }
    }
  }

  /** How many features with a weight are smaller. */
  private rankOf(feature: number): number {
    const word = feature >>> 5;
    const below = (1 << (feature & 31)) - 1;
    return (this.ranks[word] ?? 0) + onesIn((this.bits[word] ?? 0) & below);
  }
}

/** How many bits of a number of 32 are set. */
function onesIn(bits: number): number {
  let ones = bits - ((bits >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

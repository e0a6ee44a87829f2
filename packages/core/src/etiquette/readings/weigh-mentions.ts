import { evenShare } from "./features.js";
import { listMention, type Mention, MOST_MENTION_FEATURES } from "./mention.js";
import { type Reading, readWeights } from "./reading.js";

/** The mention that a reading hears most clearly, where it hears one at all. */
export function heardMention(
  reading: Reading,
  kind: string,
  mentions: readonly Mention[],
): Mention | null {
  let heard: Mention | null = null;
  let most = reading.clear;
  for (const mention of mentions) {
    const count = listMention(mention, kind, features);
    const sum = weightsOf(reading).sumOf(features, count) * evenShare(count);
    if (sum <= most) continue;
    most = sum;
    heard = mention;
  }
  return heard;
}

/** The features of the mention at hand. */
const features = new Int32Array(MOST_MENTION_FEATURES);

/** The weights of one reading. A feature is a hash already: where it stands, or next to it. */
class MentionWeights {
  private readonly keys: Int32Array;
  private readonly weights: Float64Array;

  constructor(reading: Reading) {
    const { features, steps } = readWeights(reading.weights);
    let size = 64;
    while (size < features.length * 4) size *= 2;
    this.keys = new Int32Array(size).fill(-1);
    this.weights = new Float64Array(size);
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      let place = feature & (size - 1);
      while (this.keys[place] !== -1) place = (place + 1) & (size - 1);
      this.keys[place] = feature;
      this.weights[place] = (steps[at] ?? 0) * reading.step;
    }
  }

  sumOf(features: Int32Array, count: number): number {
    const { keys, weights } = this;
    const mask = keys.length - 1;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const feature = features[at] ?? 0;
      for (let place = feature & mask; keys[place] !== -1; place = (place + 1) & mask) {
        if (keys[place] !== feature) continue;
        sum += weights[place] ?? 0;
        break;
      }
    }
    return sum;
  }
}

const known = new WeakMap<Reading, MentionWeights>();

/** Few mentions are ever weighed, so a reading is unpacked when the first one is. */
function weightsOf(reading: Reading): MentionWeights {
  let weights = known.get(reading);
  if (weights === undefined) {
    weights = new MentionWeights(reading);
    known.set(reading, weights);
  }
  return weights;
}

/**
 * What a rule has learned to hear from labelled sentences: weights over features of a sentence,
 * made by `npm run train` and stored beside the rule.
 */
export interface Reading {
  /**
   * A sum up to here speaks so clearly against what is listened for that a rule's words alone do
   * not stand; above `clear` it is heard even where no known words stand.
   */
  readonly faint: number;
  readonly clear: number;
  /** What one step of a weight counts. */
  readonly step: number;
  /** Three characters a weight: distance to the feature before (two digits of base 64), then the steps. */
  readonly weights: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The digit that stands for a weight of zero steps. */
const ZERO = 31;
const BASE = DIGITS.length;
/** Characters a weight. */
const ENTRY = 3;

/** The most steps that a weight can have, up or down: finer ones take space and change no verdict. */
export const MOST_STEPS = 15;

export interface Weight {
  readonly feature: number;
  readonly steps: number;
}

/** Weights as two lists: features in rising order, and the steps of each. */
export interface WeightList {
  readonly features: Int32Array;
  readonly steps: Int8Array;
}

/** Writes weights, sorted by feature, as text. */
export function writeWeights(weights: readonly Weight[]): string {
  const most = BASE * BASE - 1;
  let text = "";
  let last = 0;
  for (const { feature, steps } of weights) {
    let gap = feature - last;
    // A gap that two digits cannot hold is bridged by weights of nothing.
    for (; gap > most; gap -= most) text += entry(most, 0);
    text += entry(gap, steps);
    last = feature;
  }
  return text;
}

function entry(gap: number, steps: number): string {
  return `${DIGITS.charAt(Math.floor(gap / BASE))}${DIGITS.charAt(gap % BASE)}${DIGITS.charAt(steps + ZERO)}`;
}

/** Reads what {@link writeWeights} wrote. */
export function readWeights(text: string): WeightList {
  const most = Math.floor(text.length / ENTRY);
  const features = new Int32Array(most);
  const steps = new Int8Array(most);
  let size = 0;
  let feature = 0;
  for (let entry = 0; entry < most; entry += 1) {
    const at = entry * ENTRY;
    feature += digit(text, at) * BASE + digit(text, at + 1);
    const step = digit(text, at + 2) - ZERO;
    if (step === 0) continue;
    features[size] = feature;
    steps[size] = step;
    size += 1;
  }
  return { features: features.subarray(0, size), steps: steps.subarray(0, size) };
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97) return code === 95 ? 63 : code - 71;
  if (code >= 65) return code === 95 ? 63 : code - 65;
  return code === 45 ? 62 : code + 4;
}

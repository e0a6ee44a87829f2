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
  /** As {@link writeWeights} writes it. */
  readonly weights: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Bits of a digit. */
const DIGIT_BITS = 6;
/** Digits that say how many weights there are, and one each for the two low parts. */
const COUNT_DIGITS = 3;
const HEAD_DIGITS = COUNT_DIGITS + 2;

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

/**
 * Writes weights, sorted by feature, as text: the distance from feature to feature, the sign and
 * the steps, each in as few bits as it mostly needs (a Rice code), six bits to a character.
 */
export function writeWeights(weights: readonly Weight[]): string {
  if (weights.length >= 64 ** COUNT_DIGITS) throw new RangeError("There are too many weights.");
  const gaps = weights.map(({ feature }, at) => feature - (weights[at - 1]?.feature ?? -1) - 1);
  const sizes = weights.map(({ steps }) => Math.abs(steps) - 1);
  const lowOfGap = lowBitsFor(gaps);
  const lowOfSize = lowBitsFor(sizes);
  const bits: number[] = [];
  for (const [at, { feature, steps }] of weights.entries()) {
    if (steps === 0 || (gaps[at] ?? 0) < 0)
      throw new RangeError(
        `Weights rise by feature and weigh something; feature ${feature} does not.`,
      );
    writeRice(bits, gaps[at] ?? 0, lowOfGap);
    bits.push(steps < 0 ? 1 : 0);
    writeRice(bits, sizes[at] ?? 0, lowOfSize);
  }
  let text = "";
  for (let digit = COUNT_DIGITS - 1; digit >= 0; digit -= 1) {
    text += DIGITS.charAt((weights.length >> (digit * DIGIT_BITS)) & 63);
  }
  text += DIGITS.charAt(lowOfGap) + DIGITS.charAt(lowOfSize);
  for (let at = 0; at < bits.length; at += DIGIT_BITS) {
    let value = 0;
    for (let bit = 0; bit < DIGIT_BITS; bit += 1) value = value * 2 + (bits[at + bit] ?? 0);
    text += DIGITS.charAt(value);
  }
  return text;
}

/** The quotient in ones, a zero, and the low bits as they are. */
function writeRice(bits: number[], value: number, low: number): void {
  for (let ones = value >> low; ones > 0; ones -= 1) bits.push(1);
  bits.push(0);
  for (let bit = low - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
}

/** How many low bits make the shortest code of these values. */
function lowBitsFor(values: readonly number[]): number {
  const lengthWith = (low: number) =>
    values.reduce((sum, value) => sum + (value >> low) + 1 + low, 0);
  let best = 0;
  for (let low = 1; low < 20; low += 1) if (lengthWith(low) < lengthWith(best)) best = low;
  return best;
}

/** Reads what {@link writeWeights} wrote; no weights where there is no text. */
export function readWeights(text: string): WeightList {
  let count = 0;
  for (let at = 0; at < COUNT_DIGITS && text !== ""; at += 1) count = count * 64 + digit(text, at);
  const features = new Int32Array(count);
  const steps = new Int8Array(count);
  const lowOfGap = digit(text, COUNT_DIGITS);
  const lowOfSize = digit(text, COUNT_DIGITS + 1);
  let at = HEAD_DIGITS;
  let value = 0;
  let left = 0;
  const next = () => {
    if (left === 0) {
      value = digit(text, at);
      at += 1;
      left = DIGIT_BITS;
    }
    left -= 1;
    return (value >> left) & 1;
  };
  const readRice = (low: number) => {
    let read = 0;
    while (next() === 1) read += 1;
    for (let bit = 0; bit < low; bit += 1) read = read * 2 + next();
    return read;
  };
  let feature = -1;
  for (let weight = 0; weight < count; weight += 1) {
    feature += readRice(lowOfGap) + 1;
    features[weight] = feature;
    const sign = next() === 1 ? -1 : 1;
    steps[weight] = sign * (readRice(lowOfSize) + 1);
  }
  return { features, steps };
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97) return code === 95 ? 63 : code - 71;
  if (code >= 65) return code === 95 ? 63 : code - 65;
  return code === 45 ? 62 : code + 4;
}

import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Sentence } from "../text/sentences.js";
import { FEATURE_BITS, type Surroundings, visitFeatures } from "./features.js";
import { type Reading, readWeights } from "./reading.js";

/** One sentence with what each reading makes of it. */
export interface HeardSentence {
  readonly text: TextAnalysis;
  readonly sentence: Sentence;
  /** One sum a reading, in the order of the listener. */
  readonly sums: Float64Array;
}

/**
 * All readings of a set of rules in one table, so that a sentence is taken apart once whatever the
 * number of rules. Cost is linear in the length of the text.
 */
export class Listener {
  private readonly indexes = new Map<Reading, number>();
  /** For each feature where its weights start, counted from 1; 0 where nobody listens to it. */
  private readonly starts = new Int32Array(1 << FEATURE_BITS);
  private readonly readingOf: Uint8Array;
  private readonly weightOf: Float32Array;

  constructor(readings: Iterable<Reading>) {
    for (const reading of readings) {
      if (!this.indexes.has(reading)) this.indexes.set(reading, this.indexes.size);
    }
    const entries: { feature: number; reading: number; weight: number }[] = [];
    for (const [reading, index] of this.indexes) {
      for (const { feature, steps } of readWeights(reading.weights)) {
        entries.push({ feature, reading: index, weight: steps * reading.step });
      }
    }
    entries.sort((left, right) => left.feature - right.feature);
    // Every list ends with an entry of no reading, and so does the empty one at 0.
    const size = entries.length * 2 + 1;
    this.readingOf = new Uint8Array(size).fill(NO_READING);
    this.weightOf = new Float32Array(size);
    let at = 0;
    let last = -1;
    for (const { feature, reading, weight } of entries) {
      if (feature !== last) {
        at += 1;
        this.starts[feature] = at;
        last = feature;
      }
      this.readingOf[at] = reading;
      this.weightOf[at] = weight;
      at += 1;
    }
  }

  indexOf(reading: Reading): number | undefined {
    return this.indexes.get(reading);
  }

  /** Every sentence of the message proper: no greeting, no signature. */
  listen(texts: readonly TextAnalysis[], around: Surroundings): HeardSentence[] {
    const heard: HeardSentence[] = [];
    if (this.indexes.size === 0) return heard;
    for (const text of texts) {
      for (const sentence of text.sentences) {
        if (isFrame(text, sentence)) continue;
        const sums = new Float64Array(this.indexes.size);
        visitFeatures(text, sentence, around, (feature) => {
          let at = this.starts[feature] ?? 0;
          let reading = this.readingOf[at] ?? NO_READING;
          while (reading !== NO_READING) {
            sums[reading] = (sums[reading] ?? 0) + (this.weightOf[at] ?? 0);
            at += 1;
            reading = this.readingOf[at] ?? NO_READING;
          }
        });
        heard.push({ text, sentence, sums });
      }
    }
    return heard;
  }
}

const NO_READING = 255;

/** The words of a name as tokens have them. */
export function wordsOf(name: string | null): ReadonlySet<string> {
  return new Set(name === null ? [] : fold(name).split(/[^\p{L}\d]+/u));
}

/** The greeting line, and the name and contact lines below the sign-off. */
export function isFrame({ layout }: TextAnalysis, { from, to }: Sentence): boolean {
  const { greeting, signatureFrom, postscriptFrom } = layout;
  if (greeting !== null && to <= greeting.to) return true;
  return (
    signatureFrom >= 0 && from >= signatureFrom && (postscriptFrom < 0 || from < postscriptFrom)
  );
}

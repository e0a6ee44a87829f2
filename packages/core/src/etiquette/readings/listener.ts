import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Sentence } from "../text/sentences.js";
import { listFeatures, MOST_FEATURES, type Surroundings } from "./features.js";
import type { Reading } from "./reading.js";
import { WeightTable } from "./weight-table.js";

/** A sentence of the message proper. */
export interface Spoken {
  readonly text: TextAnalysis;
  readonly sentence: Sentence;
}

/** What one reading makes of a message. */
export interface Hearing {
  /** The sum of the sentence that sounds most like it; minus infinity where there is none. */
  readonly loudest: number;
  /** The sentences whose sum is above a line, in the order of the text. */
  readonly above: (line: number) => readonly Spoken[];
}

/**
 * All readings of a set of rules in one table, so that a sentence is taken apart once whatever the
 * number of rules. Cost is linear in the length of the text.
 */
export class Listener {
  private readonly indexes = new Map<Reading, number>();
  private readonly table: WeightTable;
  private readonly features = new Int32Array(MOST_FEATURES);

  constructor(readings: Iterable<Reading>) {
    for (const reading of readings) {
      if (!this.indexes.has(reading)) this.indexes.set(reading, this.indexes.size);
    }
    this.table = new WeightTable([...this.indexes.keys()].map(({ weights }) => weights));
  }

  /** Listens to every sentence of the message proper (no greeting, no signature) for all readings. */
  listen(
    texts: readonly TextAnalysis[],
    around: Surroundings,
  ): (reading: Reading) => Hearing | null {
    const spoken: Spoken[] = [];
    const readings = this.indexes.size;
    const sums: Int32Array[] = [];
    const loudest = new Int32Array(readings).fill(QUIETEST);
    for (const text of texts) {
      for (const sentence of text.sentences) {
        if (isFrame(text, sentence)) continue;
        const count = listFeatures(text, sentence, around, this.features);
        const steps = new Int32Array(readings);
        this.table.addSteps(this.features, count, steps);
        for (let index = 0; index < readings; index += 1) {
          const sum = steps[index] ?? 0;
          if (sum > (loudest[index] ?? 0)) loudest[index] = sum;
        }
        spoken.push({ text, sentence });
        sums.push(steps);
      }
    }
    return (reading) => {
      const index = this.indexes.get(reading);
      if (index === undefined) return null;
      const { step } = reading;
      return {
        loudest: spoken.length === 0 ? Number.NEGATIVE_INFINITY : (loudest[index] ?? 0) * step,
        above: (line) => spoken.filter((_, at) => (sums[at]?.[index] ?? 0) * step > line),
      };
    };
  }
}

const QUIETEST = -(2 ** 31);

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

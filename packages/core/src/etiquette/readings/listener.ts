import type { TextAnalysis } from "../text/analysis.js";
import { fold } from "../text/characters.js";
import type { Sentence } from "../text/sentences.js";
import { evenShare, listFeatures, MOST_FEATURES, type Surroundings } from "./features.js";
import type { Reading } from "./reading.js";
import { buildWeights, type WeightColumns } from "./weight-columns.js";
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

  /** @param columns what {@link buildWeights} gives for these readings, where somebody kept it. */
  constructor(readings: Iterable<Reading>, columns?: WeightColumns) {
    for (const reading of readings) {
      if (!this.indexes.has(reading)) this.indexes.set(reading, this.indexes.size);
    }
    const weights = [...this.indexes.keys()].map((reading) => reading.weights);
    this.table = new WeightTable(weights.length, columns ?? buildWeights(weights));
  }

  /** Listens to every sentence of the message proper (no greeting, no signature) for all readings. */
  listen(
    texts: readonly TextAnalysis[],
    around: Surroundings,
  ): (reading: Reading) => Hearing | null {
    const spoken: Spoken[] = [];
    for (const text of texts) {
      for (const sentence of text.sentences) {
        if (!isFrame(text, sentence)) spoken.push({ text, sentence });
      }
    }
    const { features, indexes, table } = this;
    const { width } = table;
    const sums = new Int32Array(spoken.length * width);
    const shares = new Float64Array(spoken.length);
    for (let at = 0; at < spoken.length; at += 1) {
      const one = spoken[at];
      if (one === undefined) continue;
      const count = listFeatures(one.text, one.sentence, around, features);
      table.sumUp(features, count, sums, at * width);
      shares[at] = evenShare(count);
    }
    return (reading) => {
      const index = indexes.get(reading);
      if (index === undefined) return null;
      const sumAt = (at: number) =>
        table.sumOf(index, sums, at * width) * reading.step * (shares[at] ?? 0);
      let loudest = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < spoken.length; at += 1) loudest = Math.max(loudest, sumAt(at));
      return { loudest, above: (line) => spoken.filter((_, at) => sumAt(at) > line) };
    };
  }
}

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

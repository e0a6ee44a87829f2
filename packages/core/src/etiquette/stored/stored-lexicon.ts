import type { Reading } from "../readings/reading.js";
import type { WeightColumns } from "../readings/weight-columns.js";
import type { VocabularyColumns } from "../text/build-vocabulary.js";
import type { PhraseSet } from "../text/phrases.js";
import { type Columns, readColumns, writeColumns } from "./column-file.js";

/** What is built from phrases and readings, and what a program need not build when it is stored. */
export interface LexiconColumns {
  readonly vocabulary: VocabularyColumns;
  readonly weights: WeightColumns;
}

/** All texts that a lexicon is built from. What was stored holds for exactly these. */
export function sourceOf(sets: readonly PhraseSet[], readings: readonly Reading[]): string {
  return JSON.stringify([sets, readings.map(({ weights }) => weights)]);
}

/** A lexicon as the bytes of a file. */
export function storeLexicon(
  source: string,
  { vocabulary, weights }: LexiconColumns,
): Uint8Array<ArrayBuffer> {
  return writeColumns({ source, ...vocabulary.words, ...vocabulary.phrases, ...weights });
}

/** The lexicon in a file; null where it is damaged, or was built from anything else. */
export function restoreLexicon(file: ArrayBuffer, source: string): LexiconColumns | null {
  try {
    const columns = readColumns(file);
    return columns?.source === source ? lexiconIn(columns) : null;
  } catch {
    return null;
  }
}

function lexiconIn(columns: Columns): LexiconColumns {
  const { letters, places } = columns;
  if (typeof letters !== "string" || places === undefined || typeof places === "string") {
    throw new TypeError("The words are missing.");
  }
  const numbers = (name: string): Int32Array => {
    const column = columns[name];
    if (column instanceof Int32Array) return column;
    throw new TypeError(`The column ${name} is missing.`);
  };
  return {
    vocabulary: {
      words: {
        letters,
        ends: numbers("ends"),
        lows: numbers("lows"),
        highs: numbers("highs"),
        hashes: numbers("hashes"),
        places,
      },
      phrases: {
        phrases: numbers("phrases"),
        steps: numbers("steps"),
        startsOf: numbers("startsOf"),
        started: numbers("started"),
        heads: numbers("heads"),
        listed: numbers("listed"),
        listEnds: numbers("listEnds"),
      },
    },
    weights: { bits: numbers("bits"), ranks: numbers("ranks"), rows: numbers("rows") },
  };
}

import type { AnyRule } from "./any-rule.js";
import { Listener } from "./readings/listener.js";
import type { Reading } from "./readings/reading.js";
import { buildWeights } from "./readings/weight-columns.js";
import { restoreLexicon, sourceOf, storeLexicon } from "./stored/stored-lexicon.js";
import { buildVocabulary } from "./text/build-vocabulary.js";
import type { PhraseSet } from "./text/phrases.js";
import { Vocabulary } from "./text/vocabulary.js";

/** All that a set of rules needs to read a text; made once and reused, since it costs milliseconds. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly listener: Listener;
}

type Readers = readonly Pick<AnyRule, "phrases" | "reading" | "mentions">[];

/** @param file what {@link lexiconFile} gave; where that was for other rules, it counts for nothing. */
export function lexiconFor(rules: Readers, file: ArrayBuffer | null = null): Lexicon {
  const sets = setsOf(rules);
  const readings = readingsOf(rules);
  const stored = file === null ? null : restoreLexicon(file, sourceOf(sets, readings));
  return {
    vocabulary: new Vocabulary(sets, stored?.vocabulary),
    listener: new Listener(readings, stored?.weights),
  };
}

/** The lexicon of some rules as the bytes of a file, for a program that cannot wait for its making. */
export function lexiconFile(rules: Readers): Uint8Array<ArrayBuffer> {
  const sets = setsOf(rules);
  const readings = readingsOf(rules);
  return storeLexicon(sourceOf(sets, readings), {
    vocabulary: buildVocabulary(sets),
    weights: buildWeights(readings.map(({ weights }) => weights)),
  });
}

function setsOf(rules: Readers): readonly PhraseSet[] {
  return [...new Set(rules.flatMap(({ phrases }) => phrases))];
}

function readingsOf(rules: Readers): readonly Reading[] {
  const readings = rules.flatMap(({ reading, mentions }) =>
    reading === undefined || mentions !== undefined ? [] : [reading],
  );
  return [...new Set(readings)];
}

import { type TakingColumns, TakingList } from "./takings.js";

/** What a step of a phrase does; the rest of its number says with what. */
export const Step = {
  end: 0,
  /** Takes one word of a taking. */
  words: 1,
  optional: 2,
  /** The neighbouring word is none of a taking. */
  not: 3,
  /** Up to so many words of any kind. */
  gap: 4,
  clauseEdge: 5,
  sentenceStart: 6,
  sentenceEnd: 7,
} as const;
/** Bits of a step that say what it does. */
export const STEP_BITS = 3;

/** The numbers of one phrase in {@link PhraseColumns.phrases}. */
export const PHRASE_SIZE = 7;

/** All phrases of a list of sets as numbers. */
export interface PhraseColumns extends TakingColumns {
  /**
   * Of each phrase: its set, the step that matching starts at, the taking that must stand near (or
   * -1) with the masks of its signs, and between which distances from the start it must stand.
   */
  readonly phrases: Int32Array;
  /** The steps of all phrases, each with an end before and behind. */
  readonly steps: Int32Array;
  /** Where the phrases that start at a word begin in {@link started}, by word id, and one end more. */
  readonly startsOf: Int32Array;
  readonly started: Int32Array;
}

/**
 * All phrases of a set of rules. Each word knows the phrases that start their match at it; each
 * phrase knows another word that must stand near, for a cheap look beforehand.
 */
export class PhraseBook {
  readonly takings: TakingList;
  readonly phrases: Int32Array;
  readonly steps: Int32Array;
  readonly startsOf: Int32Array;
  readonly started: Int32Array;

  constructor(
    readonly setCount: number,
    columns: PhraseColumns,
  ) {
    this.takings = new TakingList(columns);
    this.phrases = columns.phrases;
    this.steps = columns.steps;
    this.startsOf = columns.startsOf;
    this.started = columns.started;
  }
}

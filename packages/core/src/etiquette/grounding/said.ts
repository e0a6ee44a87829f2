/** A sentence of a letter as its words, each with whether a comma or the like stands before it. */
export interface Said {
  readonly words: readonly string[];
  readonly breaks: readonly boolean[];
}

/** A place in a sentence that says the opposite of the notes. */
export interface Reversal {
  readonly at: number;
  readonly isSure: boolean;
}

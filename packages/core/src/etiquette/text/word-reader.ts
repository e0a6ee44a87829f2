import { Character, characterOf, foldWord } from "./characters.js";
import { NO_LETTERS, withLetter } from "./letter-hash.js";
import { Shape } from "./token.js";
import { UNKNOWN_WORD, type Vocabulary, type Word } from "./vocabulary.js";

/** Reads one written word after the other: where it ends, how it looks, and whether it is known. */
export class WordReader {
  /** Behind the last letter. */
  end = 0;
  /** Holds an apostrophe between two letters. */
  hasApostrophe = false;

  private hash = 0;
  private letters = 0;
  private capitals = 0;
  /** Plain Latin letters, digits and apostrophes only, in any case. */
  private isPlain = true;
  private word: Word = UNKNOWN_WORD;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Moves to the word that starts at `start`; it ends before `to`. */
  read(start: number, to: number): void {
    const { text } = this;
    let hash = NO_LETTERS;
    let capitals = 0;
    let letters = 0;
    let isPlain = true;
    let hasApostrophe = false;
    let cursor = start;
    for (; cursor < to; cursor += 1) {
      const code = text.charCodeAt(cursor);
      if (code >= 97 && code <= 122) {
        letters += 1;
        hash = withLetter(hash, code);
        continue;
      }
      if (code >= 65 && code <= 90) {
        letters += 1;
        capitals += 1;
        hash = withLetter(hash, code | 32);
        continue;
      }
      const kind = characterOf(code);
      if (kind === Character.digit) letters += 1;
      else if (code === 39 || code === 0x2019) {
        const next = cursor + 1 < to ? characterOf(text.charCodeAt(cursor + 1)) : 0;
        if (next !== Character.lower && next !== Character.upper) break;
        hasApostrophe = true;
        hash = withLetter(hash, 39);
        continue;
      } else if (kind === Character.lower) letters += 1;
      else if (kind === Character.upper) {
        letters += 1;
        capitals += 1;
      } else if (kind !== Character.invisible) break;
      if (code > 127 || kind === Character.invisible) isPlain = false;
      hash = withLetter(hash, code);
    }
    this.end = cursor;
    this.hash = hash;
    this.letters = letters;
    this.capitals = capitals;
    this.isPlain = isPlain;
    this.hasApostrophe = hasApostrophe;
  }

  /** The word as phrases and lists have it. Sets what {@link known} gives. */
  norm(start: number): string {
    const { text, end, capitals } = this;
    if (this.isPlain) {
      const word = this.vocabulary.find(text, start, end, this.hash);
      this.word = word ?? UNKNOWN_WORD;
      if (word !== null) return word.text;
    }
    const slice = text.slice(start, end);
    const norm =
      this.isPlain && capitals === 0 && !this.hasApostrophe
        ? slice
        : foldWord(slice, capitals === 0);
    if (!this.isPlain) this.word = this.vocabulary.lookup(norm);
    return norm;
  }

  get known(): Word {
    return this.word;
  }

  /** Bits of {@link Shape}. */
  shape(start: number): number {
    const { capitals } = this;
    if (capitals === 0) return 0;
    let shape = 0;
    if (characterOf(this.text.charCodeAt(start)) === Character.upper) shape |= Shape.capitalised;
    if (capitals > 1 && capitals === this.letters) shape |= Shape.allCaps;
    return shape;
  }
}

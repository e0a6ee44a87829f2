import { hashOf } from "./letter-hash.js";
import { UNKNOWN_WORD, Word } from "./word.js";

/** All known words as columns. A word's id is its place, counted from 1. */
export interface WordColumns {
  /** The letters of all words, one word behind the other. */
  readonly letters: string;
  /** Where each word ends in them. */
  readonly ends: Int32Array;
  /** The classes of each word as two bit masks. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  readonly hashes: Int32Array;
  /** Id of a word by hash; a taken place moves it to the next. */
  readonly places: Uint16Array | Int32Array;
}

/** Puts words into columns; the masks are theirs, in the same order. */
export function columnsOf(
  words: readonly string[],
  lows: readonly number[],
  highs: readonly number[],
): WordColumns {
  let size = 64;
  while (size < words.length * 4) size *= 2;
  const places = words.length < 65_535 ? new Uint16Array(size) : new Int32Array(size);
  const ends = new Int32Array(words.length);
  const hashes = new Int32Array(words.length);
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const hash = hashOf(word);
    end += word.length;
    ends[index] = end;
    hashes[index] = hash;
    let place = placeOf(hash, size);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    places[place] = index + 1;
  }
  const masks = { lows: Int32Array.from(lows), highs: Int32Array.from(highs) };
  return { letters: words.join(""), ends, ...masks, hashes, places };
}

/** Finds known words where they stand in a text, without cutting them out of it. */
export class WordTable {
  /** By id, each made when it is first met: a message has few of them. */
  private readonly words: (Word | undefined)[];

  constructor(private readonly columns: WordColumns) {
    this.words = new Array(columns.ends.length + 1);
  }

  /**
   * The word that the letters from `start` to `end` make, or null. `hash` is theirs in lower case.
   * Letters are plain ones of any case; a curly apostrophe counts as a straight one.
   */
  find(text: string, start: number, end: number, hash: number): Word | null {
    const { places, hashes } = this.columns;
    const size = places.length;
    let place = placeOf(hash, size);
    for (;;) {
      const id = places[place] ?? 0;
      if (id === 0) return null;
      if (hashes[id - 1] === hash) {
        const word = this.words[id] ?? this.make(id);
        if (isWritten(word.text, text, start, end)) return word;
      }
      place = (place + 1) & (size - 1);
    }
  }

  /** The word with this norm; the unknown one where nobody listed it. */
  lookup(norm: string): Word {
    const word = this.find(norm, 0, norm.length, hashOf(norm));
    return word !== null && word.text === norm ? word : UNKNOWN_WORD;
  }

  private make(id: number): Word {
    const { letters, ends, lows, highs } = this.columns;
    const text = letters.slice(ends[id - 2] ?? 0, ends[id - 1]);
    const word = new Word(text, id, lows[id - 1] ?? 0, highs[id - 1] ?? 0, (part) =>
      this.lookup(part),
    );
    this.words[id] = word;
    return word;
  }
}

/** The upper bits of a hash are the better mixed ones. */
function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(start + at);
    const letter = code >= 65 && code <= 90 ? code | 32 : code === 0x2019 ? 39 : code;
    if (letter !== word.charCodeAt(at)) return false;
  }
  return true;
}

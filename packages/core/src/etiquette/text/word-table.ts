import type { Word } from "./vocabulary.js";

/** Finds known words where they stand in a text, without cutting them out of it. */
export class WordTable {
  /** Index of a word by hash, counted from 1; a taken place moves it to the next. */
  private readonly places: Uint16Array | Uint32Array;
  private readonly hashes: Int32Array;

  constructor(private readonly words: readonly Word[]) {
    let size = 64;
    while (size < words.length * 4) size *= 2;
    this.places = words.length < 65_535 ? new Uint16Array(size) : new Uint32Array(size);
    this.hashes = new Int32Array(words.length);
    for (let index = 0; index < words.length; index += 1) {
      const hash = words[index]?.hash ?? 0;
      this.hashes[index] = hash;
      let place = placeOf(hash, size);
      while (this.places[place] !== 0) place = (place + 1) & (size - 1);
      this.places[place] = index + 1;
    }
  }

  /**
   * The word that the letters from `start` to `end` make, or null. `hash` is theirs in lower case.
   * Letters are plain ones of any case; a curly apostrophe counts as a straight one.
   */
  find(text: string, start: number, end: number, hash: number): Word | null {
    const { places, hashes } = this;
    const size = places.length;
    let place = placeOf(hash, size);
    for (;;) {
      const index = (places[place] ?? 0) - 1;
      if (index < 0) return null;
      if (hashes[index] === hash) {
        const word = this.words[index];
        if (word !== undefined && isWritten(word.text, text, start, end)) return word;
      }
      place = (place + 1) & (size - 1);
    }
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

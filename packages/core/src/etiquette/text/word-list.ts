import { hashOf } from "./letter-hash.js";
import { OPENING, type Token } from "./token.js";

/** One bit for each of so many beginnings of words. */
const BITS = 1024;

/** Words to look tokens up in: most tokens are turned away at a glance at their beginning. */
export class WordList {
  private readonly openings = new Int32Array(BITS / 32);
  private readonly words: ReadonlySet<string>;

  /** @param words lower-case, with blanks between. */
  constructor(words: string) {
    this.words = new Set(words.split(" "));
    for (const word of this.words) {
      const opening = hashOf(word, OPENING);
      const place = (opening >>> 5) & (BITS / 32 - 1);
      this.openings[place] = (this.openings[place] ?? 0) | (1 << (opening & 31));
    }
  }

  has(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const { opening } = token;
    const bits = this.openings[(opening >>> 5) & (BITS / 32 - 1)] ?? 0;
    return ((bits >>> (opening & 31)) & 1) !== 0 && this.words.has(token.norm);
  }
}

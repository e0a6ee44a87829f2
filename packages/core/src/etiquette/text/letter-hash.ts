/** Folds the letters of a word into one number of 32 bits, one after the other (FNV-1a). */
export const NO_LETTERS = 0x811c9dc5 | 0;

export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of the first `most` letters of a word. */
export function hashOf(word: string, most = word.length): number {
  const length = Math.min(word.length, most);
  let hash = NO_LETTERS;
  for (let at = 0; at < length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

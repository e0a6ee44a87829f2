/**
 * The rule and the words of the line, however it is indented: a line that moves keeps it. Sixty-four
 * bits tell the lines of one file apart. It guards nothing, and so needs no cryptography, which a
 * program that has just started would have to wait for.
 */
export function fingerprintOf(ruleId: string, excerpt: string): string {
  return hash64(`${ruleId}\n${excerpt.replace(/\s+/g, " ").trim()}`);
}

/** Sixty-four bits of a text in sixteen hexadecimal digits. */
export function hash64(text: string): string {
  return hashOf(text, 0x9747b28c) + hashOf(text, 0x3c6ef372);
}

/** Thirty-two bits in eight hexadecimal digits: FNV-1a over UTF-16, mixed as in MurmurHash3. */
function hashOf(text: string, seed: number): string {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

import { Gap } from "./token.js";

/** What a UTF-16 code unit is to the scanner. */
export const Character = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  /** Zero-width and bidirectional marks, variation selectors: as if they were not there. */
  invisible: 5,
  surrogate: 6,
  symbol: 7,
} as const;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if (code >= 97 && code <= 122) ASCII[code] = Character.lower;
  else if (code >= 65 && code <= 90) ASCII[code] = Character.upper;
  else if (code >= 48 && code <= 57) ASCII[code] = Character.digit;
  else if (code === 0 || code === 127) ASCII[code] = Character.invisible;
  else if (code <= 32) ASCII[code] = Character.space;
}

export function characterOf(code: number): number {
  if (code < 128) return ASCII[code] ?? Character.other;
  if (code < 0xc0) {
    if (code === 0xa0) return Character.space;
    if (code === 0xad) return Character.invisible;
    return code === 0xaa || code === 0xba || code === 0xb5 ? Character.lower : Character.other;
  }
  if (code < 0x250) {
    if (code === 0xd7 || code === 0xf7) return Character.other;
    if (code < 0x100) return code < 0xdf ? Character.upper : Character.lower;
    // In Latin Extended-A and -B capitals mostly stand at even code points.
    return code % 2 === 0 ? Character.upper : Character.lower;
  }
  if (code < 0x2000) return Character.lower;
  if (code < 0x2070) {
    if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e))
      return Character.invisible;
    if (code >= 0x2060) return Character.invisible;
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f
      ? Character.space
      : Character.other;
  }
  if (code < 0x2c00) return code >= 0x2190 ? Character.symbol : Character.other;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3000 ? Character.space : Character.other;
  if (code >= 0xd800 && code <= 0xdfff) return Character.surrogate;
  if (code >= 0xfe00 && code <= 0xfe0f) return Character.invisible;
  if (code === 0xfeff || code >= 0xfff0) return Character.invisible;
  return Character.lower;
}

/** Whether a symbol of the basic plane is drawn as an emoji (sun, heart, check mark). */
export function isEmojiSymbol(code: number): boolean {
  return (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b50 && code <= 0x2b55);
}

const DIACRITICS = /[\u0300-\u036f]/g;
const FOLDED = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["đ", "d"],
  ["ł", "l"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
  ["þ", "th"],
  ["ð", "d"],
]);
const NEEDS_FOLDING = /[ßøđłæœıþð]/g;

/** Lower-case without diacritics and invisible characters: the form in which words and names compare. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .replace(/\p{Cf}|[\ufe00-\ufe0f]|\0/gu, "")
    .replace(/[\u2019\u2018\u02bc]/g, "'")
    .replace(NEEDS_FOLDING, (letter) => FOLDED.get(letter) ?? letter);
}

/** Most words that need folding only start with a capital or hold a curly apostrophe. */
export function foldWord(slice: string, lower: boolean): string {
  const plain = slice.includes("\u2019") ? slice.replaceAll("\u2019", "'") : slice;
  for (let index = 0; index < plain.length; index += 1) {
    if (plain.charCodeAt(index) > 127) return fold(plain);
  }
  return lower ? plain : plain.toLowerCase();
}

/** What punctuation leaves between two words, by its characters. */
export const PUNCTUATION_GAPS = new Map<number, number>(
  (
    [
      [",", Gap.comma],
      [":", Gap.colon],
      [";", Gap.semicolon],
      ["/", Gap.slash],
      ["\u2026", Gap.ellipsis],
      ["-\u2010\u2011\u2012\u2013\u2014\u2015", Gap.dash],
      ["([{<", Gap.open],
      [")]}>", Gap.close],
      ['"\u201c\u201d\u201e\u00ab\u00bb', Gap.quote],
    ] as const
  ).flatMap(([marks, gap]) => [...marks].map((mark) => [mark.charCodeAt(0), gap] as const)),
);

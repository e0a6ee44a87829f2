import { Character, characterOf } from "./characters.js";
import { Gap, Shape, type Token } from "./token.js";

const ABBREVIATIONS = new Set(
  "dr mr mrs ms mx prof st jr sr inc ltd co corp vs etc approx dept univ no fig e.g i.e eg ie cf ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri rev hon gen capt sgt lt col ph ext tel est assoc mgr messrs bzw".split(
    " ",
  ),
);

/** The end of "a.m.", "e.g.", "U.S.": single letters each followed by a point; or -1. */
export function dottedEnd(text: string, start: number, wordEnd: number, to: number): number {
  if (wordEnd - start !== 1 || text.charCodeAt(wordEnd) !== 46) return -1;
  let end = -1;
  let cursor = start;
  while (cursor + 1 < to && text.charCodeAt(cursor + 1) === 46) {
    const kind = characterOf(text.charCodeAt(cursor));
    if (kind !== Character.lower && kind !== Character.upper) break;
    if (characterOf(text.charCodeAt(cursor + 2)) === Character.lower && cursor > start + 2) {
      const following = characterOf(text.charCodeAt(cursor + 3));
      if (following === Character.lower) break;
    }
    end = cursor + 2;
    cursor += 2;
  }
  if (end - start <= 2) return -1;
  return end;
}

/** Whether the point at `at` belongs to the token before it and ends no sentence. */
export function isAbbreviationPoint(text: string, last: Token | undefined, at: number): boolean {
  if (last === undefined || last.end !== at) return false;
  if (last.shape & Shape.number) {
    // "1. How did you start": the point after an item's number.
    return last.before !== 0 && (last.before & Gap.bullet) !== 0;
  }
  if (ABBREVIATIONS.has(last.norm)) {
    // "no." and "co." end sentences too; before a capital they do unless they are titles.
    return last.norm !== "no" || /^\s*\d/.test(text.slice(at + 1, at + 4));
  }
  return last.end - last.start === 1 && (last.shape & Shape.capitalised) !== 0 && last.norm !== "i";
}

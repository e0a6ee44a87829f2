import { Character, characterOf } from "./characters.js";
import { Shape } from "./token.js";

/** The digits from `start` on, with "3:20", "1,200", "4.5" and the ending of "4th". */
export function readNumeral(
  text: string,
  start: number,
  to: number,
): { readonly end: number; readonly shape: number } {
  let end = start;
  let clock = false;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) end += 1;
    else if (code === 58 || code === 46 || code === 44) {
      const next = text.charCodeAt(end + 1);
      if (end + 1 >= to || next < 48 || next > 57) break;
      if (code === 58) clock = true;
      end += 1;
    } else break;
  }
  const shape = clock ? Shape.number | Shape.clock : Shape.number;
  const suffix = text.slice(end, end + 2).toLowerCase();
  const behind = characterOf(text.charCodeAt(end + 2));
  const isOrdinal =
    (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th") &&
    behind !== Character.lower &&
    behind !== Character.upper;
  return isOrdinal ? { end: end + 2, shape: shape | Shape.ordinal } : { end, shape };
}

import { cut, displayWidth } from "./display-width.js";

/**
 * Breaks text at spaces so that no line takes more than `width` columns. A word that is longer is
 * cut; an address stays whole, because a terminal folds it and copies it in one piece.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(/\s+/)) {
    const wants = displayWidth(word);
    if (line !== "" && taken + 1 + wants > width) {
      lines.push(line);
      line = "";
      taken = 0;
    }
    if (wants > width && !word.includes("://")) {
      const pieces = cut(word, Math.max(2, width));
      line = pieces.pop() ?? "";
      taken = displayWidth(line);
      lines.push(...pieces);
    } else {
      taken += line === "" ? wants : 1 + wants;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

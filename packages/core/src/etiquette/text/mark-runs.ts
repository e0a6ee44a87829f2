import { Character, characterOf } from "./characters.js";
import type { Mark } from "./token.js";

/** Adds a mark, to the run before it where nothing but blanks stands between the two. */
export function addMark(
  marks: Mark[],
  text: string,
  kind: Mark["kind"],
  start: number,
  end: number,
): void {
  const last = marks[marks.length - 1];
  if (last?.kind === kind && start - last.end <= 2 && isTight(text, last.end, start)) {
    marks[marks.length - 1] = { kind, start: last.start, end, count: last.count + 1 };
    return;
  }
  marks.push({ kind, start, end, count: 1 });
}

function isTight(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const kind = characterOf(text.charCodeAt(index));
    if (kind !== Character.invisible && kind !== Character.space) return false;
  }
  return true;
}

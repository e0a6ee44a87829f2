import type { LocatedFinding } from "../check/located-finding.js";
import { cut, displayWidth } from "../terminal/display-width.js";

/** An excerpt around the words that a finding is about. */
export interface MarkedExcerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The excerpt of a finding, with its words told apart; null for a text as a whole. Words that go on
 * in the next line are marked to the end of this one.
 */
export function markedExcerpt(finding: LocatedFinding): MarkedExcerpt | null {
  const { line, column, endLine, endColumn, excerpt, excerptColumn, isWhole } = finding;
  if (isWhole || excerpt === "") return null;
  const from = Math.max(0, column - excerptColumn);
  const to = endLine > line ? excerpt.length : Math.max(from, endColumn - excerptColumn);
  return {
    before: excerpt.slice(0, from),
    words: excerpt.slice(from, to),
    after: excerpt.slice(to),
  };
}

const CUT = "…";

/** The same in so many columns: what stands around the words is cut between words, and that is shown. */
export function fitted({ before, words, after }: MarkedExcerpt, columns: number): MarkedExcerpt {
  const widths = [before, words, after].map(displayWidth);
  if (widths.reduce((sum, width) => sum + width, 0) <= columns) return { before, words, after };
  const shown = startOf(words, columns - 2);
  const room = columns - displayWidth(shown) - 2;
  const [wantsBefore = 0, , wantsAfter = 0] = widths;
  const half = Math.floor(room / 2);
  const forBefore = Math.min(wantsBefore, Math.max(half, room - wantsAfter));
  return {
    before: endOf(before, forBefore),
    words: shown,
    after: shown === words ? startOf(after, room - forBefore) : "",
  };
}

/** As many whole words of the beginning as there is room for; of one long word, a part. */
function startOf(text: string, room: number): string {
  if (text === "" || displayWidth(text) <= room) return text;
  for (const { index } of [...text.matchAll(/\s+/g)].reverse()) {
    const start = text.slice(0, index);
    if (start !== "" && displayWidth(start) <= room) return `${start}${CUT}`;
  }
  return `${lettersThatFit(cut(text, 1), room).join("")}${CUT}`;
}

/** As many whole words of the end as there is room for; of one long word, a part. */
function endOf(text: string, room: number): string {
  if (text === "" || displayWidth(text) <= room) return text;
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    const end = text.slice(index + space.length);
    if (end !== "" && displayWidth(end) <= room) return `${CUT}${end}`;
  }
  const letters = cut(text, 1).reverse();
  return `${CUT}${lettersThatFit(letters, room).reverse().join("")}`;
}

function lettersThatFit(letters: readonly string[], room: number): string[] {
  let taken = 0;
  const end = letters.findIndex((letter) => {
    taken += displayWidth(letter);
    return taken > room;
  });
  return letters.slice(0, end < 0 ? letters.length : end);
}

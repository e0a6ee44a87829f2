import { areAlike } from "./alike.js";
import type { NotesIndex } from "./notes-index.js";
import type { Reversal, Said } from "./said.js";

const JOINS = new Set("and but while whereas".split(" "));
const SHORTEST = 3;
/** How many telling words on either side of an "and" belong to what it joins. */
const NEAR = 3;
const EMPTY = new Set(
  "the that for with from you your her his its are was had has have not them they this one".split(
    " ",
  ),
);

/**
 * Two statements that a letter makes with their parts exchanged: "hears badly and plays well"
 * where the notes say "plays badly, hears well".
 */
export function crossedPairs({ words, breaks }: Said, index: NotesIndex): Reversal[] {
  const told = piecesOf(words, breaks);
  const found: Reversal[] = [];
  for (const [at, piece] of told.entries()) {
    const first = (told[at - 1] ?? []).slice(-NEAR);
    const second = piece.slice(0, NEAR);
    if (first.length === 0 || second.length === 0) continue;
    const remarks = new Set(remarksOf(first, words, index));
    for (const remark of remarksOf(second, words, index)) {
      if (!remarks.has(remark)) continue;
      const { words: noted = [], breaks: parted = [] } = index.segments[remark] ?? {};
      const pieces = piecesOf(noted, parted).map((places) =>
        places.map((each) => noted[each] ?? ""),
      );
      const place = crossingOf(first, second, words, pieces);
      if (place !== null) found.push({ at: place, isSure: false });
    }
  }
  return found;
}

/** Where both statements draw on the same two pieces of a remark. */
function crossingOf(
  first: readonly number[],
  second: readonly number[],
  words: readonly string[],
  pieces: readonly (readonly string[])[],
): number | null {
  const sidesOf = (places: readonly number[]) => {
    const sides = new Map<number, number>();
    for (const at of places) {
      const among = [...pieces.keys()].filter((each) =>
        pieces[each]?.some((noted) => areAlike(words[at] ?? "", noted)),
      );
      const [only] = among;
      // A word that stands on both sides tells nothing.
      if (only !== undefined && among.length === 1 && !sides.has(only)) sides.set(only, at);
    }
    return sides;
  };
  const one = sidesOf(first);
  const other = sidesOf(second);
  const shared = [...one.keys()].filter((side) => other.has(side));
  const [at] = [...other.values()];
  return shared.length >= 2 ? (at ?? null) : null;
}

/** Places of the telling words between two commas, "and" or "but". */
function piecesOf(words: readonly string[], breaks: readonly boolean[]): number[][] {
  const pieces: number[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (breaks[at] === true || JOINS.has(word)) pieces.push([]);
    if (word.length >= SHORTEST && !EMPTY.has(word) && !JOINS.has(word)) pieces.at(-1)?.push(at);
  }
  return pieces;
}

function remarksOf(
  piece: readonly number[],
  words: readonly string[],
  index: NotesIndex,
): number[] {
  return [...new Set(piece.flatMap((at) => index.remarksWith(words[at] ?? "")))];
}

import { areSameThing, isNegator, isTellingWord } from "./bare-words.js";
import type { NotesIndex } from "./notes-index.js";
import { oppositionsOf } from "./opposites.js";
import type { Reversal, Said } from "./said.js";
import { formsOf } from "./stem.js";

/** How near two words stand that belong together. */
const BESIDE = 3;

/** Words whose opposite the notes have of the same thing: "a good sign" where they say "bad". */
export function oppositesTold({ words }: Said, index: NotesIndex): Reversal[] {
  const found: Reversal[] = [];
  for (const [at, word] of words.entries()) {
    for (const { same, opposite } of oppositionsOf(word)) {
      if (same.some((each) => index.remarksWith(each).length > 0)) continue;
      if (opposite.some((each) => words.includes(each)) || isDeniedBefore(words, at)) continue;
      const isTurned = opposite.some(
        (each) =>
          index.holdsExactly(each) &&
          index.remarksWith(each).some((remark) => isBoundTo(words, at, index, remark, each)),
      );
      if (isTurned) found.push({ at, isSure: false });
    }
  }
  return found;
}

/** A word beside the one in the letter stands beside its opposite in the notes. */
function isBoundTo(
  said: readonly string[],
  at: number,
  index: NotesIndex,
  remark: number,
  opposite: string,
): boolean {
  const { words = [] } = index.segments[remark] ?? {};
  if (words.some((word) => isNegator(word))) return false;
  const forms = new Set(formsOf(opposite));
  const place = words.findIndex((word) => formsOf(word).some((form) => forms.has(form)));
  const noted = around(words, place).filter(isTellingWord);
  return around(said, at).some(
    (word) => isTellingWord(word) && noted.some((each) => areSameThing(word, each)),
  );
}

function around(words: readonly string[], at: number): string[] {
  return [...words.slice(Math.max(0, at - BESIDE), at), ...words.slice(at + 1, at + 1 + BESIDE)];
}

/** "Not cheap" is no opposite of "expensive". */
function isDeniedBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - BESIDE), at).some(isNegator);
}

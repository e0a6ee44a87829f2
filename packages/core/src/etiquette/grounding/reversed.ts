import { areSameThing, isTellingWord } from "./bare-words.js";
import { crossedPairs } from "./crossed.js";
import { negationReversals, standingIn } from "./negated.js";
import type { NotesIndex } from "./notes-index.js";
import { oppositesTold } from "./opposites-told.js";
import { type Order, ordersIn } from "./order.js";
import type { Reversal, Said } from "./said.js";
import { formsOf } from "./stem.js";

/** What a sentence turns around: the order of two things, a "never", a "first" that was a "last". */
export function reversalsIn(said: Said, index: NotesIndex): Reversal[] {
  return [
    ...orderReversals(said, index),
    ...crossedPairs(said, index),
    ...negationReversals(said, index),
    ...oppositesTold(said, index),
  ];
}

function orderReversals(said: Said, index: NotesIndex): Reversal[] {
  const claims = ordersIn(said.words, said.breaks);
  if (claims.length === 0) return [];
  const found = choiceReversals(said, claims, index);
  for (const noted of index.orders) {
    for (const claim of claims) {
      const crossed = crossing(claim, said.words, noted.order, noted.words);
      if (crossed !== null) found.push(crossed);
    }
  }
  return found;
}

/** Whether what a letter puts on the left stands on the right in the notes, and the other way round. */
function crossing(
  claim: Order,
  said: readonly string[],
  noted: Order,
  words: readonly string[],
): Reversal | null {
  if ((claim.relation === "sooner") !== (noted.relation === "sooner")) return null;
  const left = nearestSide(claim.left, said, noted, words);
  const right = nearestSide(claim.right, said, noted, words);
  if (left?.side === "left" || right?.side === "right") return null;
  const at = left?.at ?? right?.at;
  if (at === undefined) return null;
  const isBoth = left !== null && right !== null;
  return isBoth || claim.relation === noted.relation ? { at, isSure: isBoth } : null;
}

/** On which side of the notes the nearest word of a side stands that they compare at all. */
function nearestSide(
  places: readonly number[],
  said: readonly string[],
  noted: Order,
  words: readonly string[],
): { side: "left" | "right"; at: number } | null {
  for (const at of places) {
    const isAmong = (others: readonly number[]) =>
      others.some((other) => areSameThing(said[at] ?? "", words[other] ?? ""));
    const isLeft = isAmong(noted.left);
    if (isLeft !== isAmong(noted.right)) return { side: isLeft ? "left" : "right", at };
  }
  return null;
}

/** "A contest instead of a blog", where the notes say "contests no, blog yes". */
function choiceReversals(said: Said, claims: readonly Order[], index: NotesIndex): Reversal[] {
  return claims.flatMap(({ relation, left }) => {
    if (relation !== "rather") return [];
    const at = left.find((place) => index.remarksWith(said.words[place] ?? "").length > 0);
    const word = said.words[at ?? -1] ?? "";
    if (at === undefined || !isTellingWord(word)) return [];
    const forms = new Set(formsOf(word));
    const isRefused = index
      .remarksWith(word)
      .every((remark) => standingIn(index, remark, forms) === "negated");
    return isRefused ? [{ at, isSure: false }] : [];
  });
}

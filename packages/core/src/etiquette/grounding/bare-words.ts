import { areAlike } from "./alike.js";

const SHORTEST = 3;
const NEGATORS = new Set("not no never without none neither nor nobody cannot hardly".split(" "));
const EMPTY = new Set(
  "a an i it is be am me we us he to of in at on by or as if so do up out my no the and for that this with from you your was were are has had have her his she they them their our its not but just also then than when what how who very will would can could did does about into onto all any".split(
    " ",
  ),
);

/** Whether a word denies: "not", "never", "without". */
export function isNegator(word: string): boolean {
  return NEGATORS.has(word);
}

/** Whether a bare word says anything by itself. */
export function isTellingWord(word: string): boolean {
  return word.length >= SHORTEST && !EMPTY.has(word) && !NEGATORS.has(word);
}

/** Whether two words are forms of one, or of like meaning, and not mere grammar. */
export function areSameThing(said: string, noted: string): boolean {
  return !EMPTY.has(said) && !EMPTY.has(noted) && areAlike(said, noted);
}

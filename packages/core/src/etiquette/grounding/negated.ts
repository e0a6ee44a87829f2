import { isNegator, isTellingWord } from "./bare-words.js";
import { isCommon } from "./common-words.js";
import type { NotesIndex } from "./notes-index.js";
import type { Reversal, Said } from "./said.js";
import { formsOf } from "./stem.js";

/** How far before a word its negation may stand. */
const REACH = 3;
/** Words that turn a sentence around without a "not". */
const TURNING =
  /^(?:instead|giv|gave|rather|avoid|stop|quit|refus|away|nothing|only|unlike|ban|forbid|against|less|fewer|lack|miss|skip|drop|free|hate|mind|fail|rid|lose|lost|resist|but|myth|wrong|swap|trad|replac|exchang|chang)/;
/** "I had never thought of …": the negation is of the sender's, and the rest is told. */
const KNOWING =
  /^(?:know|knew|thought|think|heard|hear|expect|realis|realiz|guess|imagin|believ|dream|forget|forgot|occur|considered|seen|see|aware|dare|idea|picture|assum|suspect|only|just|mind|help|wait|enough|understood|cross|until|many|sure|afraid|put|doubt|wrong|surpris|stop)/;
const UNTIL = new Set("before until unless without".split(" "));
const AUXILIARY = new Set("do does did is are was were has have can could will would".split(" "));

/** What a letter affirms though the notes deny it, or denies though they affirm it. */
export function negationReversals(said: Said, index: NotesIndex): Reversal[] {
  const { words } = said;
  const isTurned = words.some((word) => isNegator(word) || TURNING.test(word));
  const found: Reversal[] = [];
  for (const [at, word] of words.entries()) {
    if (!isTellingWord(word)) continue;
    const remarks = index.remarksWith(word);
    if (remarks.length === 0) continue;
    const forms = new Set(formsOf(word));
    const standings = remarks.map((remark) => standingIn(index, remark, forms));
    if (!isTurned && standings.every((standing) => standing === "negated")) {
      const shared = remarks.some((remark) => sharesMore(words, at, index, remark));
      if (shared || !isCommon(word)) found.push({ at, isSure: false });
    } else if (standings.every((standing) => standing === "plain") && isDenied(said, at)) {
      if (remarks.some((remark) => sharesMore(words, at, index, remark))) {
        found.push({ at, isSure: false });
      }
    }
  }
  return found;
}

/** How a remark of the notes stands to a word: it says "never" of it, or nothing of the kind at all. */
export function standingIn(
  index: NotesIndex,
  remark: number,
  forms: ReadonlySet<string>,
): "negated" | "plain" | "unclear" {
  const { words = [], breaks = [] } = index.segments[remark] ?? {};
  if (!words.some((word) => isNegator(word) || TURNING.test(word))) return "plain";
  const at = words.findIndex((word) => formsOf(word).some((form) => forms.has(form)));
  if (at < 0) return "unclear";
  if (isDeniedBehind(words, breaks, at)) return "negated";
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    if (breaks[before + 1] === true) break;
    if (isNegator(words[before] ?? "")) return "negated";
    // Only what "never" stands before at once is what never happens.
    if (isTellingWord(words[before] ?? "")) break;
  }
  return "unclear";
}

/** "Calculus does not", "trigonometry hardly does", "contests no". */
function isDeniedBehind(words: readonly string[], breaks: readonly boolean[], at: number): boolean {
  const [first = "", second = ""] = words.slice(at + 1, at + 3);
  if (breaks[at + 1] === true) return false;
  if (isNegator(first)) return at + 2 >= words.length || /^do(?:es)?$/.test(second);
  return AUXILIARY.has(first) && isNegator(second);
}

/** "You never cry": a negation right before the word that is no "I had not known". */
function isDenied({ words, breaks }: Said, at: number): boolean {
  const isToldOtherwise = words.some((each) => KNOWING.test(each)) || words.includes("but");
  if (isToldOtherwise) return false;
  // "Nobody cuts before the blessing" denies nothing but the order.
  if (words.slice(at).some((word) => UNTIL.has(word))) return false;
  if (isDeniedBehind(words, breaks, at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const word = words[before] ?? "";
    if (isNegator(word)) return true;
    if (isTellingWord(word)) return false;
  }
  return false;
}

function sharesMore(
  words: readonly string[],
  except: number,
  index: NotesIndex,
  remark: number,
): boolean {
  return words.some(
    (word, at) => at !== except && isTellingWord(word) && index.remarksWith(word).includes(remark),
  );
}

import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { isCommon } from "./common-words.js";
import { isSmall, PLAIN } from "./letter-words.js";
import type { NotesIndex } from "./notes-index.js";
import { isInNounPlace } from "./noun-place.js";
import { isSaidOfTheTalk } from "./said-of-the-talk.js";
import { unitOf } from "./units.js";

const THANKS = classMask("thanks");
/** What somebody passes on in a talk: behind these, thanks are for what was said. */
const PASSED_ON =
  /^(?:tip|advice|advis|suggest|recommend|story|stories|tell|told|explain|describ|mention|point|idea|warn|said|say|teach|taught|lesson|show)/;
/** A passage that names so much and holds nothing of the notes was not in the talk. */
const SURELY = 3;

export interface DoubtfulWords {
  /** How many telling words of the clause the notes hold. */
  readonly held: number;
  /** From the first word that they do not hold to the last; null where there is none. */
  readonly run: (Hit & { readonly isSure: boolean }) | null;
}

/** What a clause names that the notes do not. */
export function doubtfulWords(
  text: TextAnalysis,
  clause: Clause,
  run: Hit,
  index: NotesIndex,
  known: ReadonlySet<string>,
): DoubtfulWords {
  let held = 0;
  const unknown: number[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isSmall(token) || known.has(token.norm)) continue;
    const plain = isIn(token.word, PLAIN);
    if (index.holds(token.norm)) held += plain ? 0 : 1;
    else if (!plain && !isCommon(token.norm) && !isUnitOrLike(text, at)) unknown.push(at);
  }
  const ofTheTalk = unknown.filter((at) => isSaidOfTheTalk(text, clause, at));
  const named = ofTheTalk.filter((at) => isInNounPlace(text, at));
  const isSure = ofTheTalk.length >= SURELY && named.length > 0 && held === 0;
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return { held, run: null };
  if (!isSure && (isCircumstance(text, run) || isWish(text, run))) return { held, run: null };
  return { held, run: { from: first, to: last + 1, isSure } };
}

/** "Dollars" behind a number; "sounds like surgery", "must be hard with bakers". */
function isUnitOrLike({ tokens }: TextAnalysis, at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (unitOf(norm) !== null || norm.endsWith("ly")) return true;
  for (let before = at - 1; before >= Math.max(0, at - GUESS); before -= 1) {
    const word = tokens[before]?.norm ?? "";
    if (word === "must" || word === "imagine") return true;
    if (word === "like" && LOOKS.test(tokens[before - 1]?.norm ?? "")) return true;
  }
  return false;
}

const GUESS = 5;
const LOOKS = /^(?:sound|look|feel|felt|seem|taste|be|is|was|are)/;

/** "I hope the harvest goes well": what is wished was not said. */
function isWish(text: TextAnalysis, run: Hit): boolean {
  for (let at = run.from; at < run.to; at += 1) {
    if (WISHING.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

const WISHING = new Set(
  "hope hoping wish wishing luck regards forward good-bye perhaps maybe".split(" "),
);

/** "Thank you for the tour of the yard": where and how the talk was, and not what was said. */
function isCircumstance(text: TextAnalysis, run: Hit): boolean {
  if (!text.includes(run, THANKS)) return false;
  for (let at = run.from; at < run.to; at += 1) {
    if (PASSED_ON.test(text.tokens[at]?.norm ?? "")) return false;
  }
  return true;
}

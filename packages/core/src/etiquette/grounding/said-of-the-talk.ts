import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import { Shape } from "../text/token.js";
import { classMask, isIn, UNKNOWN_WORD } from "../text/vocabulary.js";
import { around, FARTHEST } from "./letter-words.js";

const YOU = classMask("you", "your");
const THANKS = classMask("thanks");
const LONGEST_PHRASE = 4;
/** "My small experience at the café": so far reaches what is the sender's own. */
const OWN_PHRASE = 6;
/** Behind these a thing counts as known to both. */
const DEFINITE = new Set(["the", "that", "those", "your"]);
/** Behind these it is the sender's own. */
const OWN = new Set(["my", "our", "own", "mine"]);
/** What something did to the sender: from here on they speak of themselves. */
const TO_ME = new Set(["me", "us", "myself"]);

/**
 * Whether a word says something of the talk, and not of the sender's own life: in a clause about
 * "you" or about the world, or, where the sender is the one who acts, behind "the".
 */
export function isSaidOfTheTalk(text: TextAnalysis, clause: Clause, at: number): boolean {
  const { tokens } = text;
  if (((tokens[at]?.shape ?? 0) & Shape.quoted) !== 0) return true;
  if (isOwnThing(text, clause, at)) return false;
  let definite = false;
  for (let before = at - 1; before >= Math.max(clause.from, at - LONGEST_PHRASE); before -= 1) {
    if (DEFINITE.has(tokens[before]?.norm ?? "")) definite = true;
  }
  const isOwn =
    (clause.subject === "i" || clause.subject === "we") && !mentionsYou(text, clause, at);
  if (isOwn && isAdvised(text, at)) return true;
  if (isOwn && !definite) return retells(text, clause, at);
  if (isOwn) return true;
  if (clause.subject === "you" || text.includes(around(clause, at), THANKS)) return true;
  for (let before = at - 1; before >= Math.max(clause.from, at - FARTHEST); before -= 1) {
    const norm = tokens[before]?.norm ?? "";
    // "gives me courage": but "you told me about", "for letting me see" go on about them.
    if (isIn(tokens[before]?.word ?? UNKNOWN_WORD, YOU)) return true;
    if (TO_ME.has(norm) && !TELLING.has(tokens[before - 1]?.norm ?? "")) {
      return before + 1 < at && goesOn(text, before + 1);
    }
  }
  return true;
}

/** "My teacher": a word of the sender's own life. */
export function isOwnThing(text: TextAnalysis, clause: Clause, at: number): boolean {
  const { tokens } = text;
  if (isToldOfTheSenders(text, at)) return true;
  for (let before = at - 1; before >= Math.max(clause.from, at - OWN_PHRASE); before -= 1) {
    const norm = tokens[before]?.norm ?? "";
    if (OWN.has(norm)) return true;
    if (norm === "you" || norm === "your") return false;
  }
  return false;
}

/** "My mum, who is a nurse in Leeds, …": a sentence that begins with the sender's own. */
export function isToldOfTheSenders(text: TextAnalysis, at: number): boolean {
  const from = text.sentenceAt(at)?.from ?? at;
  if (!OWN.has(text.tokens[from]?.norm ?? "")) return false;
  return !text.includes({ from, to: at }, YOU);
}

/** "I had not known that …", "I keep thinking of how …": what follows is theirs. */
function retells(text: TextAnalysis, clause: Clause, at: number): boolean {
  for (let before = at - 1; before > Math.max(clause.from, at - FARTHEST); before -= 1) {
    const norm = text.tokens[before]?.norm ?? "";
    // "I felt that I had been …" goes on about the sender.
    if (RETELLS.has(norm)) return text.tokens[before + 1]?.norm !== "i";
    if (norm === "of" && THOUGHT.has(text.tokens[before - 1]?.norm ?? "")) return true;
  }
  return false;
}

/** "I will learn statistics, as you advised": what the sender does is what was said. */
function isAdvised(text: TextAnalysis, at: number): boolean {
  const sentence = text.sentenceAt(at);
  if (sentence === undefined) return false;
  const to = Math.min(sentence.to, at + FARTHEST);
  for (let place = Math.max(sentence.from, at - FARTHEST); place < to; place += 1) {
    const norm = text.tokens[place]?.norm ?? "";
    const next = text.tokens[place + 1]?.norm ?? "";
    if (norm === "your" && ADVICE.has(next)) return true;
    if (norm === "you" && ADVISED.has(next)) return true;
    if (norm === "as" && next === "you") return true;
  }
  return false;
}

const ADVICE = new Set("advice suggestion recommendation tip".split(" "));
const ADVISED = new Set("advised suggested recommended proposed".split(" "));
const THOUGHT = new Set("thought heard dreamt dreamed".split(" "));

const RETELLS = new Set("that how why what hearing learning".split(" "));
const TELLING = new Set(
  "told tell telling tells taught teach teaching showed show showing gave give giving sent reminded warned advised explained walked".split(
    " ",
  ),
);
const GOES_ON = new Set(
  "about that how why what when where which who not to never of see watch sit try the a".split(" "),
);

function goesOn(text: TextAnalysis, at: number): boolean {
  return GOES_ON.has(text.tokens[at]?.norm ?? "");
}

function mentionsYou(text: TextAnalysis, clause: Clause, at: number): boolean {
  return text.includes(around(clause, at), YOU);
}

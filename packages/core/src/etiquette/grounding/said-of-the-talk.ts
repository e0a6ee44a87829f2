import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import { Shape } from "../text/token.js";
import { classMask } from "../text/vocabulary.js";

const YOU = classMask("you", "your");
const LONGEST_PHRASE = 4;
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
  const isOwn = (clause.subject === "i" || clause.subject === "we") && !mentionsYou(text, clause);
  if (isOwn && !definite) return retells(text, clause, at);
  if (isOwn) return true;
  for (let before = at - 1; before >= clause.from; before -= 1) {
    const norm = tokens[before]?.norm ?? "";
    // "gives me courage": but "you told me about", "for letting me see" go on about them.
    if (TO_ME.has(norm) && !TELLING.has(tokens[before - 1]?.norm ?? "")) {
      return before + 1 < at && goesOn(text, before + 1);
    }
  }
  return true;
}

/** "My teacher": a word of the sender's own life. */
export function isOwnThing({ tokens }: TextAnalysis, clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= Math.max(clause.from, at - LONGEST_PHRASE); before -= 1) {
    if (OWN.has(tokens[before]?.norm ?? "")) return true;
  }
  return false;
}

/** "I had not known that …", "I keep thinking of how …": what follows is theirs. */
function retells(text: TextAnalysis, clause: Clause, at: number): boolean {
  for (let before = at - 1; before > clause.from; before -= 1) {
    if (RETELLS.has(text.tokens[before]?.norm ?? "")) return true;
  }
  return false;
}

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

function mentionsYou(text: TextAnalysis, clause: Clause): boolean {
  return text.includes(clause, YOU);
}

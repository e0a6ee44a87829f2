import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import type { NotesIndex } from "./notes-index.js";
import { isOwnThing, isSaidOfTheTalk } from "./said-of-the-talk.js";
import { shorthandFor } from "./shorthand.js";

const YOU = classMask("you", "your");

/** Things that the notes do not hold, where the clause tells of the talk or says something else of it. */
export function exchangedThings(
  text: TextAnalysis,
  clause: Clause,
  run: Hit,
  index: NotesIndex,
  tellsOfNotes: boolean,
): { at: number; isSure: boolean }[] {
  const found: { at: number; isSure: boolean }[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    const standing = index.standingOf(norm);
    if (standing === "fine" || (norm === "may" && !isMonthHere(text, at))) continue;
    if (standing === "alone" && index.holds(norm)) continue;
    if (standing === "exchanged" && index.holdsName(norm)) continue;
    const ofTheTalk = isSaidOfTheTalk(text, clause, at);
    // A thing without a rival in the notes may be of the sender's own life.
    if (standing === "alone" && isOwnThing(text, clause, at)) continue;
    if (isOwnTime(text, clause, at) && !hasNotedTime(text, run, index)) continue;
    if (standing === "alone" && !tellsOfNotes && !text.includes(run, YOU)) continue;
    if (ofTheTalk || (tellsOfNotes && !isSenders(text, at))) {
      found.push({ at, isSure: standing === "contradicted" && ofTheTalk && !isOwnDeed(clause) });
    }
  }
  return found;
}

/** "I booked the course for April": when and what may well be the sender's own. */
function isOwnDeed({ subject }: Clause): boolean {
  return subject === "i" || subject === "we";
}

const OF_THE_SENDER: ReadonlySet<string> = new Set(["my", "our"]);

/** A remark that the clause tells of names a month or a season as well. */
function hasNotedTime(text: TextAnalysis, run: Hit, index: NotesIndex): boolean {
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.norm.length < SHORTEST || isIn(token.word, GRAMMAR)) continue;
    for (const remark of index.remarksWith(token.norm)) {
      const words = index.segments[remark]?.words ?? [];
      if (
        words.some((word) => TIMES.has(word) || shorthandFor(word).some((each) => TIMES.has(each)))
      ) {
        return true;
      }
    }
  }
  return false;
}

const SHORTEST = 4;
const GRAMMAR = classMask("function", "prep", "det", "modal");
const TIMES = new Set(
  "january february march april may june july august september october november december spring summer autumn winter".split(
    " ",
  ),
);

/** "In May" is a month, "you may" is none. */
function isMonthHere({ tokens }: TextAnalysis, at: number): boolean {
  return BEFORE_MONTHS.has(tokens[at - 1]?.norm ?? "");
}

const BEFORE_MONTHS = new Set(
  "in of by until till since for last next this early late mid before after".split(" "),
);
const SEASONS = new Set("spring summer autumn fall winter".split(" "));
const I = classMask("i", "my");
const MONTH = classMask("month");

/** "In the spring I'll begin", "my certificate arrives in the summer". */
function isOwnTime(text: TextAnalysis, clause: Clause, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || !(isIn(token.word, MONTH) || SEASONS.has(token.norm))) return false;
  return isOwnDeed(clause) || (text.includes(clause, I) && !text.includes(clause, YOU));
}

/** "My teacher", "our old dog". */
export function isSenders(text: TextAnalysis, at: number): boolean {
  return [at - 1, at - 2].some((before) => OF_THE_SENDER.has(text.tokens[before]?.norm ?? ""));
}

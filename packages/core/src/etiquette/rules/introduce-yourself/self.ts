import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { tellsHabit } from "./habits.js";
import { GRAMMAR, isName, namesRole, tellsAfterName } from "./role.js";
import { I_AM, I_DO, MY_LIFE, STUDENT } from "./words.js";

const YOURS = classMask("you", "your");

/** Whether the sender tells who they are: a role, a school, a past, a relation. */
export function saysWho(text: TextAnalysis, ownNames: readonly string[]): boolean {
  return (
    opensWithName(text, ownNames) ||
    opensWithRole(text) ||
    text.hits(I_DO).some((hit) => isOwnDoing(text, hit)) ||
    text.hits(MY_LIFE).some((hit) => !isTheirs(text, hit)) ||
    text.hits(I_AM).some((hit) => namesRole(text, hit, ownNames)) ||
    text.hits(STUDENT).some((hit) => isOwnRole(text, hit)) ||
    text.clauses.some((clause) => tellsHabit(text, clause))
  );
}

/** "I have taught for ten years", not "I have followed your work for ten years". */
function isOwnDoing(text: TextAnalysis, hit: Hit): boolean {
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  return text.tokens[hit.from]?.norm !== "i" || !text.includes(hit, YOURS);
}

/** "Line cook in Tulsa, thinking of farming." as the first words. */
function opensWithRole(text: TextAnalysis): boolean {
  const from = text.layout.bodyFrom;
  if (text.layout.greeting === null) return false;
  const first = text.tokens[from];
  if (
    first === undefined ||
    isIn(first.word, OPENING) ||
    REMARKS.has(first.norm) ||
    /(?:ed|ing)$/.test(first.norm)
  )
    return false;
  for (let at = from + 1; at < from + 5; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isIn(token.word, OPENING)) return false;
    if (PLACED.has(token.norm)) return token.norm !== "here" || at > from + 1;
  }
  return false;
}

const OPENING = classMask(
  "actor",
  "modal",
  "verb",
  "thanks",
  "polite",
  "wh",
  "my",
  "your",
  "be",
  "past",
  "greeting",
  "have",
  "do",
  "subordinator",
);
const REMARKS = new Set(
  "good great nice quick long short big huge happy merry just so very wonderful lovely terrific super amazing fantastic question hope congratulations congrats warm best all season new first here real sorry no not".split(
    " ",
  ),
);
const PLACED = new Set(["at", "in", "from", "with", "here"]);

/** "Kofi from thermo", "Beth again, Kemi's friend" right after the greeting. */
function opensWithName(text: TextAnalysis, ownNames: readonly string[]): boolean {
  const from = text.layout.bodyFrom;
  if (text.layout.greeting === null) return false;
  const token = text.tokens[from];
  const sentence = text.sentenceAt(from);
  return (
    token !== undefined &&
    sentence !== undefined &&
    isName(token, ownNames) &&
    tellsAfterName(text, from, sentence.to, ownNames)
  );
}

function isTheirs(text: TextAnalysis, hit: Hit): boolean {
  if (text.isQuoted(hit)) return true;
  const clause = text.clauseAt(hit.from);
  return clause?.subject === "you" && !clause.isRequest;
}

const THEIRS = classMask("you", "your", "they", "wh");
const EVERY = new Set(["every", "each", "any", "most", "another"]);

function isOwnRole(text: TextAnalysis, hit: Hit): boolean {
  if (isTheirs(text, hit)) return false;
  const first = text.tokens[hit.from];
  if (first === undefined) return false;
  if (first.shape & Shape.capitalised && isIn(first.word, GRAMMAR) && first.norm !== "as")
    return false;
  // "your first intern", "when you were a student", "every student"
  for (let at = Math.max(0, hit.from - 3); at < hit.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, THEIRS) || EVERY.has(token.norm))) return false;
  }
  return true;
}

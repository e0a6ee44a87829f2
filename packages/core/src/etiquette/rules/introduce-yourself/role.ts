import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const PREPOSITION = classMask("prep");
const NEGATOR = classMask("negator");
const ACTOR = classMask("actor");
/** Words that are no name, even with a capital. */
export const GRAMMAR = classMask("function", "verb", "modal", "wh", "polite", "thanks", "greeting");

/** Words that stand between a subject and what is said of it. */
export const ADVERBS = new Set(
  "currently now still also just actually presently recently only both myself originally already basically technically simply in-between essentially mainly proudly nearly almost halfway midway partway usually sometimes mostly".split(
    " ",
  ),
);
/** Nouns that name nobody: "a big fan", "someone curious", "a nobody". */
const NOBODY = new Set(
  "fan admirer person someone somebody nobody bit little lot believer follower reader lover enthusiast stranger human professional individual learner worker player candidate fit tad one beginner being huge mess while name message note subscriber listener".split(
    " ",
  ),
);
/** What "I am ...ing" tells of the message, not of the sender. */
const ERRAND = new Set(
  "reaching writing contacting emailing messaging hoping wondering looking seeking searching trying considering thinking exploring planning asking following getting requesting wishing interested speaking talking dying going checking being enjoying sending aiming wanting loving calling willing amazing connecting gathering".split(
    " ",
  ),
);
const NOWHERE = new Set(
  "awe need love touch town agreement hopes search process middle market area hunt linkedin campus break holiday lookout fence road home crossroads loss your you any around up it all fire your this that hopes point these advance high full good complete contact mission board me".split(
    " ",
  ),
);
const STATES = new Set(
  "done enrolled retired based employed trained licensed certified self unemployed originally laid mid pre fresh responsible eighteen nineteen seventeen sixteen twenty thirty forty fifty year stationed first second third fourth final last".split(
    " ",
  ),
);

/** Reads on from "I am", "my name is", "this is": a role, a place or only a name? */
export function namesRole(text: TextAnalysis, hit: Hit, ownNames: readonly string[]): boolean {
  const { tokens } = text;
  const verb = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (verb === undefined || sentence === undefined || clause === undefined) return false;
  const opensClause = hit.from === sentence.from || hit.from === clause.from;
  const isPlainBe = verb.norm === "am" || verb.norm === "was";
  if (isPlainBe && before?.norm !== "i" && !(opensClause && verb.norm === "am")) return false;
  if (text.isQuoted(hit)) return false;
  let at = isPlainBe ? hit.from + 1 : hit.from + 2;
  while (at < sentence.to && ADVERBS.has(tokens[at]?.norm ?? "")) at += 1;
  const token = tokens[at];
  if (token === undefined || at >= sentence.to || isIn(token.word, NEGATOR)) return false;
  if (isName(token, ownNames)) return tellsAfterName(text, at, sentence.to, ownNames);
  if (!isPlainBe) return false;
  return startsRole(text, at, sentence.to);
}

function startsRole(text: TextAnalysis, at: number, to: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  const { norm } = token;
  if (norm === "about") return text.tokens[at + 1]?.norm === "to";
  if (norm === "the" && text.tokens[at + 1]?.norm === "one")
    return text.tokens[at + 2]?.norm !== "to";
  if (norm === "the" && text.includes({ from: at, to: Math.min(to, at + 4) }, WHO)) return true;
  if (DETERMINERS.has(norm)) return namesSomebody(text, at + 1, to);
  if (isIn(token.word, PREPOSITION)) {
    if (norm === "in" && text.tokens[at + 1]?.norm === "your")
      return !YOUR_WORLD.has(text.tokens[at + 2]?.norm ?? "");
    // "I was at your talk" is a visit, "I am at Carrow" a place in life.
    if (text.tokens[at - 1]?.norm === "was") return false;
    for (let next = at + 1; next < Math.min(to, at + 4); next += 1) {
      if (NOWHERE.has(text.tokens[next]?.norm ?? "")) return false;
    }
    return at + 1 < to && norm !== "for" && norm !== "of" && norm !== "like" && norm !== "after";
  }
  if (norm === "doing") return !WELL.has(text.tokens[at + 1]?.norm ?? "");
  if (norm.endsWith("ing") && norm.length > 4) return !ERRAND.has(norm);
  if (TRADE.test(norm) && !NO_TRADE.has(norm) && !isIn(token.word, GRAMMAR)) return true;
  if (STATES.has(norm) || token.shape & Shape.number) return true;
  return false;
}

const WHO = classMask("wh");
const WELL = new Set(["well", "great", "good", "fine", "ok", "okay"]);
/** "I was bookkeeper in Kharkiv": a trade without an article. */
const TRADE = /(?:er|or|ist|ian|ant|ent|eer|ess|man|smith)$/;
const NO_TRADE = new Set(
  "eager clever sober under over after never ever for or content confident competent reluctant hesitant independent patient different persistent fluent recent present reverent less more better other rather either neither silent diligent".split(
    " ",
  ),
);

const YOUR_WORLD = new Set(
  "field industry city area town network shoes position hands debt sector line inbox".split(" "),
);
const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "one",
  "your",
  "his",
  "her",
  "my",
  "our",
  "another",
]);

/** "a third-year student" yes, "a huge fan", "the person who" no. */
function namesSomebody(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (at > from && (token.before !== 0 || isIn(token.word, PREPOSITION))) break;
    if (NOBODY.has(token.norm)) return false;
  }
  return from < to;
}

export function isName(token: Token, ownNames: readonly string[]): boolean {
  if (ownNames.includes(token.norm)) return true;
  return (token.shape & Shape.capitalised) !== 0 && !isIn(token.word, GRAMMAR);
}

const NO_APPOSITION = classMask(
  "actor",
  "coordinator",
  "modal",
  "thanks",
  "polite",
  "wh",
  "subordinator",
);

/** "I'm Finn, weaving student in Borås", "it's Jess, Tom's flatmate", "Zoe from your seminar". */
export function tellsAfterName(
  text: TextAnalysis,
  from: number,
  to: number,
  ownNames: readonly string[],
): boolean {
  const { tokens } = text;
  let at = from + 1;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined || token.before & (Gap.comma | Gap.open) || !isName(token, ownNames))
      break;
    at += 1;
  }
  const next = tokens[at];
  if (next === undefined || at >= to) return false;
  if (next.norm === "'s") return true;
  if (next.before & (Gap.comma | Gap.open | Gap.dash | Gap.slash)) {
    if (isIn(next.word, NO_APPOSITION) && !DETERMINERS.has(next.norm)) return false;
    if (DETERMINERS.has(next.norm)) return namesSomebody(text, at + 1, to);
    return !isIn(next.word, ACTOR) && !ERRAND.has(next.norm);
  }
  if (next.shape & Shape.number) return true;
  return isIn(next.word, PREPOSITION) && !NOWHERE.has(tokens[at + 1]?.norm ?? "");
}

import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import { classMask, isIn, UNKNOWN_WORD } from "../../text/vocabulary.js";
import { ADVERBS } from "./role.js";

const PREPOSITION = classMask("prep");
const YOURS = classMask("you", "your");
const TIME_CLAUSE = classMask("wh", "subordinator");
const NO_HABIT = classMask(
  "modal",
  "be",
  "have",
  "negator",
  "past",
  "wh",
  "thanks",
  "polite",
  "prep",
  "actor",
  "det",
);
/** Verbs of asking, wishing, finding and thinking, and pasts without "ed": none tells of a trade. */
const NOT_A_LIFE = new Set(
  "hope wonder think know believe understand feel guess see hear watch love like enjoy admire value want need wish request ask find come write reach look follow notice remember learn realize realise get use promise assume suppose agree mean say mention respect apologize apologise seek plan try laugh would recommend quote expect suspect imagine dream trust intend aim prefer hate regret wait recall recognize recognise consider send beg really very truly too owe both share dare stumble appreciate also figure bet confess admit doubt do care count still even never always often once simply just only first so sincerely especially turn thus mainly genuinely stand fear smile sat stood began brought bought lost won drew fell hope stumble understood chose grew forgot".split(
    " ",
  ),
);
const ARTICLES = new Set(["a", "an", "the", "my", "two", "three"]);
const NO_POSSESSION = new Set(
  "few couple lot question questions request favor favour great deep strong keen genuine huge real big interest passion bit feeling hunch meeting call chance look time idea copy dream plan goal love soft growing high favorite chat conversation long short quick opportunity pleasure privilege honor honour link sense hope wish crush problem thing reason suggestion proposal crush free clear window slot day week hour".split(
    " ",
  ),
);

/** "I fix tractors", "I keep bees": what somebody does all year, in the plain present. */
export function tellsHabit(text: TextAnalysis, clause: Clause): boolean {
  if (clause.subject !== "i" || clause.isConditional || clause.isRequest) return false;
  const { tokens } = text;
  let at = clause.from;
  const limit = Math.min(clause.to, clause.from + 3);
  while (at < limit && tokens[at]?.norm !== "i") {
    if (isIn(tokens[at]?.word ?? UNKNOWN_WORD, TIME_CLAUSE)) return false;
    at += 1;
  }
  if (at >= limit) return false;
  at += 1;
  while (at < clause.to && ADVERBS.has(tokens[at]?.norm ?? "")) at += 1;
  const next = tokens[at + 1]?.norm ?? "";
  if (tokens[at]?.norm === "have")
    return ARTICLES.has(next) && ownsSomething(text, at + 2, clause.to);
  if (tokens[at]?.norm === "do")
    return ARTICLES.has(next) || (!NOT_A_LIFE.has(next) && next.length > 4 && at + 2 < clause.to);
  if (tokens[at]?.norm === "look" && next === "after") return true;
  const verb = tokens[at];
  if (verb === undefined || at + 1 >= clause.to || verb.norm.length < 2) return false;
  if (isIn(verb.word, NO_HABIT) || verb.shape !== 0) return false;
  if (NOT_A_LIFE.has(verb.norm) || /(?:ed|ing|ly|id)$/.test(verb.norm)) return false;
  for (let next = at + 1; next < Math.min(clause.to, at + 6); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.norm === "and") break;
    if (isIn(token.word, YOURS)) return false;
  }
  return true;
}

/** "I have a small pottery", not "I have a few questions". */
function ownsSomething(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isIn(token.word, PREPOSITION)) break;
    if (NO_POSSESSION.has(token.norm) || isIn(token.word, YOURS)) return false;
  }
  return from < to;
}

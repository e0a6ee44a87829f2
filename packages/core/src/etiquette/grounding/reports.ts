import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { withinBody } from "./letter-words.js";
import type { NotesIndex } from "./notes-index.js";
import { numberOf } from "./numbers.js";

const GRAMMAR = classMask("function", "prep", "det", "modal", "wh", "coordinator", "subordinator");
const NOUNS = new Set(
  "advice tip story remark warning suggestion rule trick line idea habit recommendation point".split(
    " ",
  ),
);
const VERBS = new Set(
  "said told mentioned explained suggested recommended warned advised described taught showed".split(
    " ",
  ),
);
const LEADS = new Set("to about of on that how why with for against never not the a an".split(" "));
/** Where the report ends and what the sender makes of it begins. */
const ENDS = new Set(
  "is was were made makes changed stuck stayed will has have had gave gives got helped surprised struck impressed settled i and but so it which who".split(
    " ",
  ),
);
const SHORTEST = 4;
const LONGEST = 10;
/** So many words with content, and none of them noted, are no paraphrase any more. */
const SURELY = 2;

/**
 * What a letter puts into their mouth, "your advice to …", "what you said about …", where the
 * notes hold not one word of it.
 */
export function unsupportedReports(
  text: TextAnalysis,
  index: NotesIndex,
  known: ReadonlySet<string>,
): Hit[] {
  const { tokens } = text;
  const found: Hit[] = [];
  for (const sentence of text.sentences) {
    const run = withinBody(text, sentence);
    if (run === null) continue;
    for (let at = run.from; at < run.to; at += 1) {
      const from = reportFrom(text, at, run.to);
      if (from < 0) continue;
      let content = 0;
      let isHeld = false;
      let to = from;
      while (to < Math.min(run.to, from + LONGEST)) {
        const token = tokens[to];
        if (token === undefined || (to > from && ENDS.has(token.norm))) break;
        to += 1;
        if (isIn(token.word, GRAMMAR) || token.norm.length < SHORTEST) continue;
        if (known.has(token.norm) || index.holds(token.norm) || numberOf(token.norm) !== null) {
          isHeld = true;
        } else content += 1;
      }
      if (!isHeld && content >= SURELY) found.push({ from, to });
    }
  }
  return found;
}

/** Where the words begin that somebody is said to have said; -1 where nobody is. */
function reportFrom({ tokens }: TextAnalysis, at: number, end: number): number {
  const norm = tokens[at]?.norm ?? "";
  const before = tokens[at - 1]?.norm ?? "";
  let from = -1;
  if (before === "your" && NOUNS.has(norm)) from = at + 1;
  else if (before === "you" && VERBS.has(norm)) from = at + 1;
  if (from < 0) return -1;
  if (tokens[from]?.norm === "me" || tokens[from]?.norm === "us") from += 1;
  const isLed = LEADS.has(tokens[from]?.norm ?? "");
  return isLed && from + 1 < end ? from + 1 : -1;
}

import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";

const CURIOUS = new Set(
  "curious wonder wondering ask asking tell hear interested learn understand share mind question questions describe explain".split(
    " ",
  ),
);

/** Whether a run of words is asked of the reader: in a question, or behind "I'd like to know". */
export function isAskedOfReader(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined || text.isQuoted(hit)) return false;
  if (sentence.isQuestion) return true;
  if (text.isNegated(hit)) return false;
  for (let at = sentence.from; at < hit.to; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (CURIOUS.has(norm) || (norm === "know" && text.tokens[at - 1]?.norm === "to")) return true;
  }
  return false;
}

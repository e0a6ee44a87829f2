import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";

/** Words farther away say nothing of a phrase, and a sentence may be as long as a letter. */
const NEAR = 40;

/** The words of a clause or sentence around a phrase in it. */
export function wordsAround({ tokens }: TextAnalysis, hit: Hit, run: Hit): readonly string[] {
  return tokens
    .slice(Math.max(run.from, hit.from - NEAR), Math.min(run.to, hit.to + NEAR))
    .map(({ norm }) => norm);
}

import type { TextAnalysis } from "../text/analysis.js";
import type { Clause } from "../text/clauses.js";
import type { Hit } from "../text/match-phrases.js";
import { classMask, isIn } from "../text/vocabulary.js";
import { dayOf, dayOfTalk, hasOtherDay } from "./days.js";
import type { NotesIndex } from "./notes-index.js";

const THANKS = classMask("thanks");
const GRAMMAR = classMask("function", "prep", "det", "modal", "wh", "weekday");
const SHORTEST = 4;

/** Weekdays other than the one of the talk, or than the one that was noted of the same thing. */
export function otherDays(
  text: TextAnalysis,
  clause: Clause,
  run: Hit,
  index: NotesIndex,
): number[] {
  const days: number[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const day = dayOf(text.tokens[at]?.norm ?? "");
    if (day === null) continue;
    const isOfThing = isAboutThing(text, at);
    const ofTalk = text.includes(run, THANKS) && !isOfThing ? dayOfTalk(index) : null;
    const isOwnPlan = (clause.subject === "i" || clause.subject === "we") && !isOfThing;
    const isOther =
      ofTalk === null
        ? !isOwnPlan && hasOtherDay(index, remarksTold(text, run, index), day)
        : ofTalk !== day;
    if (isOther) days.push(at);
  }
  return days;
}

/** "The Friday clinic": the day belongs to a thing. */
function isAboutThing({ tokens }: TextAnalysis, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return before === "the" || before === "a";
}

function remarksTold(text: TextAnalysis, run: Hit, index: NotesIndex): number[] {
  const remarks = new Set<number>();
  for (let at = run.from; at < run.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.norm.length < SHORTEST || isIn(token.word, GRAMMAR)) continue;
    for (const remark of index.remarksWith(token.norm)) remarks.add(remark);
  }
  return [...remarks];
}

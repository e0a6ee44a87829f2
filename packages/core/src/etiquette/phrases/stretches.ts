import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { WordList } from "../text/word-list.js";
import { DAY_PARTS } from "./day-parts.js";

/** A stretch of time named by its word alone: "that hour", "your Friday afternoon". */
export interface Stretch extends Hit {
  /** Words of {@link DAY_PARTS} stand there, not merely a stretch's name. */
  readonly isPhrased: boolean;
  /** It says how long, as "your whole afternoon" does and "one afternoon" does not. */
  readonly isLength: boolean;
}

const STRETCH = new WordList(
  "hour hours hourlong afternoon afternoons morning mornings evening evenings day days weekend weekends brunch dinner lunch monday tuesday wednesday thursday friday saturday sunday",
);
/** "that Saturday" is a date, "a whole Saturday" is long. */
const WHOLE_ONLY = new WordList("monday tuesday wednesday thursday friday saturday sunday");
/** "any afternoon" and "Friday afternoon" say when. */
const AS_A_WHOLE = new WordList(
  "a an one that the whole full entire half your our each every another of",
);
const LENGTH = new WordList("whole full entire half");
const DAY = new WordList("day days weekend weekends lunch dinner brunch");
const HOURS = new WordList("hour hours hourlong");
const REACH = 2;

/** The stretches that a text names and no figure measures, in its order. */
export function listStretches(text: TextAnalysis): Stretch[] {
  const phrased = text.hits(DAY_PARTS).map((hit) => ({ ...hit, isPhrased: true, isLength: true }));
  const named: Stretch[] = [];
  let taken: Uint8Array | null = null;
  // By index: this is read for every message, and an iterator costs more than what it finds.
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (!STRETCH.has(text.tokens[at])) continue;
    taken ??= takenBy([...phrased, ...text.durations], text.tokens.length);
    if (taken[at] === 1) continue;
    const first = wholeBefore(text, at);
    if (first < 0 || (WHOLE_ONLY.has(text.tokens[at]) && !LENGTH.has(text.tokens[first]))) continue;
    const isLength =
      LENGTH.has(text.tokens[first]) || (isTheirs(text, first, at) && asks(text, at));
    named.push({ from: first, to: at + 1, isPhrased: false, isLength });
  }
  if (named.length === 0) return phrased;
  return [...phrased, ...named].sort((left, right) => left.from - right.from);
}

/** One for each of so many tokens that stands in one of the runs. */
export function takenBy(runs: readonly Hit[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { from, to } of runs) taken.fill(1, from, to);
  return taken;
}

/** "your Friday afternoon", "that hour"; "your day" is what they do. */
function isTheirs({ tokens }: TextAnalysis, first: number, at: number): boolean {
  if (HOURS.has(tokens[at])) return tokens[first - 1]?.norm !== "at";
  return tokens[first]?.norm === "your" && !DAY.has(tokens[at]);
}

function asks(text: TextAnalysis, at: number): boolean {
  return text.sentenceAt(at)?.isQuestion === true || text.clauseAt(at)?.isRequest === true;
}

/** The token near before that makes a whole of a stretch, or -1. */
function wholeBefore(text: TextAnalysis, at: number): number {
  const least = Math.max(text.sentenceAt(at)?.from ?? at, at - REACH);
  for (let before = at - 1; before >= least; before -= 1) {
    const token = text.tokens[before];
    if (token !== undefined && AS_A_WHOLE.has(token)) return before;
  }
  return -1;
}

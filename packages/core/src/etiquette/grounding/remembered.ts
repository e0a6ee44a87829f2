import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { phrases } from "../text/phrases.js";

/** What follows these is said to come from them. */
export const TOLD = phrases([
  "you|your .. said|mentioned|told|described|explained|shared|suggested|recommended|showed|pointed|noted|taught|warned|advised|compared|gave|drew|named|walked|admitted|confessed|insisted|called|put",
  "what|that|as you .. said|mentioned|told|described|explained|shared|suggested|recommended|warned|advised about|on|of|that|to",
  "~thank|thanks|grateful|appreciate|appreciated|loved|enjoyed|liked .. explaining|describing|telling|sharing|showing|suggesting|recommending|introducing|mentioning|pointing|naming|walking",
  "hearing|heard|learned|learnt|learning about|how|why|that|of|what",
  "how|why you|your",
]);

/** What follows these is named as theirs, until the sentence says what it did to the sender. */
export const THEIRS = phrases([
  "your|the ~story|~point|~advice|~tip|~suggestion|~description|~explanation|~example|~account|~comment|~remark|~line|~warning|~analogy|~recommendation|~habit|~trick|~answer|~take|~view|~idea|~picture|~memory|~anecdote|~rule|~comparison about|on|of|to|that|from|for|with|against|never|not|when",
]);

/** What stands before these is named as theirs: "the Kessler report you mentioned". */
export const NAMED_BY_YOU = phrases([
  "that|which? you mentioned|recommended|described|suggested|named|praised|lent|showed|pointed|spoke|talked|told",
  "you mentioned|recommended|described|suggested|named|praised|lent",
]);

const LONGEST = 16;
const LONGEST_BEFORE = 5;
/** The sender speaks of themselves again. */
const SELF = new Set(["i", "my", "myself", "we", "our"]);
/** What it did to the sender: no longer theirs. */
const EFFECT = new Set(
  "changed changes made makes stayed stays stuck sticks struck surprised helped helps meant means gave gives convinced encouraged opened showed reminded keeps kept rings rang answered confirmed settled inspired moved left cleared was is has will".split(
    " ",
  ),
);
const DETERMINER = new Set([
  "the",
  "a",
  "an",
  "your",
  "that",
  "those",
  "this",
  "these",
  "to",
  "for",
]);

/** The runs of tokens in the message proper that retell what they said. */
export function rememberedRuns(text: TextAnalysis): Hit[] {
  const { bodyFrom, bodyTo } = text.layout;
  const runs: Hit[] = [];
  const add = (from: number, to: number) => {
    const run = { from: Math.max(from, bodyFrom), to: Math.min(to, bodyTo) };
    if (run.to > run.from) runs.push(run);
  };
  for (const hit of text.hits(TOLD)) add(hit.to, endOfTold(text, hit.to, false));
  for (const hit of text.hits(THEIRS)) add(hit.to, endOfTold(text, hit.to, true));
  for (const hit of text.hits(NAMED_BY_YOU)) add(startOfNamed(text, hit.from), hit.from);
  return merged(runs);
}

function endOfTold(text: TextAnalysis, from: number, untilEffect: boolean): number {
  const sentence = text.sentenceAt(from - 1);
  const last = Math.min(sentence?.to ?? from, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (SELF.has(norm)) return at;
    if (untilEffect && at > from && EFFECT.has(norm)) return at;
  }
  return last;
}

function startOfNamed(text: TextAnalysis, to: number): number {
  const sentence = text.sentenceAt(to);
  const first = Math.max(sentence?.from ?? to, to - LONGEST_BEFORE);
  for (let at = to - 1; at >= first; at -= 1) {
    const norm = text.tokens[at]?.norm ?? "";
    if (DETERMINER.has(norm)) return at + 1;
    if (SELF.has(norm)) return to;
  }
  return to;
}

function merged(runs: readonly Hit[]): Hit[] {
  const sorted = [...runs].sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Hit[] = [];
  for (const run of sorted) {
    const before = kept.at(-1);
    if (before === undefined || run.from >= before.to) kept.push(run);
    else kept[kept.length - 1] = { from: before.from, to: Math.max(before.to, run.to) };
  }
  return kept;
}

import { CoffeechatError } from "../../model/errors.js";
import { type Taking, TakingCollector, type WordSource } from "./collect-takings.js";
import { type PhraseColumns, STEP_BITS, Step } from "./phrase-book.js";
import { type PhraseElement, type PhraseSet, parsePhrase } from "./phrases.js";

interface Draft {
  readonly set: number;
  readonly start: number;
  readonly elements: readonly PhraseElement[];
  readonly takings: readonly (Taking | null)[];
}

/** Reads all phrases of a list of sets into numbers. */
export function collectPhrases(sets: readonly PhraseSet[], source: WordSource): PhraseColumns {
  const collector = new TakingCollector(source);
  const steps: number[] = [Step.end];
  const phrases: number[] = [];
  const anchors: Taking[] = [];
  for (const [set, { patterns, classes }] of sets.entries()) {
    collector.useClasses(classes);
    for (const pattern of patterns) {
      const elements = parsePhrase(pattern);
      const takings = elements.map((element) =>
        "any" in element ? collector.add(element.any, pattern) : null,
      );
      const draft = { set, start: steps.length, elements, takings };
      for (const [at, element] of elements.entries()) {
        steps.push(stepOf(element, takings[at]?.index ?? 0));
      }
      steps.push(Step.end);
      anchors.push(addPhrase(phrases, draft, pattern));
    }
  }
  return {
    ...collector.columns(),
    phrases: Int32Array.from(phrases),
    steps: Int32Array.from(steps),
    ...byWord(anchors),
  };
}

function stepOf(element: PhraseElement, taking: number): number {
  switch (element.kind) {
    case "words":
      return (element.optional ? Step.optional : Step.words) | (taking << STEP_BITS);
    case "not":
      return Step.not | (taking << STEP_BITS);
    case "gap":
      return Step.gap | (element.most << STEP_BITS);
    case "clause-edge":
      return Step.clauseEdge;
    case "sentence-start":
      return Step.sentenceStart;
    case "sentence-end":
      return Step.sentenceEnd;
  }
}

/** Adds the numbers of a phrase and gives the taking that matching starts at: the rarest. */
function addPhrase(phrases: number[], draft: Draft, pattern: string): Taking {
  const { set, start, elements, takings } = draft;
  const canAnchor = (at: number): Taking | null => {
    const element = elements[at];
    if (element?.kind !== "words" || element.optional) return null;
    const taking = takings[at];
    return taking?.isListed ? taking : null;
  };
  let anchor: Taking | null = null;
  let anchorAt = -1;
  for (let at = 0; at < elements.length; at += 1) {
    const taking = canAnchor(at);
    if (taking === null || (anchor !== null && taking.frequency >= anchor.frequency)) continue;
    anchor = taking;
    anchorAt = at;
  }
  if (anchor === null) {
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `The phrase "${pattern}" needs at least one word that is not optional.`,
    );
  }
  let companion = { index: -1, low: 0, high: 0, least: 0, most: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < elements.length; at += 1) {
    const taking = at === anchorAt ? null : canAnchor(at);
    if (taking === null) continue;
    const { least, most } = distance(elements, anchorAt, at);
    const chance = taking.frequency * (most - least + 1);
    if (chance >= smallest) continue;
    smallest = chance;
    companion = { index: taking.index, low: taking.low, high: taking.high, least, most };
  }
  const { index, low, high, least, most } = companion;
  phrases.push(set, start + anchorAt, index, low, high, least, most);
  return anchor;
}

/** How many words an element may stand from another: negative to the left. */
function distance(
  elements: readonly PhraseElement[],
  from: number,
  to: number,
): { least: number; most: number } {
  const side = to > from ? 1 : -1;
  let near = 1;
  let far = 1;
  for (let at = from + side; at !== to; at += side) {
    const element = elements[at];
    if (element?.kind === "gap") far += element.most;
    else if (element?.kind === "words") {
      far += 1;
      if (!element.optional) near += 1;
    }
  }
  return side > 0 ? { least: near, most: far } : { least: -far, most: -near };
}

/** The phrases by the words that their match starts at, each list in the order of the phrases. */
function byWord(anchors: readonly Taking[]): { startsOf: Int32Array; started: Int32Array } {
  const pairs = startsIn(anchors);
  let words = 0;
  for (let at = 0; at < pairs.length; at += 2) words = Math.max(words, pairs[at] ?? 0);
  // Counted one place further on, so that filling moves each start to where it belongs.
  const startsOf = new Int32Array(words + 3);
  for (let at = 0; at < pairs.length; at += 2) {
    const place = (pairs[at] ?? 0) + 2;
    startsOf[place] = (startsOf[place] ?? 0) + 1;
  }
  for (let id = 1; id < startsOf.length; id += 1) {
    startsOf[id] = (startsOf[id] ?? 0) + (startsOf[id - 1] ?? 0);
  }
  const started = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const place = (pairs[at] ?? 0) + 1;
    const free = startsOf[place] ?? 0;
    started[free] = pairs[at + 1] ?? 0;
    startsOf[place] = free + 1;
  }
  return { startsOf, started };
}

/** Word id and phrase, one after the other; a word that two alternatives hold starts a phrase once. */
function startsIn(anchors: readonly Taking[]): readonly number[] {
  const pairs: number[] = [];
  const last: number[] = [];
  for (let phrase = 0; phrase < anchors.length; phrase += 1) {
    const alternatives = anchors[phrase]?.alternatives ?? [];
    for (let at = 0; at < alternatives.length; at += 1) {
      const words = alternatives[at]?.words ?? [];
      for (let index = 0; index < words.length; index += 1) {
        const id = words[index] ?? 0;
        if (last[id] === phrase) continue;
        last[id] = phrase;
        pairs.push(id, phrase);
      }
    }
  }
  return pairs;
}

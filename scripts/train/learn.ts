import type { Rule } from "../../packages/core/src/etiquette/define-rule.js";
import {
  MOST_STEPS,
  type Reading,
  writeWeights,
} from "../../packages/core/src/etiquette/readings/reading.js";
import { type Example, FOLDS } from "./examples.js";
import { fitWeights, heaviest, loudest, SHARES, type Weights } from "./fit.js";
import { bestLines, type HeldOut, type Tally } from "./lines.js";

/**
 * Features that a reading keeps for each passage it was taught: each makes the bundle larger, and
 * fewer hear hints worse.
 */
const KEPT_PER_PASSAGE = 2;
/** Of rules that whole drawers are written for, more is worth keeping. */
const KEPT_BY_RULE: Readonly<Record<string, number>> = { "no-job-ask": 4, "match-recipient": 6 };
const LEAST_KEPT = 1600;
/** Between the two lines known words decide: so much room there must be. */
const LEAST_GAP = 0.01;

export interface Lesson {
  readonly reading: Reading;
  /** On messages that were held out, with known words and reading together. */
  readonly heldOut: Tally;
}

/** Learns a reading, and where its lines lie from messages that each round of learning had not seen. */
export function learn(
  examples: readonly Example[],
  { id, listensFor = "problem" }: Pick<Rule<"message">, "id" | "listensFor">,
): Lesson {
  const keptPerPassage = KEPT_BY_RULE[id] ?? KEPT_PER_PASSAGE;
  const learnWeights = (taught: readonly Example[]): Weights => {
    const share = SHARES[listensFor];
    const kept = heaviest(fitWeights(taught, share), taught, keptFor(taught, keptPerPassage));
    return fitWeights(taught, share, kept);
  };
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learnWeights(examples.filter((each) => each.fold !== fold));
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const { says, knownWords, isBlind } = example;
      heldOut.push({ sum: loudest(weights, example), says, knownWords, isBlind });
    }
  }
  const { lines, tally } = bestLines(heldOut, listensFor);
  const weights = learnWeights(examples);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
  return {
    reading: {
      faint: lines.faint,
      clear: Math.max(lines.clear, lines.faint + LEAST_GAP),
      step: rounded(step),
      weights: writeWeights(inSteps(weights, rounded(step))),
    },
    heldOut: tally,
  };
}

function keptFor(examples: readonly Example[], keptPerPassage: number): number {
  const taught = examples.filter(({ isMessage, isBorrowed }) => !isMessage && !isBorrowed).length;
  return Math.max(LEAST_KEPT, Math.round(taught * keptPerPassage));
}

function inSteps(weights: Weights, step: number) {
  return [...weights.entries()].flatMap(([feature, weight]) => {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return steps === 0 ? [] : [{ feature, steps }];
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

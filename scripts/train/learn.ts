import {
  MOST_STEPS,
  type Reading,
  writeWeights,
} from "../../packages/core/src/etiquette/readings/reading.js";
import { type Example, FOLDS } from "./examples.js";
import { fitWeights, heaviest, loudest, SHARES, type Weights } from "./fit.js";

/** Features that a reading keeps: more make the bundle larger and, beyond this, no message clearer. */
const KEPT_FEATURES = 1800;
/** How far known words, found or missing, move the line between what counts as said and what not. */
const WORDS_COUNT = 2;
/** The line lies a little on the side of speaking up: known words hold it back otherwise. */
const LEANING = 0.75;

export interface Lesson {
  readonly reading: Reading;
  /** On messages that were held out: said and heard, heard only, said only. */
  readonly heldOut: { readonly right: number; readonly false: number; readonly missed: number };
}

/** Learns a reading, and where its lines lie from messages that each round of learning had not seen. */
export function learn(examples: readonly Example[], listensFor: "problem" | "remedy"): Lesson {
  const heldOut: { sum: number; isBroken: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learnWeights(
      examples.filter((each) => each.fold !== fold),
      listensFor,
    );
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const isBroken = listensFor === "problem" ? example.says : !example.says;
      heldOut.push({ sum: loudest(weights, example), isBroken });
    }
  }
  const side = listensFor === "problem" ? 1 : -1;
  const { line, tally } = bestLine(heldOut, side);
  const lean = line - side * LEANING;
  const weights = learnWeights(examples, listensFor);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
  return {
    reading: {
      faint: rounded(lean - WORDS_COUNT),
      clear: rounded(lean + WORDS_COUNT),
      step: rounded(step),
      weights: writeWeights(inSteps(weights, rounded(step))),
    },
    heldOut: tally,
  };
}

function learnWeights(examples: readonly Example[], listensFor: "problem" | "remedy"): Weights {
  const share = SHARES[listensFor];
  const kept = heaviest(fitWeights(examples, share), examples, KEPT_FEATURES);
  return fitWeights(examples, share, kept);
}

function inSteps(weights: Weights, step: number) {
  return [...weights.entries()].flatMap(([feature, weight]) => {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return steps === 0 ? [] : [{ feature, steps }];
  });
}

function bestLine(cases: readonly { sum: number; isBroken: boolean }[], side: 1 | -1) {
  let best = { line: 0, f1: -1, tally: { right: 0, false: 0, missed: 0 } };
  for (let line = -4; line <= 4; line += 0.25) {
    const tally = { right: 0, false: 0, missed: 0 };
    for (const { sum, isBroken } of cases) {
      const isFound = side * (sum - line) > 0;
      if (isFound && isBroken) tally.right += 1;
      else if (isFound) tally.false += 1;
      else if (isBroken) tally.missed += 1;
    }
    const f1 = (2 * tally.right) / (2 * tally.right + tally.false + tally.missed || 1);
    if (f1 > best.f1) best = { line, f1, tally };
  }
  return best;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

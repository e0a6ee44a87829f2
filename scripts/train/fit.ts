import { evenShare, FEATURE_BITS } from "../../packages/core/src/etiquette/readings/features.js";
import type { Example } from "./examples.js";

/** One weight a feature. */
export type Weights = Float32Array;

const FEATURES = 1 << FEATURE_BITS;
const ROUNDS = 16;
const RATE = 0.1;
const DECAY = 3e-5;
const FIRST_STEPS = 0.3;
/** A feature seen once teaches nothing. */
const RAREST = 2;
/** What is nearly right already changes nothing. */
const SETTLED = 0.003;

/**
 * How much a message teaches beside a passage. Of a message that says the thing one sentence is
 * known to say it, but not which: the one that sounds most like it is taken to be the one.
 */
export interface MessageShare {
  readonly saying: number;
  /** The sentence that sounds most like it in a message that does not say it. */
  readonly likest: number;
  /** All its other sentences that sound like it at all. */
  readonly others: number;
}

export const SHARES: Readonly<Record<"problem" | "remedy", MessageShare>> = {
  problem: { saying: 2, likest: 2, others: 0.3 },
  // Nearly every message has the remedy, in a sentence one can only guess: guesses teach little.
  remedy: { saying: 0.1, likest: 3, others: 3 },
};
const FAR_FROM = -2.5;
/**
 * What a passage teaches, and one written for another rule. They are more than the messages, and
 * written with the rule in mind: a whole message is nearer to what people send.
 */
const PASSAGE = 0.25;
const BORROWED = 0.3;
/** Examples of the README must hold. */
const OF_README = 2;

/**
 * Logistic regression with a step size of its own for each feature. Where `kept` is given, only
 * its features may weigh. Deterministic: the order is shuffled from a fixed seed.
 */
export function fitWeights(
  examples: readonly Example[],
  share: MessageShare,
  kept: ReadonlySet<number> | null = null,
): Weights {
  const counts = countFeatures(examples);
  const material = examples.map((example) => ({
    ...example,
    shares: example.sentences.map(({ length }) => evenShare(length)),
    sentences: example.sentences.map((features) =>
      features.filter((f) => (counts[f] ?? 0) >= RAREST && (kept === null || kept.has(f))),
    ),
  }));
  const weights = new Float32Array(FEATURES);
  const squares = new Float32Array(FEATURES);
  const next = randomFrom(7);
  const learn = (
    features: Int32Array,
    evened: number,
    sum: number,
    says: boolean,
    importance: number,
  ) => {
    const error = (1 / (1 + Math.exp(-sum)) - (says ? 1 : 0)) * importance;
    if (Math.abs(error) < SETTLED) return;
    for (const feature of features) {
      const weight = weights[feature] ?? 0;
      const slope = error * evened + DECAY * weight;
      const square = (squares[feature] ?? 0) + slope * slope;
      squares[feature] = square;
      weights[feature] = weight - (RATE / Math.sqrt(square + FIRST_STEPS)) * slope;
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { sentences, shares, says, isMessage, isBorrowed, isOfReadme } of shuffled(
      material,
      next,
    )) {
      const sums = sentences.map((features, at) => sumOf(weights, features) * (shares[at] ?? 0));
      const likest = sums.indexOf(Math.max(...sums));
      for (const [index, features] of sentences.entries()) {
        const sum = sums[index] ?? 0;
        const evened = shares[index] ?? 0;
        if (index === likest) {
          const importance = isBorrowed
            ? BORROWED
            : isOfReadme
              ? OF_README
              : !isMessage
                ? PASSAGE
                : says
                  ? share.saying
                  : share.likest;
          learn(features, evened, sum, says, importance);
        } else if (isMessage && !says && sum > FAR_FROM) {
          learn(features, evened, sum, false, share.others);
        }
      }
    }
  }
  return weights;
}

function sumOf(weights: Weights, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** The sum of the sentence that sounds most like it. */
export function loudest(weights: Weights, { sentences }: Example): number {
  return Math.max(
    ...sentences.map((features) => sumOf(weights, features) * evenShare(features.length)),
  );
}

/** The features that matter most: by their weight, and a little by how often they come. */
export function heaviest(
  weights: Weights,
  examples: readonly Example[],
  most: number,
): Set<number> {
  const counts = countFeatures(examples);
  const ranked: { feature: number; rank: number }[] = [];
  for (const [feature, weight] of weights.entries()) {
    if (weight === 0) continue;
    ranked.push({ feature, rank: Math.abs(weight) * (counts[feature] ?? 0) ** 0.3 });
  }
  ranked.sort((left, right) => right.rank - left.rank || left.feature - right.feature);
  return new Set(ranked.slice(0, most).map(({ feature }) => feature));
}

function countFeatures(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(FEATURES);
  for (const { sentences } of examples) {
    for (const features of sentences) {
      for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
    }
  }
  return counts;
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, place: next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

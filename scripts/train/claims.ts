import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ClaimWeights,
  doubtedClaims,
  weightOf,
} from "../../packages/core/src/etiquette/grounding/invented.js";
import { BUILT_IN_RULES } from "../../packages/core/src/etiquette/index.js";
import { lexiconFor } from "../../packages/core/src/etiquette/lexicon.js";
import { readDraft } from "../../packages/core/src/etiquette/read-draft.js";
import { THANKS_PARTS, type ThanksCase } from "../accuracy/grounded-thanks.js";

/** The claims of a true letter, or those of the invented words alone. */
interface Bag {
  readonly letter: number;
  readonly isInvention: boolean;
  readonly claims: readonly (readonly string[])[];
  /** Which of them a comparison with the notes is sure of. */
  readonly sure: readonly boolean[];
}

const FOLDS = 8;
/** So many true letters may be asked about, and so many warned of, when their fold is held out. */
const ASKED = 0.29;
const WARNED = 0.03;
const ROUNDS = 200;
const GUESSED_ANEW = 20;
const RATE = 0.5;
const DECAY = 3;
/** What the likeliest word of an invention counts, and what its other words share. */
const LIKELIEST = 1.7;
const OTHERS = 0.3;
const LEAST_WEIGHT = 0.05;

/** Learns from the developed parts of the corpus when what the notes do not hold is an invention. */
export function learnClaims(corpus: string): { weights: ClaimWeights; report: string } {
  const bags = readBags(corpus);
  const heldOut: { isInvention: boolean; letter: number; any: number; sure: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = weigh(bags.filter(({ letter }) => letter % FOLDS !== fold));
    for (const { letter, isInvention, claims, sure } of bags) {
      if (letter % FOLDS !== fold) continue;
      const sums = claims.map((features) => weightOf({ features }, model));
      heldOut.push({
        letter,
        isInvention,
        any: Math.max(NONE, ...sums),
        sure: Math.max(NONE, ...sums.filter((_, at) => sure[at] === true)),
      });
    }
  }
  const letters = heldOut.filter(({ isInvention }) => !isInvention);
  const faint = thresholdAt(
    ASKED,
    letters.map(({ any }) => any),
  );
  const clear = thresholdAt(
    WARNED,
    letters.map(({ sure }) => sure),
  );
  const inventions = heldOut.filter(({ isInvention }) => isInvention);
  const share = (count: number, of: number) => `${((count / of) * 100).toFixed(1)}%`;
  const named = inventions.filter(({ any }) => any >= faint).length;
  const warned = inventions.filter(({ sure }) => sure >= clear).length;
  return {
    weights: { ...weigh(bags), faint, clear },
    report: `grounded-thanks        ${letters.length} letters, ${inventions.length} inventions; held out: ${share(named, inventions.length)} named, ${share(warned, inventions.length)} as a warning`,
  };
}

const NONE = -99;

/** The sum that only so many letters reach. */
function thresholdAt(share: number, sums: readonly number[]): number {
  const sorted = sums.toSorted((one, other) => other - one);
  return Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 100 + 1) / 100;
}

function readBags(corpus: string): Bag[] {
  const lexicon = lexiconFor(BUILT_IN_RULES);
  const bags: Bag[] = [];
  let letter = 0;
  for (const part of THANKS_PARTS.filter((name) => name.startsWith("developed"))) {
    const lines = readFileSync(join(corpus, "grounded-thanks", `${part}.jsonl`), "utf8");
    for (const line of lines.split("\n")) {
      if (line === "") continue;
      const each: ThanksCase = JSON.parse(line);
      const read = (body: string, swapped: readonly string[] | null, kept: string) => {
        const message = readDraft(
          {
            kind: "thank-you",
            channel: "email",
            body,
            notes: each.notes,
            recipient: { name: each.to, organization: each.at },
            sender: { name: each.from },
          },
          lexicon,
        );
        const { tokens } = message.body;
        const claims = doubtedClaims(message, each.notes).claims.filter(
          ({ from, to, suspicion }) => {
            if (swapped === null) return true;
            const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
            const isWithin = swapped.some((words) => {
              const at = body.indexOf(words);
              return start < at + words.length && end > at;
            });
            // A word that the true letter has in the same place is no invention, unless it is turned around.
            const isKept = kept.includes((tokens[from]?.norm ?? "").toLowerCase());
            return isWithin && (!isKept || suspicion !== null);
          },
        );
        bags.push({
          letter,
          isInvention: swapped !== null,
          claims: claims.map(({ features }) => features),
          sure: claims.map(({ suspicion }) => suspicion?.isSure === true),
        });
      };
      read(each.body, null, "");
      for (const { swap } of each.inventions ?? [{ swap: each.swap ?? [] }]) {
        const body = swap.reduce((text, [from, to]) => text.replace(from, to), each.body);
        const kept = swap.map(([from]) => from.toLowerCase()).join(" ");
        read(
          body,
          swap.map(([, to]) => to),
          kept,
        );
      }
      letter += 1;
    }
  }
  return bags;
}

interface Example {
  readonly features: readonly number[];
  readonly bag: Bag;
  importance: number;
}

/**
 * Logistic regression. Which word of an invention gives it away is not known: the one that the
 * weights of the moment think likeliest counts most.
 */
function weigh(bags: readonly Bag[]): ClaimWeights {
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size + 1;
    ids.set(name, id);
    return id;
  };
  const groups = bags.map((bag) =>
    bag.claims.map((names): Example => ({ features: [0, ...names.map(idOf)], bag, importance: 1 })),
  );
  const examples = groups.flat();
  const weights = new Float64Array(ids.size + 1);
  const squares = new Float64Array(ids.size + 1).fill(1e-6);
  const sumOf = ({ features }: Example) =>
    features.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % GUESSED_ANEW === 0) {
      for (const group of groups) guessLikeliest(group, sumOf);
    }
    const slopes = new Float64Array(weights.length);
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-sumOf(example))) - (example.bag.isInvention ? 1 : 0);
      for (const id of example.features) {
        slopes[id] = (slopes[id] ?? 0) + error * example.importance;
      }
    }
    for (const [id, weight] of weights.entries()) {
      const slope = (slopes[id] ?? 0) + (id === 0 ? 0 : DECAY * weight);
      const square = (squares[id] ?? 0) + slope * slope;
      squares[id] = square;
      weights[id] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
  const features = [...ids]
    .map(([name, id]): [string, number] => [name, Math.round((weights[id] ?? 0) * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    faint: 0,
    clear: 0,
    base: Math.round((weights[0] ?? 0) * 100) / 100,
    features: Object.fromEntries(features),
  };
}

function guessLikeliest(group: readonly Example[], sumOf: (example: Example) => number): void {
  if (group[0]?.bag.isInvention !== true) return;
  const sums = group.map(sumOf);
  const likeliest = sums.indexOf(Math.max(...sums));
  for (const [at, example] of group.entries()) {
    example.importance = OTHERS / group.length + (at === likeliest ? LIKELIEST : 0);
  }
}

/** The source of the module that holds the weights. */
export function sourceOfClaims({ faint, clear, base, features }: ClaimWeights): string {
  return `// Learned by \`npm run train -- grounded-thanks\`; do not edit.
import type { ClaimWeights } from "./invented.js";

export const CLAIM_WEIGHTS: ClaimWeights = {
  faint: ${faint},
  clear: ${clear},
  base: ${base},
  features: ${JSON.stringify(features)},
};
`;
}

import { rule } from "../../packages/core/src/etiquette/rules/keep-focus-on-them/rule.js";
import { TextAnalysis } from "../../packages/core/src/etiquette/text/analysis.js";
import { type FocusFigure, focusFigures } from "../../packages/core/src/etiquette/text/focus.js";
import { Vocabulary } from "../../packages/core/src/etiquette/text/vocabulary.js";
import type { LabelledCase } from "../accuracy/read-corpus.js";
import { FOLDS, foldOf } from "./examples.js";

export const FOCUS_RULE = rule.id;
const ROUNDS = 1_500;
const RATE = 2;
const DECAY = 2e-4;
/** One message in thirty breaks the rule. */
const BROKEN_COUNTS = 3;
const FALSE_COUNTS = 1.2;

interface Message {
  readonly figures: readonly FocusFigure[];
  readonly isBroken: boolean;
  readonly isBlind: boolean;
  readonly fold: number;
}

type Weights = Map<FocusFigure["name"], number>;

/** Learns how the figures of a message tell that it is about its sender. */
export function learnFocus(messages: readonly LabelledCase[]): { source: string; report: string } {
  const vocabulary = new Vocabulary([]);
  const material = messages
    .filter(
      ({ kind, also_ok }) =>
        (rule.kinds ?? []).some((each) => each === kind) && !also_ok.includes(FOCUS_RULE),
    )
    .map(
      ({ id, body, expect, isBlind }): Message => ({
        figures: focusFigures(new TextAnalysis(body, vocabulary).focus),
        isBroken: expect.includes(FOCUS_RULE),
        isBlind,
        fold: foldOf(id),
      }),
    );
  const heldOut: { sum: number; isBroken: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learnWeights(material.filter((each) => each.fold !== fold));
    for (const each of material) {
      if (each.fold !== fold || !each.isBlind) continue;
      heldOut.push({ sum: sumOf(each, weights), isBroken: each.isBroken });
    }
  }
  const { line, report } = bestLine(heldOut);
  const weights = learnWeights(material);
  weights.set("base", (weights.get("base") ?? 0) - line);
  return { source: sourceOf(weights), report: `${FOCUS_RULE}: ${report}` };
}

function learnWeights(messages: readonly Message[]): Weights {
  const weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes: Weights = new Map();
    for (const message of messages) {
      const { figures, isBroken } = message;
      const error = 1 / (1 + Math.exp(-sumOf(message, weights))) - (isBroken ? 1 : 0);
      const counts = isBroken ? BROKEN_COUNTS : 1;
      for (const { name, value } of figures) {
        slopes.set(name, (slopes.get(name) ?? 0) + error * counts * value);
      }
    }
    for (const [name, slope] of slopes) {
      const weight = weights.get(name) ?? 0;
      const decay = name === "base" ? 0 : DECAY * weight;
      weights.set(name, weight - (RATE * slope) / messages.length - RATE * decay);
    }
  }
  return weights;
}

function sumOf({ figures }: Message, weights: Weights): number {
  return figures.reduce((sum, { name, value }) => sum + (weights.get(name) ?? 0) * value, 0);
}

function bestLine(heldOut: readonly { sum: number; isBroken: boolean }[]) {
  const sorted = heldOut.toSorted((left, right) => right.sum - left.sum);
  const broken = sorted.filter(({ isBroken }) => isBroken).length;
  let right = 0;
  let best = { score: 0, line: 0, report: "nothing learned" };
  for (const [at, { sum, isBroken }] of sorted.entries()) {
    if (isBroken) right += 1;
    const wrong = at + 1 - right;
    const missed = broken - right;
    const score = (2 * right) / (2 * right + FALSE_COUNTS * wrong + missed);
    if (score <= best.score) continue;
    const line = (sum + (sorted[at + 1]?.sum ?? sum)) / 2;
    const report = `held-out messages: ${right} right, ${wrong} false, ${missed} missed`;
    best = { score, line, report };
  }
  return best;
}

function sourceOf(weights: Weights): string {
  const lines = [...weights].map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},\n`);
  return `// Learned by \`npm run train -- ${FOCUS_RULE}\`; do not edit.

/** What ten words, names or merits weigh; above nothing a message is about its sender. */
export const FOCUS_WEIGHTS = {
${lines.join("")}};
`;
}

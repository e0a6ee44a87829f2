import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../../packages/core/src/etiquette/define-rule.js";
import {
  listFeatures,
  MOST_FEATURES,
} from "../../packages/core/src/etiquette/readings/features.js";
import { isFrame, wordsOf } from "../../packages/core/src/etiquette/readings/listener.js";
import { readExamples } from "../../packages/core/src/etiquette/rule-tester/readme-examples.js";
import { TextAnalysis } from "../../packages/core/src/etiquette/text/analysis.js";
import { Vocabulary } from "../../packages/core/src/etiquette/text/vocabulary.js";
import type { LabelledCase } from "../accuracy/read-corpus.js";

/** Something to learn from: a passage or a whole message, as features of its sentences. */
export interface Example {
  readonly sentences: readonly Int32Array[];
  /** A sentence of it says what the rule listens for. */
  readonly says: boolean;
  /** A message of many sentences, of which one says it or none does. */
  readonly isMessage: boolean;
  /** The part that is held out together when thresholds are sought. */
  readonly fold: number;
}

export const FOLDS = 5;

const LABELLED = /^([+-]) \[([a-z-]+)\] (.+)$/;
const vocabulary = new Vocabulary([]);
const buffer = new Int32Array(MOST_FEATURES);

/** Passages of `corpus/sentences/<rule-id>`: `+` says it, `-` does not. */
export function passagesOf(corpus: string, rule: Rule<"message">): Example[] {
  const folder = join(corpus, "sentences", rule.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      return lines.flatMap((line, index): Example[] => {
        if (line === "") return [];
        const [, sign, kind, body] = LABELLED.exec(line) ?? [];
        if (kind === undefined || body === undefined)
          throw new Error(`${join(folder, file)}:${index + 1} is neither "+ [kind] …" nor "- …".`);
        const sentences = featuresOf({ kind, body });
        return [{ sentences, says: sign === "+", isMessage: false, fold: -1 }];
      });
    });
}

/** The broken and fine examples of the rule's README. */
export function readmeExamplesOf(rule: Rule<"message">, readme: string): Example[] {
  const { broken, fine } = readExamples(rule, readme);
  return [
    ...broken.map((each) => ({ each, isBroken: true })),
    ...fine.map((each) => ({ each, isBroken: false })),
  ]
    .map(({ each, isBroken }) => ({
      sentences: featuresOf(
        "draft" in each
          ? {
              kind: each.draft.kind,
              body: each.draft.body,
              subject: each.draft.subject ?? null,
              recipient: each.draft.recipient,
              sender: each.draft.sender,
            }
          : { kind: "questions", body: each.questions.join("\n") },
      ),
      says: rule.listensFor !== "remedy" ? isBroken : !isBroken,
      isMessage: false,
      fold: -1,
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** What a labelled message teaches one rule; null where it does not apply or opinions differ. */
export function exampleOf(rule: Rule<"message">, labelled: LabelledCase): Example | null {
  const applies = rule.kinds === null || rule.kinds.some((kind) => kind === labelled.kind);
  if (!applies || labelled.also_ok.includes(rule.id)) return null;
  const isBroken = labelled.expect.includes(rule.id);
  const sentences = featuresOf(labelled);
  if (sentences.length === 0) return null;
  return {
    sentences,
    says: rule.listensFor !== "remedy" ? isBroken : !isBroken,
    isMessage: true,
    fold: foldOf(labelled.id),
  };
}

function foldOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

interface Written {
  readonly kind: string;
  readonly body: string;
  readonly subject?: string | null;
  readonly recipient?: Named | null | undefined;
  readonly sender?: Named | null | undefined;
}

interface Named {
  readonly name?: string | null | undefined;
  readonly organization?: string | null | undefined;
}

function featuresOf({ kind, body, subject, recipient, sender }: Written): Int32Array[] {
  const isList = kind === "questions";
  const texts = [
    ...(subject ? [new TextAnalysis(subject, vocabulary)] : []),
    isList
      ? new TextAnalysis(body.split("\n").join("\n\n"), vocabulary, { lineIsSentence: true })
      : new TextAnalysis(body, vocabulary),
  ];
  const around = {
    kind,
    organization: wordsOf(recipient?.organization ?? null),
    recipient: wordsOf(recipient?.name ?? null),
    sender: wordsOf(sender?.name ?? null),
  };
  return texts.flatMap((text) =>
    text.sentences.flatMap((sentence) => {
      if (isFrame(text, sentence)) return [];
      const count = listFeatures(text, sentence, around, buffer);
      return [buffer.slice(0, count)];
    }),
  );
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedMessage } from "../../packages/core/src/etiquette/checked-message.js";
import type { Rule } from "../../packages/core/src/etiquette/define-rule.js";
import { BUILT_IN_RULES } from "../../packages/core/src/etiquette/index.js";
import { lexiconFor } from "../../packages/core/src/etiquette/lexicon.js";
import { readDraft, readQuestions } from "../../packages/core/src/etiquette/read-draft.js";
import {
  listFeatures,
  MOST_FEATURES,
} from "../../packages/core/src/etiquette/readings/features.js";
import { isFrame, wordsOf } from "../../packages/core/src/etiquette/readings/listener.js";
import {
  listMention,
  MOST_MENTION_FEATURES,
} from "../../packages/core/src/etiquette/readings/mention.js";
import { readExamples } from "../../packages/core/src/etiquette/rule-tester/readme-examples.js";
import { TextAnalysis } from "../../packages/core/src/etiquette/text/analysis.js";
import { Vocabulary } from "../../packages/core/src/etiquette/text/vocabulary.js";
import { MESSAGE_KINDS } from "../../packages/core/src/model/message-kind.js";
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
  /** The rule's known words find that it says it; false where it has none. */
  readonly knownWords: boolean;
  /** Written by somebody who had not seen the rule. */
  readonly isBlind: boolean;
  /** Written for another rule: it is taken not to say it, which is nearly always so. */
  readonly isBorrowed: boolean;
  /** An example of the rule's README. */
  readonly isOfReadme: boolean;
}

const PASSAGE = {
  isMessage: false,
  fold: -1,
  knownWords: false,
  isBlind: false,
  isBorrowed: false,
  isOfReadme: false,
} as const;

export const FOLDS = 5;

const LABELLED = /^([+-]) \[([a-z-]+)\] (?:\(([^)]+)\) )?(.+)$/;
const vocabulary = new Vocabulary([]);
const buffer = new Int32Array(MOST_FEATURES);
const mentionBuffer = new Int32Array(MOST_MENTION_FEATURES);
const lexicon = lexiconFor(BUILT_IN_RULES);

interface Passage extends Written {
  readonly says: boolean;
}

/** Lines of `corpus/sentences/<rule-id>`: `+` says it, `-` does not; the recipient's firm in brackets. */
function readPassages(corpus: string, ruleId: string): Passage[] {
  const folder = join(corpus, "sentences", ruleId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      return lines.flatMap((line, index): Passage[] => {
        if (line === "") return [];
        const [, sign, kind, organization = null, body] = LABELLED.exec(line) ?? [];
        if (kind === undefined || body === undefined)
          throw new Error(`${join(folder, file)}:${index + 1} is neither "+ [kind] …" nor "- …".`);
        return [{ kind, body, recipient: { organization }, says: sign === "+" }];
      });
    });
}

/** The passages written for a rule. */
export function passagesOf(corpus: string, rule: Rule<"message">): Example[] {
  return readPassages(corpus, rule.id)
    .map(({ says, ...written }) => ({ ...PASSAGE, sentences: featuresOf(rule, written), says }))
    .filter(({ sentences }) => sentences.length > 0);
}

/**
 * The passages written for other rules, as what does not say it: a request for a task is no request
 * for a job. What the rule's known words find in them is left out, and so are rules that overlap.
 */
export function borrowedPassages(
  corpus: string,
  rule: Rule<"message">,
  others: readonly Rule<"message">[],
): Example[] {
  if (rule.listensFor === "remedy" || rule.mentions !== undefined) return [];
  return others
    .filter(({ id }) => id !== rule.id && !OVERLAPPING[rule.id]?.includes(id))
    .flatMap(({ id }) => readPassages(corpus, id))
    .filter((_, index) => index % BORROWED_OF === 0)
    .filter((written) => isAbout(rule, written) && !knownWordsSay(rule, written))
    .map((written) => ({
      ...PASSAGE,
      sentences: sentencesOf(written),
      says: false,
      isBorrowed: true,
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** So many passages are passed over for one that is borrowed: learning stays a matter of minutes. */
const BORROWED_OF = 3;

/** A passage for the one rule often breaks the other as well. */
const OVERLAPPING: Readonly<Record<string, readonly string[]>> = {
  "no-favor-ask": ["no-resume-push", "no-job-ask", "ask-for-referrals", "no-pressure"],
  "no-resume-push": ["no-job-ask"],
  "no-pressure": ["no-favor-ask"],
};

function isAbout({ kinds }: Rule<"message">, { kind }: Written): boolean {
  return kinds === null || kinds.some((each) => each === kind);
}

/** The broken and fine examples of the rule's README: they must hold. */
export function readmeExamplesOf(rule: Rule<"message">, readme: string): Example[] {
  const { broken, fine } = readExamples(rule, readme);
  return [
    ...broken.map((each) => ({ each, isBroken: true })),
    ...fine.map((each) => ({ each, isBroken: false })),
  ]
    .map(({ each, isBroken }) => ({
      sentences: featuresOf(
        rule,
        "draft" in each
          ? {
              kind: each.draft.kind,
              body: each.draft.body,
              subject: each.draft.subject ?? null,
              recipient: each.draft.recipient,
              sender: each.draft.sender,
            }
          : {
              kind: "questions",
              body: each.questions.join("\n"),
              recipient: each.recipient,
            },
      ),
      ...PASSAGE,
      isMessage: true,
      isOfReadme: true,
      says: rule.listensFor !== "remedy" ? isBroken : !isBroken,
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** What a labelled message teaches one rule; null where it does not apply or opinions differ. */
export function exampleOf(rule: Rule<"message">, labelled: LabelledCase): Example | null {
  if (!isAbout(rule, labelled) || labelled.also_ok.includes(rule.id)) return null;
  const isBroken = labelled.expect.includes(rule.id);
  const sentences = featuresOf(rule, labelled);
  if (sentences.length === 0) return null;
  return {
    sentences,
    says: rule.listensFor !== "remedy" ? isBroken : !isBroken,
    isMessage: true,
    fold: foldOf(labelled.id),
    knownWords: knownWordsSay(rule, labelled),
    isBlind: labelled.isBlind,
    isBorrowed: false,
    isOfReadme: false,
  };
}

/** The part that a message is held out with. */
export function foldOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

/** What the rule's words say of a message, with a reading that says neither yes nor no. */
function knownWordsSay(rule: Rule<"message">, written: Written): boolean {
  if (rule.mentions !== undefined) return false;
  const message = readMessage(written);
  const undecided: CheckedMessage = {
    ...message,
    hear: ({ faint, clear }) => ({ loudest: (faint + clear) / 2, above: () => [] }),
  };
  const problems = rule
    .bind({})(undecided)
    .filter(({ severity }) => severity !== "suggestion");
  return rule.listensFor === "remedy" ? problems.length === 0 : problems.length > 0;
}

function readMessage({ kind, body, subject, recipient, sender }: Written): CheckedMessage {
  const known = MESSAGE_KINDS.find((each) => each === kind);
  return known === undefined
    ? readQuestions({ questions: body.split("\n"), recipient }, lexicon)
    : readDraft({ kind: known, channel: "email", body, subject, recipient, sender }, lexicon);
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

function featuresOf(rule: Rule<"message">, written: Written): Int32Array[] {
  return rule.mentions === undefined ? sentencesOf(written) : mentionsOf(rule.mentions, written);
}

/** What a rule weighs instead of sentences, each as its features. */
function mentionsOf(
  mentions: NonNullable<Rule<"message">["mentions"]>,
  written: Written,
): Int32Array[] {
  return mentions(readMessage(written)).map((mention) => {
    const count = listMention(mention, written.kind, mentionBuffer);
    return mentionBuffer.slice(0, count);
  });
}

function sentencesOf({ kind, body, subject, recipient, sender }: Written): Int32Array[] {
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

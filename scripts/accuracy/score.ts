import {
  checkMessage,
  checkQuestions,
  type Finding,
} from "../../packages/core/src/etiquette/index.js";
import { CHANNELS } from "../../packages/core/src/model/channel.js";
import { MESSAGE_KINDS } from "../../packages/core/src/model/message-kind.js";
import { SOURCES } from "../../packages/core/src/model/source.js";
import type { LabelledCase } from "./read-corpus.js";

export interface Tally {
  readonly right: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

export interface WrongCase {
  readonly labelled: LabelledCase;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly Finding[];
}

export interface PartScore {
  readonly name: string;
  readonly cases: number;
  readonly overall: Tally;
  readonly rules: Readonly<Record<string, Tally>>;
  /** Cases that break nothing, and how many of them had no error or warning. */
  readonly clean: number;
  readonly cleanLeftAlone: number;
  readonly wrong: readonly WrongCase[];
}

/** Scores a part as `message-cases` defines it: suggestions and `also_ok` count neither way. */
export function scorePart(
  name: string,
  cases: readonly LabelledCase[],
  onlyRule: string | undefined,
): PartScore {
  const counts = new Map<string, { right: number; falseAlarms: number; missed: number }>();
  const countOf = (rule: string) => {
    const count = counts.get(rule) ?? { right: 0, falseAlarms: 0, missed: 0 };
    counts.set(rule, count);
    return count;
  };
  const wrong: WrongCase[] = [];
  let clean = 0;
  let cleanLeftAlone = 0;
  for (const labelled of cases) {
    const counted = (rule: string) =>
      (onlyRule === undefined || rule === onlyRule) && !labelled.also_ok.includes(rule);
    const findings = findingsOf(labelled).filter(({ ruleId }) => counted(ruleId));
    const found = new Set(findings.map(({ ruleId }) => ruleId));
    const expected = new Set(labelled.expect.filter(counted));
    const missed = [...expected].filter((rule) => !found.has(rule));
    const falseAlarms = findings.filter(({ ruleId }) => !expected.has(ruleId));
    for (const rule of found) {
      if (expected.has(rule)) countOf(rule).right += 1;
      else countOf(rule).falseAlarms += 1;
    }
    for (const rule of missed) countOf(rule).missed += 1;
    if (labelled.expect.length === 0) {
      clean += 1;
      if (falseAlarms.length === 0) cleanLeftAlone += 1;
    }
    if (missed.length + falseAlarms.length > 0) wrong.push({ labelled, missed, falseAlarms });
  }
  const rules = Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
  return {
    name,
    cases: cases.length,
    overall: sum(Object.values(rules)),
    rules,
    clean,
    cleanLeftAlone,
    wrong,
  };
}

/** The errors and warnings of a case. */
function findingsOf(labelled: LabelledCase): Finding[] {
  const findings =
    labelled.kind === "questions" ? checkQuestions(questionsOf(labelled)) : checkDraft(labelled);
  return findings.filter(({ severity }) => severity !== "suggestion");
}

function questionsOf({ body, recipient }: LabelledCase) {
  return { questions: body.split("\n").filter((line) => line.trim() !== ""), recipient };
}

function checkDraft(labelled: LabelledCase): Finding[] {
  const kind = MESSAGE_KINDS.find((candidate) => candidate === labelled.kind);
  const wanted = labelled.channel === "in-person-notes" ? "in-person" : labelled.channel;
  const channel = CHANNELS.find((candidate) => candidate === wanted);
  if (kind === undefined || channel === undefined) {
    throw new Error(`${labelled.id} has an unknown kind or channel.`);
  }
  return checkMessage({
    kind,
    channel,
    subject: labelled.subject,
    body: labelled.body,
    recipient: labelled.recipient,
    sender: labelled.sender,
    source: SOURCES.find((candidate) => candidate === labelled.source) ?? null,
  });
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      right: total.right + tally.right,
      falseAlarms: total.falseAlarms + tally.falseAlarms,
      missed: total.missed + tally.missed,
    }),
    { right: 0, falseAlarms: 0, missed: 0 },
  );
}

export function precisionOf({ right, falseAlarms }: Tally): number {
  return right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
}

export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1Of(tally: Tally): number {
  const precision = precisionOf(tally);
  const recall = recallOf(tally);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

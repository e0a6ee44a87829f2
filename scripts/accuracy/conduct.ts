import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkHistory, checkPlan } from "../../packages/core/src/etiquette/index.js";
import { planOf } from "../../packages/core/src/etiquette/rule-tester/test-plan-folder.js";
import { readTimeline } from "../../packages/core/src/etiquette/rule-tester/timeline.js";

interface Labelled {
  readonly id: string;
  readonly expect: readonly string[];
  readonly why: string;
}
/** A change to a plan that keeps every rule. */
type PlanCase = Labelled & { readonly plan: Readonly<Record<string, unknown>> };
/** A history in the lines of `readTimeline`. */
type HistoryCase = Labelled & {
  readonly facts: Readonly<Record<string, string>>;
  readonly timeline: readonly string[];
};

export interface ConductScore {
  readonly name: string;
  readonly cases: number;
  readonly right: number;
  readonly falseAlarms: number;
  readonly missed: number;
  /** Cases that break nothing, and how many of them got no finding at all. */
  readonly clean: number;
  readonly cleanLeftAlone: number;
  readonly wrong: readonly string[];
}

export const CONDUCT_PARTS = ["developed", "measured"] as const;
type ConductPart = (typeof CONDUCT_PARTS)[number];

export function scorePlans(corpus: string, part: ConductPart): ConductScore {
  const cases: readonly PlanCase[] = readLines(join(corpus, "plans", `${part}.jsonl`));
  return score(`plans, ${part}`, cases, ({ plan }) =>
    checkPlan(planOf(JSON.stringify(plan))).map(({ ruleId }) => ruleId),
  );
}

export function scoreHistories(corpus: string, part: ConductPart): ConductScore {
  const cases: readonly HistoryCase[] = readLines(join(corpus, "histories", `${part}.jsonl`));
  return score(`histories, ${part}`, cases, ({ timeline, facts }) => {
    const told = readTimeline(timeline.join("\n"), facts);
    return checkHistory(told.contact, told).map(({ ruleId }) => ruleId);
  });
}

function readLines<Case>(path: string): Case[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Case => JSON.parse(line));
}

function score<Case extends Labelled>(
  name: string,
  cases: readonly Case[],
  rulesFound: (each: Case) => readonly string[],
): ConductScore {
  const count = { right: 0, falseAlarms: 0, missed: 0, clean: 0, cleanLeftAlone: 0 };
  const wrong: string[] = [];
  for (const each of cases) {
    const found = new Set(rulesFound(each));
    const expected = new Set(each.expect);
    const falseAlarms = [...found].filter((rule) => !expected.has(rule));
    const missed = [...expected].filter((rule) => !found.has(rule));
    count.right += found.size - falseAlarms.length;
    count.falseAlarms += falseAlarms.length;
    count.missed += missed.length;
    if (expected.size === 0) {
      count.clean += 1;
      if (found.size === 0) count.cleanLeftAlone += 1;
    }
    if (falseAlarms.length + missed.length > 0) {
      wrong.push(
        `${each.id} (${each.why}) false: ${falseAlarms.join(" ") || "-"} missed: ${missed.join(" ") || "-"}`,
      );
    }
  }
  return { name, cases: cases.length, ...count, wrong };
}

export function formatConduct(part: ConductScore): string {
  const { name, cases, right, falseAlarms, missed, clean, cleanLeftAlone } = part;
  return `${name}: ${cases}, findings right ${right}, false ${falseAlarms}, missed ${missed}; clean ones left alone: ${cleanLeftAlone} of ${clean}`;
}

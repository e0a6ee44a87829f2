import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkMessage, type Finding } from "../../packages/core/src/etiquette/index.js";

type Swap = readonly (readonly [string, string])[];

/** One line of the corpus: a thank-you that keeps to its notes, and what to swap to make it invent. */
export interface ThanksCase {
  readonly id: string;
  readonly to: string;
  readonly at: string;
  readonly from: string;
  readonly notes: string;
  readonly body: string;
  /** One invention, or several that are judged one by one, each with its kind. */
  readonly swap?: Swap;
  readonly inventions?: readonly { readonly kind: string; readonly swap: Swap }[];
}

export interface ThanksScore {
  readonly name: string;
  readonly cases: number;
  readonly inventions: number;
  /** Invented facts that were named, of all swapped letters; and those named as a warning. */
  readonly caught: number;
  readonly warned: number;
  /** Letters that keep to their notes and were warned of all the same; or got a suggestion. */
  readonly flagged: number;
  readonly suggested: number;
  /** Of each kind of invention, how many were named. */
  readonly kinds: Readonly<Record<string, readonly [caught: number, all: number]>>;
  readonly wrong: readonly string[];
}

/** Of the parts called measured nothing but totals is read while the rule is worked on. */
export const THANKS_PARTS = [
  "developed",
  "developed-2",
  "developed-3",
  "developed-4",
  "developed-5",
  "measured",
  "measured-2",
  "measured-3",
  "measured-4",
] as const;
type ThanksPart = (typeof THANKS_PARTS)[number];

/** Judges each letter of a part as it is, and once with each of its inventions. */
export function scoreGroundedThanks(corpus: string, name: ThanksPart): ThanksScore {
  const path = join(corpus, "grounded-thanks", `${name}.jsonl`);
  const cases = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): ThanksCase => JSON.parse(line));
  const wrong: string[] = [];
  const count = { inventions: 0, caught: 0, warned: 0, flagged: 0, suggested: 0 };
  const kinds: Record<string, [number, number]> = {};
  for (const each of cases) {
    const alarms = inventionsIn(each, each.body);
    const [alarm] = alarms.filter(isWarning);
    if (alarm !== undefined) count.flagged += 1;
    else if (alarms.length > 0) count.suggested += 1;
    for (const { message, severity } of alarms) wrong.push(`${each.id} ${severity}: ${message}`);
    for (const { kind, swap } of each.inventions ?? [{ kind: "mixed", swap: each.swap ?? [] }]) {
      const swapped = swap.reduce((body, [from, to]) => body.replace(from, to), each.body);
      const named = inventionsIn(each, swapped).filter(({ range }) =>
        touches(range, swapped, swap),
      );
      const ofKind = kinds[kind] ?? [0, 0];
      kinds[kind] = ofKind;
      ofKind[1] += 1;
      count.inventions += 1;
      if (named.length > 0) {
        count.caught += 1;
        ofKind[0] += 1;
      } else wrong.push(`${each.id} missed (${kind}): ${swap.map(([, to]) => to).join(", ")}`);
      if (named.some(isWarning)) count.warned += 1;
    }
  }
  return { name, cases: cases.length, ...count, kinds, wrong };
}

function isWarning({ severity }: Finding): boolean {
  return severity !== "suggestion";
}

function inventionsIn({ to, at, from, notes }: ThanksCase, body: string): Finding[] {
  return checkMessage({
    kind: "thank-you",
    channel: "email",
    body,
    notes,
    recipient: { name: to, organization: at },
    sender: { name: from },
  }).filter(({ ruleId }) => ruleId === "specific-thanks");
}

/** Whether the finding points at the swapped words and not at something else. */
function touches(range: readonly [number, number] | null, body: string, swap: Swap): boolean {
  if (range === null) return false;
  return swap.some(([, to]) => {
    const start = body.indexOf(to);
    return range[0] < start + to.length && range[1] > start;
  });
}

export function formatThanks(score: ThanksScore): string {
  const { name, cases, inventions } = score;
  const share = (count: number, all: number) =>
    `${count} of ${all} (${((count / all) * 100).toFixed(1)}%)`;
  const kinds = Object.entries(score.kinds).map(
    ([kind, [caught, all]]) => `${kind} ${caught}/${all}`,
  );
  return [
    `thank-yous with notes, ${name}: ${cases} that keep to the notes, ${inventions} with a swapped or invented fact`,
    `inventions named: ${share(score.caught, inventions)}, as a warning: ${share(score.warned, inventions)}`,
    ...(kinds.length > 1 ? [`by kind: ${kinds.join(", ")}`] : []),
    `kept to the notes, warned of all the same: ${share(score.flagged, cases)}, with a suggestion only: ${share(score.suggested, cases)}`,
  ].join("\n");
}

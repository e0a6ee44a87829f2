import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkMessage, type Finding } from "../../packages/core/src/etiquette/index.js";

/** One line of the corpus: a thank-you that keeps to its notes, and what to swap to make it invent. */
interface ThanksCase {
  readonly id: string;
  readonly to: string;
  readonly at: string;
  readonly from: string;
  readonly notes: string;
  readonly body: string;
  readonly swap: readonly (readonly [string, string])[];
}

export interface ThanksScore {
  readonly name: string;
  readonly cases: number;
  /** Invented facts that were named, of all swapped letters; and those named as a warning. */
  readonly caught: number;
  readonly warned: number;
  /** Letters that keep to their notes and were warned of all the same; or got a suggestion. */
  readonly flagged: number;
  readonly suggested: number;
  readonly wrong: readonly string[];
}

/** `measured` and `measured-2` are never read while the rule is worked on. */
export const THANKS_PARTS = ["developed", "measured", "measured-2"] as const;
type ThanksPart = (typeof THANKS_PARTS)[number];

/** Judges each letter of a part twice: as it is, and with its facts swapped. */
export function scoreGroundedThanks(corpus: string, name: ThanksPart): ThanksScore {
  const path = join(corpus, "grounded-thanks", `${name}.jsonl`);
  const cases = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): ThanksCase => JSON.parse(line));
  const wrong: string[] = [];
  const count = { caught: 0, warned: 0, flagged: 0, suggested: 0 };
  for (const each of cases) {
    const alarms = inventionsIn(each, each.body);
    const [alarm] = alarms.filter(isWarning);
    if (alarm !== undefined) count.flagged += 1;
    else if (alarms.length > 0) count.suggested += 1;
    for (const { message, severity } of alarms) wrong.push(`${each.id} ${severity}: ${message}`);
    const swapped = each.swap.reduce((body, [from, to]) => body.replace(from, to), each.body);
    const named = inventionsIn(each, swapped).filter(({ range }) =>
      touches(range, swapped, each.swap),
    );
    if (named.length > 0) count.caught += 1;
    else wrong.push(`${each.id} missed: ${each.swap.map(([, to]) => to).join(", ")}`);
    if (named.some(isWarning)) count.warned += 1;
  }
  return { name, cases: cases.length, ...count, wrong };
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
function touches(
  range: readonly [number, number] | null,
  body: string,
  swap: ThanksCase["swap"],
): boolean {
  if (range === null) return false;
  return swap.some(([, to]) => {
    const start = body.indexOf(to);
    return range[0] < start + to.length && range[1] > start;
  });
}

export function formatThanks(score: ThanksScore): string {
  const { name, cases } = score;
  const share = (count: number) => `${count} of ${cases} (${((count / cases) * 100).toFixed(1)}%)`;
  return [
    `thank-yous with notes, ${name}: ${cases} that keep to the notes, ${cases} with a swapped or invented fact`,
    `inventions named: ${share(score.caught)}, as a warning: ${share(score.warned)}`,
    `kept to the notes, warned of all the same: ${share(score.flagged)}, with a suggestion only: ${share(score.suggested)}`,
  ].join("\n");
}

import { type Mention, visitMention } from "./mention.js";
import { type Reading, readWeights } from "./reading.js";

const tables = new WeakMap<Reading, ReadonlyMap<number, number>>();

/** The mention that a reading hears most clearly, where it hears one at all. */
export function heardMention(
  reading: Reading,
  kind: string,
  mentions: readonly Mention[],
): Mention | null {
  let heard: Mention | null = null;
  let most = reading.clear;
  for (const mention of mentions) {
    const sum = sumOf(tableOf(reading), mention, kind);
    if (sum <= most) continue;
    most = sum;
    heard = mention;
  }
  return heard;
}

function sumOf(table: ReadonlyMap<number, number>, mention: Mention, kind: string): number {
  let sum = 0;
  visitMention(mention, kind, (feature) => {
    sum += table.get(feature) ?? 0;
  });
  return sum;
}

/** Few mentions are ever weighed, so a reading is unpacked when the first one is. */
function tableOf(reading: Reading): ReadonlyMap<number, number> {
  let table = tables.get(reading);
  if (table === undefined) {
    const { features, steps } = readWeights(reading.weights);
    table = new Map(
      Array.from(features, (feature, index) => [feature, (steps[index] ?? 0) * reading.step]),
    );
    tables.set(reading, table);
  }
  return table;
}

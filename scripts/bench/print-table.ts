import type { BenchRow, BenchTable } from "./bench.js";

/** A table as lines of text: operations per second, and how each row compares with the fastest. */
export function tableLines({ title, rows }: BenchTable): string[] {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const fastest = Math.max(...rows.map(({ opsPerSecond }) => opsPerSecond));
  const line = (row: BenchRow) =>
    `  ${row.name.padEnd(width)}  ${perSecond(row.opsPerSecond)}  ${relative(row, fastest)}`;
  return [title, ...rows.map(line)];
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString("en-US").padStart(12)} ops/s`;
}

function relative(row: BenchRow, fastest: number): string {
  const ratio = row.ratio ?? row.opsPerSecond / fastest;
  return `${ratio.toFixed(ratio < 0.1 ? 4 : 2)}x`;
}

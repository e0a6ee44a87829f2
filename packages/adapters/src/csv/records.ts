import { parse } from "csv-parse/sync";

export interface ReadRecord {
  readonly kind: "record";
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BrokenRecord {
  readonly kind: "broken";
  readonly line: number;
  readonly problem: { readonly of: "quote" } | { readonly of: "columns"; readonly found: number };
}

interface RecordOptions {
  /** Index of the first line to read. */
  readonly after: number;
  readonly delimiter: string;
  readonly columns: number;
  /** How many lines a cell in quotes may span before its opening quote counts as a slip. */
  readonly longest: number;
}

type Outcome =
  | { readonly kind: "cells"; readonly cells: readonly string[] }
  | { readonly kind: "unclosed" }
  | { readonly kind: "broken" };

/**
 * Reads the records after a header. Where a quote is broken, only its own line is lost: the next
 * line is tried as a record again, instead of being swallowed up to the next quote.
 */
export function readRecords(
  lines: readonly string[],
  options: RecordOptions,
): (ReadRecord | BrokenRecord)[] {
  const records: (ReadRecord | BrokenRecord)[] = [];
  let index = options.after;
  while (index < lines.length) {
    if ((lines[index] ?? "").trim() === "") {
      index += 1;
      continue;
    }
    const { record, consumed } = recordAt(lines, index, options);
    records.push(record);
    index += consumed;
  }
  return records;
}

function recordAt(
  lines: readonly string[],
  index: number,
  { delimiter, columns, longest }: RecordOptions,
): { record: ReadRecord | BrokenRecord; consumed: number } {
  const line = index + 1;
  const brokenQuote = { kind: "broken", line, problem: { of: "quote" } } as const;
  for (let span = 1; span <= longest && index + span <= lines.length; span += 1) {
    const outcome = readCells(lines.slice(index, index + span).join("\n"), delimiter);
    if (outcome.kind === "unclosed") continue;
    if (outcome.kind === "broken") break;
    const { cells } = outcome;
    if (cells.length === columns)
      return { record: { kind: "record", line, cells }, consumed: span };
    if (span > 1) break;
    const problem = { of: "columns", found: cells.length } as const;
    return { record: { kind: "broken", line, problem }, consumed: 1 };
  }
  return { record: brokenQuote, consumed: 1 };
}

/** The cells of one record. Text without a quote needs no parser: exports of 30,000 rows are read at once. */
export function readCells(text: string, delimiter: string): Outcome {
  if (!text.includes('"')) return { kind: "cells", cells: text.split(delimiter) };
  try {
    const records = parse(text, { delimiter, relax_column_count: true });
    const [cells] = records;
    if (cells === undefined || records.length > 1) return { kind: "broken" };
    return { kind: "cells", cells };
  } catch (error) {
    const unclosed =
      error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED";
    return { kind: unclosed ? "unclosed" : "broken" };
  }
}

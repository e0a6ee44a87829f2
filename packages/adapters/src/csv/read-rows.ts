import type { Source } from "@coffeechat/core/model";
import { mergeRows } from "../address-book/merge.js";
import {
  type JudgedRow,
  judgeFound,
  oneLine,
  partition,
  type ReadPeople,
} from "../address-book/people.js";
import type { Cell } from "./format.js";
import type { Header } from "./header.js";
import { type BrokenRecord, type ReadRecord, readRecords } from "./records.js";

export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
}

/** The rows below a header, each kept, merged or rejected. `detail` adds what only one format knows. */
export function readRows(
  lines: readonly string[],
  header: Header,
  source: Source,
  detail: (cell: Cell) => { readonly connectedOn?: string } = () => ({}),
): ReadPeople {
  const { delimiter, columns, format } = header;
  const records = readRecords(lines, {
    after: header.index + 1,
    delimiter,
    columns,
    longest: format.longestRecord,
  });
  const judged = records.map((record): JudgedRow => {
    if (record.kind === "broken") return rejectBroken(record, header);
    const cell = cellsOf(record, header);
    const found = judgeFound(record.line, { ...format.read(cell), source }, format.names);
    return found.kind === "kept" ? { ...found, row: { ...found.row, ...detail(cell) } } : found;
  });
  const { kept: people, rejected } = partition(judged);
  return { rows: records.length, ...mergeRows(people), rejected };
}

function cellsOf({ cells }: ReadRecord, { positionOf }: Header): Cell {
  return (column) => {
    const position = positionOf.get(column.toLowerCase());
    return position === undefined ? undefined : oneLine(cells[position]);
  };
}

function rejectBroken({ line, problem }: BrokenRecord, { columns }: Header): JudgedRow {
  switch (problem.of) {
    case "quote": {
      const reason =
        'A quotation mark opens and does not close, or stands in the middle of a field. Put the field in quotes and double the quotes inside it: "Ann ""Bee"" Cole".';
      return { kind: "rejected", row: { line, code: "broken-quote", reason } };
    }
    case "columns": {
      const reason = `The row has ${problem.found} columns where the header has ${columns}. Put a field that contains the separator in quotes.`;
      return { kind: "rejected", row: { line, code: "column-count", reason } };
    }
  }
}

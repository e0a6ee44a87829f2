import { MappedText, MappedTextBuilder } from "../../check/mapped-text.js";

/** A record of a CSV file: its cells with their places, and where it begins. */
export interface CsvRecord {
  readonly cells: readonly MappedText[];
  readonly start: number;
}

export interface ScannedCsv {
  readonly records: readonly CsvRecord[];
  /** Offset of a quote that is never closed. */
  readonly unclosed: number | null;
}

/**
 * Reads CSV as RFC 4180 has it, each cell with its place in the file. (Parsers on npm tell the line of
 * a record, not the offset of a cell.)
 */
export function scanCsv(text: string, delimiter: string): ScannedCsv {
  const records: CsvRecord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: MappedText[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
      if (cell === null) return { records, unclosed: at };
      cells.push(cell.text);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 2;
    else if (at < text.length) at += 1;
    const isBlank = cells.length === 1 && cells[0]?.text === "";
    if (!isBlank) records.push({ cells, start });
  }
  return { records, unclosed: null };
}

interface Cell {
  readonly text: MappedText;
  readonly end: number;
}

function plain(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") {
    end += 1;
  }
  return { text: MappedText.verbatim(text.slice(from, end), from), end };
}

function quoted(text: string, from: number): Cell | null {
  const builder = new MappedTextBuilder();
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    builder.copy(text, at, quote);
    if (text[quote + 1] !== '"') {
      const built = builder.build();
      const isEmpty = built.text === "";
      return { text: isEmpty ? MappedText.verbatim("", from + 1) : built, end: quote + 1 };
    }
    builder.put('"', quote, quote + 2);
    at = quote + 2;
  }
}

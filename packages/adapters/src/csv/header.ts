import type { CsvFormat } from "./format.js";
import { inEnglish } from "./outlook-columns.js";
import { readCells } from "./records.js";

const DELIMITERS = [",", ";", "\t"];

/** LinkedIn puts a few lines of notes before the header. */
export const LONGEST_PREAMBLE = 30;

export interface Header {
  readonly format: CsvFormat;
  /** Index of its line, from 0. */
  readonly index: number;
  readonly delimiter: string;
  readonly columns: number;
  /** Where each column stands, by its name in small letters. */
  readonly positionOf: ReadonlyMap<string, number>;
}

/** The first line that is the header of one of the formats. */
export function findHeader(
  lines: readonly string[],
  formats: readonly CsvFormat[],
): Header | undefined {
  for (const [index, line] of lines.slice(0, LONGEST_PREAMBLE).entries()) {
    for (const delimiter of DELIMITERS) {
      const outcome = readCells(line, delimiter);
      if (outcome.kind !== "cells") continue;
      const written = outcome.cells.map((cell) => cell.trim().toLowerCase());
      for (const names of [written, ...inEnglish(written)]) {
        const format = formats.find(({ isHeader }) => isHeader(names));
        if (format !== undefined) {
          const columns = names.length;
          return { format, index, delimiter, columns, positionOf: positions(names) };
        }
      }
    }
  }
  return undefined;
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [position, name] of names.entries()) if (!found.has(name)) found.set(name, position);
  return found;
}

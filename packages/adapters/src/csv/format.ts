import type { FieldNames, Found } from "../address-book/people.js";

/** The cell under a column, as one line of text; nothing where it is empty or the column is missing. */
export type Cell = (column: string) => string | undefined;

/** One program's export of contacts as CSV: how its header is known and what its columns mean. */
export interface CsvFormat {
  readonly id: "linkedin" | "google" | "outlook";
  /** Whether these column names, in small letters, are its header. */
  readonly isHeader: (names: readonly string[]) => boolean;
  /** How many lines a cell in quotes may span before its opening quote counts as a slip. */
  readonly longestRecord: number;
  readonly read: (cell: Cell) => Omit<Found, "source">;
  readonly names: FieldNames;
}

/** Joins the parts of a name that are there. */
export function nameFrom(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}

/** The first column of a numbered family that holds something. */
export function firstOf(cell: Cell, columns: readonly string[]): string | undefined {
  for (const column of columns) {
    const found = cell(column);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `E-mail 1 - Value`, `E-mail 2 - Value`, as far as address books go. */
export function numbered(pattern: (number: number) => string): readonly string[] {
  return Array.from({ length: 9 }, (_, index) => pattern(index + 1));
}

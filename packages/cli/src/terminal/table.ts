import { stripVTControlCharacters } from "node:util";
import { colors } from "./colors.js";
import { displayWidth } from "./display-width.js";
import { wrap } from "./wrap.js";

const GAP = 2;
const NARROWEST_COLUMN = 10;

/** Rows under a head, without borders, in at most `width` columns: what does not fit wraps. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  return rows.length === 0 ? [colors.dim("nothing")] : columns(rows, width, head);
}

/** Rows in columns, without a head. */
export function columns(
  rows: readonly (readonly string[])[],
  width: number,
  head: readonly string[] = [],
): string[] {
  const widths = fitted(widest([head, ...rows]), width);
  const titled = head.length === 0 ? [] : [head.map((title) => colors.dim(title))];
  return [...titled, ...rows].flatMap((row) => drawn(row, widths));
}

/** One row: as many lines as its highest cell has. */
function drawn(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, column) => folded(cell, (widths[column] ?? 0) - GAP).split("\n"));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((lines, column) => padded(lines[index] ?? "", widths[column] ?? 0))
      .join("")
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Of a text that may have colours. */
function widthOf(text: string): number {
  return displayWidth(text.includes("\u001b") ? stripVTControlCharacters(text) : text);
}

/** A cell on several lines where it is too wide; its indent stays, its colours do not. */
function folded(cell: string, width: number): string {
  if (widthOf(cell) <= width) return cell;
  const [indent = ""] = /^ */.exec(stripVTControlCharacters(cell)) ?? [];
  return wrap(stripVTControlCharacters(cell).trim(), Math.max(2, width - indent.length))
    .map((line) => indent + line)
    .join("\n");
}

/** How wide each column would like to be, the gap behind it included. */
function widest(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell) + GAP);
    }
  }
  return widths;
}

/** Takes from the widest columns until the rows fit; below a few characters nothing is readable. */
function fitted(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, each) => sum + each, 0) - GAP - width;
  while (excess > 0) {
    const most = Math.max(...widths);
    if (most <= NARROWEST_COLUMN) break;
    widths[widths.lastIndexOf(most)] = most - 1;
    excess -= 1;
  }
  return widths;
}

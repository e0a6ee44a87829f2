import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";
import stringWidth from "string-width";
import { colors } from "./colors.js";
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
  const drawn = new Table({
    head: head.map((title, column) => colors.dim(folded(title, (widths[column] ?? 0) - GAP))),
    colWidths: [...widths],
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    chars: NO_BORDERS,
  });
  drawn.push(
    ...rows.map((row) => row.map((cell, column) => folded(cell, (widths[column] ?? 0) - GAP))),
  );
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** A cell on several lines where it is too wide; its indent stays, its colours do not. */
function folded(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
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
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell) + GAP);
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

const NO_BORDERS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

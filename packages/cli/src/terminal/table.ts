import Table from "cli-table3";
import stringWidth from "string-width";
import { colors } from "./colors.js";

const GAP = 2;
const NARROWEST_LAST_COLUMN = 20;

/** Rows under a head, without borders, in at most `width` columns: the last column wraps. */
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
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = Array.from(
    { length: count },
    (_, column) => Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? ""))) + GAP,
  );
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each, 0);
  const last = Math.max(NARROWEST_LAST_COLUMN, Math.min(widths.at(-1) ?? 0, width - before));
  const drawn = new Table({
    head: head.map((title) => colors.dim(title)),
    colWidths: [...widths.slice(0, -1), last],
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    chars: NO_BORDERS,
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
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

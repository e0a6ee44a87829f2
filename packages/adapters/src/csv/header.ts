import { CoffeechatError } from "@coffeechat/core/model";
import { readCells } from "./records.js";

export type Column =
  | "First Name"
  | "Last Name"
  | "URL"
  | "Email Address"
  | "Company"
  | "Position"
  | "Connected On";

const COLUMNS: readonly Column[] = [
  "First Name",
  "Last Name",
  "URL",
  "Email Address",
  "Company",
  "Position",
  "Connected On",
];

/** Exports of earlier years have no URL, and addresses can be left out. */
const OPTIONAL: readonly Column[] = ["URL", "Email Address"];

const DELIMITERS = [",", ";", "\t"];

/** LinkedIn puts a few lines of notes before the header. */
const LONGEST_PREAMBLE = 30;

export interface Header {
  /** Index of its line, from 0. */
  readonly index: number;
  readonly delimiter: string;
  readonly columns: number;
  readonly positionOf: ReadonlyMap<Column, number>;
}

/** @throws CoffeechatError `CSV_INVALID` */
export function findHeader(lines: readonly string[]): Header {
  for (const [index, line] of lines.slice(0, LONGEST_PREAMBLE).entries()) {
    for (const delimiter of DELIMITERS) {
      const outcome = readCells(line, delimiter);
      if (outcome.kind !== "cells") continue;
      const positionOf = positionsIn(outcome.cells);
      if (positionOf !== null) {
        return { index, delimiter, columns: outcome.cells.length, positionOf };
      }
    }
  }
  const expected = COLUMNS.join(",");
  throw new CoffeechatError(
    "CSV_INVALID",
    `This is not LinkedIn's export of connections: none of its first ${LONGEST_PREAMBLE} lines is the header ${expected}. On LinkedIn choose Settings, Data privacy, Get a copy of your data, Connections, and use the file Connections.csv as it comes.`,
    { issues: [{ path: "header", expected }] },
  );
}

function positionsIn(cells: readonly string[]): ReadonlyMap<Column, number> | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const positions = new Map<Column, number>();
  for (const column of COLUMNS) {
    const position = names.indexOf(column.toLowerCase());
    if (position >= 0) positions.set(column, position);
    else if (!OPTIONAL.includes(column)) return null;
  }
  return positions;
}

import { findHeader } from "./header.js";
import { type MergedRow, mergeRows } from "./merge.js";
import { readRecords } from "./records.js";
import { type JudgedRow, judgeRow, type KeptRow, type RejectedRow } from "./row.js";

/** What became of an export: every row is kept, merged or rejected, so the three add up to `rows`. */
export interface LinkedInConnections {
  /** How many rows there are below the header, blank lines not counted. */
  readonly rows: number;
  readonly kept: readonly KeptRow[];
  readonly merged: readonly MergedRow[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads LinkedIn's `Connections.csv` as it comes: with its notes before the header, with or without
 * a byte order mark, separated by commas, semicolons or tabs. People come back as facts to add
 * contacts with; nothing is stored.
 *
 * @throws CoffeechatError `CSV_INVALID` where no line is LinkedIn's header
 *
 * @example
 * ```ts
 * import { readLinkedInConnections } from "@coffeechat/adapters/csv";
 *
 * const { rows, kept } = readLinkedInConnections(
 *   "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" +
 *     "Ines,Quill,,,Lowenhof Clinic,Head Nurse,02 Mar 2024\n",
 * );
 * console.log(rows, kept[0]?.facts.name); // 1 Ines Quill
 * ```
 */
export function readLinkedInConnections(text: string): LinkedInConnections {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const header = findHeader(lines);
  const { delimiter, columns } = header;
  const records = readRecords(lines, { after: header.index + 1, delimiter, columns });
  const judged = records.map((record) => judgeRow(record, header));
  const { kept, merged } = mergeRows(judged.flatMap(keptRow));
  return { rows: records.length, kept, merged, rejected: judged.flatMap(rejectedRow) };
}

function keptRow(judged: JudgedRow): KeptRow[] {
  return judged.kind === "kept" ? [judged.row] : [];
}

function rejectedRow(judged: JudgedRow): RejectedRow[] {
  return judged.kind === "rejected" ? [judged.row] : [];
}

import { CoffeechatError } from "@coffeechat/core/model";
import type { ReadPeople } from "../address-book/people.js";
import { dayOf } from "./day-of.js";
import type { Cell } from "./format.js";
import { findHeader, LONGEST_PREAMBLE } from "./header.js";
import { LINKEDIN_COLUMNS, linkedinFormat } from "./linkedin-format.js";
import { linesOf, readRows } from "./read-rows.js";

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
export function readLinkedInConnections(text: string): ReadPeople {
  const lines = linesOf(text);
  const header = findHeader(lines, [linkedinFormat]);
  if (header !== undefined) return readRows(lines, header, "linkedin", connectedOn);
  const expected = LINKEDIN_COLUMNS.join(",");
  throw new CoffeechatError(
    "CSV_INVALID",
    `This is not LinkedIn's export of connections: none of its first ${LONGEST_PREAMBLE} lines is the header ${expected}. On LinkedIn choose Settings, Data privacy, Get a copy of your data, Connections, and use the file Connections.csv as it comes.`,
    { issues: [{ path: "header", expected }] },
  );
}

export function connectedOn(cell: Cell): { readonly connectedOn?: string } {
  const day = dayOf(cell("Connected On") ?? "");
  return day === null ? {} : { connectedOn: day };
}

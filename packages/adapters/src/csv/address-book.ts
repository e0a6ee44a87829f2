import { CoffeechatError } from "@coffeechat/core/model";
import type { AddressBookOptions, ReadPeople } from "../address-book/people.js";
import type { CsvFormat } from "./format.js";
import { googleFormat } from "./google-format.js";
import { findHeader, LONGEST_PREAMBLE } from "./header.js";
import { connectedOn } from "./linkedin-connections.js";
import { linkedinFormat } from "./linkedin-format.js";
import { outlookFormat } from "./outlook-format.js";
import { linesOf, readRows } from "./read-rows.js";

/** The people of an address book, and which program wrote it. */
export interface CsvAddressBook extends ReadPeople {
  readonly format: CsvFormat["id"];
}

/**
 * Reads an address book that was exported as CSV: LinkedIn's `Connections.csv`, Google Contacts'
 * "Google CSV" or Outlook's, told apart by their headers. Names, workplace, one address, one phone
 * number, the LinkedIn profile and the labels are taken; birthdays, home addresses and notes stay
 * out. Nothing is stored.
 *
 * @param options.source how you know these people; people of a LinkedIn export are from `linkedin`
 * @throws CoffeechatError `CSV_INVALID` where no line is the header of one of the three
 *
 * @example
 * ```ts
 * import { readCsvAddressBook } from "@coffeechat/adapters/csv";
 *
 * const { format, kept } = readCsvAddressBook(
 *   "First Name,Last Name,Labels,E-mail 1 - Value,Organization Name\n" +
 *     "Ines,Quill,Choir ::: * myContacts,ines@example.org,Lowenhof Clinic\n",
 *   { source: "club" },
 * );
 * console.log(format, kept[0]?.facts.tags); // google [ 'Choir' ]
 * ```
 */
export function readCsvAddressBook(text: string, { source }: AddressBookOptions): CsvAddressBook {
  const lines = linesOf(text);
  const header = findHeader(lines, [linkedinFormat, googleFormat, outlookFormat]);
  if (header === undefined) throw unknownFormat();
  const isLinkedin = header.format.id === "linkedin";
  const read = isLinkedin
    ? readRows(lines, header, "linkedin", connectedOn)
    : readRows(lines, header, source);
  return { format: header.format.id, ...read };
}

function unknownFormat(): CoffeechatError {
  const expected =
    "a header of LinkedIn (First Name,Last Name,URL,…,Connected On), Google (First Name,…,Labels,E-mail 1 - Value) or Outlook (First Name,…,E-mail Address,…,Company)";
  return new CoffeechatError(
    "CSV_INVALID",
    `This is no address book of LinkedIn, Google or Outlook: none of its first ${LONGEST_PREAMBLE} lines is a header of theirs. Export it there as CSV and use the file as it comes, or export a vCard.`,
    { issues: [{ path: "header", expected }] },
  );
}

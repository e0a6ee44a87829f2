import { profileAmong } from "../address-book/people.js";
import { type CsvFormat, firstOf, nameFrom } from "./format.js";

const EMAILS = ["E-mail Address", "E-mail 2 Address", "E-mail 3 Address"];
const PHONES = [
  "Mobile Phone",
  "Business Phone",
  "Primary Phone",
  "Home Phone",
  "Company Main Phone",
  "Business Phone 2",
  "Home Phone 2",
  "Other Phone",
];

const COLUMN_OF: Readonly<Record<string, string>> = {
  name: "First Name and Last Name",
  title: "Title",
  organization: "Company",
  role: "Job Title",
  email: "E-mail Address",
  phone: "Mobile Phone or Business Phone",
  linkedinUrl: "Web Page",
  tags: "Categories",
};

/** Colleagues on an Exchange server stand there by their place in its directory, which nobody can write to. */
function addressIn(cell: string | undefined): string | undefined {
  return cell?.toLowerCase().startsWith("/o=") ? undefined : cell;
}

/**
 * The CSV that Outlook and outlook.com export: `First Name`, `E-mail Address`, `Job Title`; an
 * Outlook that speaks German, French or Spanish writes `Vorname`, `Prénom`, `Nombre`.
 */
export const outlookFormat: CsvFormat = {
  id: "outlook",
  isHeader: (names) =>
    ["first name", "last name", "e-mail address", "company"].every((each) => names.includes(each)),
  longestRecord: 60,
  read: (cell) => ({
    name: nameFrom(cell("First Name"), cell("Middle Name"), cell("Last Name")),
    title: cell("Title"),
    organization: cell("Company"),
    role: cell("Job Title"),
    email: firstOf((column) => addressIn(cell(column)), EMAILS),
    phone: firstOf(cell, PHONES),
    linkedinUrl: profileAmong([
      cell("Web Page"),
      cell("Personal Web Page"),
      cell("Business Web Page"),
    ]),
    tags: (cell("Categories") ?? "")
      .split(/[;,]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ""),
  }),
  names: {
    noName: "The row has no name. Give the person one in Outlook, or add them by hand.",
    nameOf: (field) => `The column ${COLUMN_OF[field] ?? field}`,
  },
};

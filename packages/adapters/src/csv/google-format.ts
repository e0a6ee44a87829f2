import { profileAmong } from "../address-book/people.js";
import { type CsvFormat, firstOf, nameFrom, numbered } from "./format.js";

/** Google writes several values of one kind into one cell, parted like this. */
const SEVERAL = / ::: /;

const COLUMN_OF: Readonly<Record<string, string>> = {
  name: "Name, or First Name and Last Name,",
  title: "Name Prefix",
  organization: "Organization Name",
  role: "Organization Title",
  email: "E-mail 1 - Value",
  phone: "Phone 1 - Value",
  linkedinUrl: "Website 1 - Value",
  tags: "Labels",
};

const first = (value: string | undefined) => value?.split(SEVERAL)[0];

/** Labels that Google gives by itself say nothing about a person. */
function labels(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(SEVERAL)
    .map((label) => label.trim())
    .filter((label) => label !== "" && !label.startsWith("*"));
}

/**
 * Google Contacts' export "Google CSV", with the column names of today (`First Name`, `Labels`) and
 * those until 2024 (`Given Name`, `Group Membership`).
 */
export const googleFormat: CsvFormat = {
  id: "google",
  isHeader: (names) =>
    (names.includes("given name") || names.includes("first name")) &&
    (names.includes("group membership") ||
      names.includes("labels") ||
      names.includes("e-mail 1 - value")),
  longestRecord: 60,
  read: (cell) => ({
    name:
      cell("Name") ??
      nameFrom(
        firstOf(cell, ["First Name", "Given Name"]),
        firstOf(cell, ["Middle Name", "Additional Name"]),
        firstOf(cell, ["Last Name", "Family Name"]),
      ),
    title: cell("Name Prefix"),
    organization: first(firstOf(cell, ["Organization Name", "Organization 1 - Name"])),
    role: first(firstOf(cell, ["Organization Title", "Organization 1 - Title"])),
    email: first(
      firstOf(
        cell,
        numbered((each) => `E-mail ${each} - Value`),
      ),
    ),
    phone: first(
      firstOf(
        cell,
        numbered((each) => `Phone ${each} - Value`),
      ),
    ),
    linkedinUrl: profileAmong(
      numbered((each) => `Website ${each} - Value`).flatMap(
        (column) => cell(column)?.split(SEVERAL) ?? [],
      ),
    ),
    tags: labels(firstOf(cell, ["Labels", "Group Membership"])),
  }),
  names: {
    noName: "The row has no name. Give the person one in Google Contacts, or add them by hand.",
    nameOf: (field) => `The column ${COLUMN_OF[field] ?? field}`,
  },
};

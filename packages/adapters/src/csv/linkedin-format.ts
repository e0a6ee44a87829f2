import { type CsvFormat, nameFrom } from "./format.js";

export const LINKEDIN_COLUMNS = [
  "First Name",
  "Last Name",
  "URL",
  "Email Address",
  "Company",
  "Position",
  "Connected On",
] as const;

/** Exports of earlier years have no URL, and addresses can be left out. */
const OPTIONAL: readonly string[] = ["URL", "Email Address"];

const COLUMN_OF: Readonly<Record<string, string>> = {
  name: "First Name and Last Name",
  organization: "Company",
  role: "Position",
  email: "Email Address",
  linkedinUrl: "URL",
};

/** LinkedIn's `Connections.csv`. */
export const linkedinFormat: CsvFormat = {
  id: "linkedin",
  isHeader: (names) =>
    LINKEDIN_COLUMNS.every(
      (column) => OPTIONAL.includes(column) || names.includes(column.toLowerCase()),
    ),
  longestRecord: 10,
  read: (cell) => ({
    name: nameFrom(cell("First Name"), cell("Last Name")),
    organization: cell("Company"),
    role: cell("Position"),
    email: cell("Email Address"),
    linkedinUrl: cell("URL"),
  }),
  names: {
    noName: "The row has no name: LinkedIn leaves such rows for members who closed their account.",
    nameOf: (field) => `The column ${COLUMN_OF[field] ?? field}`,
  },
};

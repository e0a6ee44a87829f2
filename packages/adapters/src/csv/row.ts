import { type ContactFacts, contactFactsSchema } from "@coffeechat/core/model";
import type { Column, Header } from "./header.js";
import type { BrokenRecord, ReadRecord } from "./records.js";

/** A person of the export, as facts to add a contact with. */
export interface KeptRow {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly facts: ContactFacts;
  /** The day on which you connected, `2024-03-02`, where the file says one. */
  readonly connectedOn?: string;
}

export const REJECTION_CODES = [
  "no-name",
  "broken-quote",
  "column-count",
  "invalid-field",
] as const;

/** A row that could not be taken, with a reason that repeats nothing of it. */
export interface RejectedRow {
  readonly line: number;
  readonly code: (typeof REJECTION_CODES)[number];
  readonly reason: string;
}

export type JudgedRow =
  | { readonly kind: "kept"; readonly row: KeptRow }
  | { readonly kind: "rejected"; readonly row: RejectedRow };

/** Whether a record is a person, and if not, why. */
export function judgeRow(record: ReadRecord | BrokenRecord, header: Header): JudgedRow {
  const { line } = record;
  if (record.kind === "broken") return rejectBroken(record, header);
  const cell = (column: Column): string | undefined => {
    const position = header.positionOf.get(column);
    const text = position === undefined ? "" : (record.cells[position] ?? "");
    return text.replace(/\s+/g, " ").trim() || undefined;
  };
  const name = [cell("First Name"), cell("Last Name")].filter((part) => part !== undefined);
  if (name.length === 0) {
    const reason =
      "The row has no name: LinkedIn leaves such rows for members who closed their account.";
    return { kind: "rejected", row: { line, code: "no-name", reason } };
  }
  const fields = {
    name: name.join(" "),
    organization: cell("Company"),
    role: cell("Position"),
    email: cell("Email Address"),
    linkedinUrl: cell("URL"),
    source: "linkedin",
  };
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  const read = contactFactsSchema.safeParse(Object.fromEntries(present));
  if (!read.success) return rejectField(line, read.error.issues[0]?.path[0]);
  const connectedOn = dayOf(cell("Connected On") ?? "");
  return {
    kind: "kept",
    row: { line, facts: read.data, ...(connectedOn === null ? {} : { connectedOn }) },
  };
}

function rejectBroken({ line, problem }: BrokenRecord, header: Header): JudgedRow {
  switch (problem.of) {
    case "quote": {
      const reason =
        'A quotation mark opens and does not close, or stands in the middle of a field. Put the field in quotes and double the quotes inside it: "Ann ""Bee"" Cole".';
      return { kind: "rejected", row: { line, code: "broken-quote", reason } };
    }
    case "columns": {
      const reason = `The row has ${problem.found} columns where the header has ${header.columns}. Put a field that contains the separator in quotes.`;
      return { kind: "rejected", row: { line, code: "column-count", reason } };
    }
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  name: "First Name and Last Name",
  organization: "Company",
  role: "Position",
  email: "Email Address",
  linkedinUrl: "URL",
};

const EXPECTED: Readonly<Record<string, string>> = {
  email: "an e-mail address such as ann@example.org, or nothing",
  linkedinUrl: "an address such as https://www.linkedin.com/in/ann-cole, or nothing",
};

function rejectField(line: number, field: PropertyKey | undefined): JudgedRow {
  const name = String(field);
  const expected = EXPECTED[name] ?? "at most 500 characters";
  const reason = `The column ${COLUMN_OF[name] ?? name} holds something else than expected: ${expected}.`;
  return { kind: "rejected", row: { line, code: "invalid-field", reason } };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** LinkedIn writes `02 Mar 2024`; files that went through a spreadsheet may have `2024-03-02`. */
function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const written = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : [written?.[3], monthOf(written?.[2]), written?.[1]?.padStart(2, "0")];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  // 31 February would roll over to March.
  return new Date(time).toISOString().startsWith(date) ? date : null;
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf(name?.toLowerCase() ?? "");
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}

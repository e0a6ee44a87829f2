import { type ContactFacts, contactFactsSchema, type Source } from "@coffeechat/core/model";

/** A person of an export, as facts to add a contact with. */
export interface KeptRow {
  /** The line of the file on which the row or card begins, counted from 1. */
  readonly line: number;
  readonly facts: ContactFacts;
  /** The day on which you connected, `2024-03-02`, where the file says one. */
  readonly connectedOn?: string;
}

export const REJECTION_CODES = [
  "no-name",
  "broken-quote",
  "broken-card",
  "not-a-person",
  "column-count",
  "invalid-field",
] as const;

/** A row that could not be taken, with a reason that repeats nothing of it. */
export interface RejectedRow {
  readonly line: number;
  readonly code: (typeof REJECTION_CODES)[number];
  readonly reason: string;
}

/** A row about a person who was on an earlier line already. */
export interface MergedRow {
  readonly line: number;
  /** The line of the kept row that it went into. */
  readonly into: number;
}

/** What became of an export: every row is kept, merged or rejected, so the three add up to `rows`. */
export interface ReadPeople {
  /** How many rows or cards there are, blank lines not counted. */
  readonly rows: number;
  readonly kept: readonly KeptRow[];
  readonly merged: readonly MergedRow[];
  readonly rejected: readonly RejectedRow[];
}

export interface AddressBookOptions {
  /** How you know the people of this address book (S16 to S30): an address book itself does not say. */
  readonly source: Source;
}

export type JudgedRow =
  | { readonly kind: "kept"; readonly row: KeptRow }
  | { readonly kind: "rejected"; readonly row: RejectedRow };

/** What an export says of a person. Empty texts count as not there. */
export interface Found {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly pronouns?: string | undefined;
  readonly organization?: string | undefined;
  readonly role?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly linkedinUrl?: string | undefined;
  readonly zone?: string | undefined;
  readonly locale?: string | undefined;
  readonly source: Source;
  readonly tags?: readonly string[];
}

/** How a format calls its fields, for the sentences that say why a row was left out. */
export interface FieldNames {
  readonly noName: string;
  readonly nameOf: (field: string) => string;
}

const EXPECTED: Readonly<Record<string, string>> = {
  email: "an e-mail address such as ann@example.org, or nothing",
  linkedinUrl: "an address such as https://www.linkedin.com/in/ann-cole, or nothing",
  phone: "a phone number of 3 to 50 characters, or nothing",
  title: "at most 50 characters",
  pronouns: "at most 50 characters",
  tags: "labels of at most 100 characters each",
};

/** Whether what was found makes a contact, and if not, why. */
export function judgeFound(line: number, found: Found, names: FieldNames): JudgedRow {
  if (found.name === undefined) {
    return { kind: "rejected", row: { line, code: "no-name", reason: names.noName } };
  }
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  const read = contactFactsSchema.safeParse(Object.fromEntries(present));
  if (read.success) return { kind: "kept", row: { line, facts: read.data } };
  const field = String(read.error.issues[0]?.path[0]);
  const expected = EXPECTED[field] ?? "at most 500 characters";
  const reason = `${names.nameOf(field)} holds something else than expected: ${expected}.`;
  return { kind: "rejected", row: { line, code: "invalid-field", reason } };
}

/** One line of text, or nothing where it would be empty. */
export function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** The LinkedIn profile among the addresses of web pages that an export gives. */
export function profileAmong(urls: readonly (string | undefined)[]): string | undefined {
  for (const url of urls) {
    const found = /^(?:https?:\/\/)?((?:[a-z]{2,3}\.)?linkedin\.com\/in\/\S+)$/i.exec(url ?? "");
    if (found?.[1] !== undefined) return `https://${found[1]}`;
  }
  return undefined;
}

/** Sorts judged rows into those kept and those left out. */
export function partition(judged: readonly JudgedRow[]): {
  kept: KeptRow[];
  rejected: RejectedRow[];
} {
  const kept: KeptRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const each of judged) {
    if (each.kind === "kept") kept.push(each.row);
    else rejected.push(each.row);
  }
  return { kept, rejected };
}

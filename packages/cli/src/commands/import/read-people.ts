import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReadPeople } from "@coffeechat/adapters/csv";
import { CoffeechatError } from "@coffeechat/core/errors";
import type { Source } from "@coffeechat/core/model";
import { SOURCE_CHOICES } from "../../coach/fact-flags.js";
import { reasonOf } from "../../terminal/read-text-file.js";

export type ReadFile =
  | { readonly kind: "people"; readonly format: string; readonly people: ReadPeople }
  | { readonly kind: "export"; readonly records: readonly unknown[] };

/**
 * Reads a file of people, whichever program wrote it.
 *
 * @throws CoffeechatError `FILE_UNREADABLE`, `CSV_INVALID`, `VCARD_INVALID`, `INVALID_INPUT` where
 *   the source is missing or a line of an export is no JSON
 */
export async function readPeople(
  path: string,
  { cwd, source }: { readonly cwd: string; readonly source: Source | undefined },
): Promise<ReadFile> {
  const text = await readAnyText(path, cwd);
  if (/^\s*\{"record":"header"/.test(text)) return { kind: "export", records: recordsIn(text) };
  if (/^BEGIN:VCARD/im.test(text)) {
    const { readVCards } = await import("@coffeechat/adapters/vcard");
    const people = readVCards(text, { source: needed(source) });
    return { kind: "people", format: "vCard", people };
  }
  const { readCsvAddressBook } = await import("@coffeechat/adapters/csv");
  const book = readCsvAddressBook(text, { source: source ?? "linkedin" });
  if (book.format !== "linkedin") needed(source);
  return { kind: "people", format: FORMATS[book.format], people: book };
}

const FORMATS = { linkedin: "LinkedIn", google: "Google", outlook: "Outlook" } as const;

/** UTF-8 or UTF-16 by its mark; else the Western code page in which older programs export. */
async function readAnyText(path: string, cwd: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (cause) {
    throw new CoffeechatError("FILE_UNREADABLE", `${path} cannot be read: ${reasonOf(cause)}.`, {
      cause,
    });
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.includes(0)) {
    throw new CoffeechatError("FILE_UNREADABLE", `${path} cannot be read: it is not text.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function needed(source: Source | undefined): Source {
  if (source !== undefined) return source;
  throw new CoffeechatError(
    "INVALID_INPUT",
    "An address book does not say how you know its people. Say it with --source.",
    { issues: [{ path: "--source", expected: `one of ${SOURCE_CHOICES.join(", ")}` }] },
  );
}

function recordsIn(text: string): unknown[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new CoffeechatError("INVALID_INPUT", `Line ${index + 1} of this export is not JSON.`, {
        issues: [{ path: String(index + 1), expected: "one record of `coffeechat export`" }],
      });
    }
  });
}

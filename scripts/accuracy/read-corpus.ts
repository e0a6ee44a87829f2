import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One labelled message, one line of a corpus file. */
export interface LabelledCase {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly subject: string | null;
  readonly body: string;
  readonly recipient: { readonly name: string | null; readonly organization: string | null };
  readonly sender: { readonly name: string | null };
  readonly source: string | null;
  /** Rules that the message breaks. */
  readonly expect: readonly string[];
  /** Rules on which careful people disagree: they count neither way. */
  readonly also_ok: readonly string[];
  readonly why: string;
  /** Of a drawer of all sorts: written by somebody who had not seen the rules' words. */
  readonly isBlind: boolean;
}

/** The cases of all files of a part, in the order of their names; none where the part is absent. */
export function readPart(corpus: string, part: string): LabelledCase[] {
  const folder = join(corpus, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readCases(join(folder, name)));
}

function readCases(path: string): LabelledCase[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => readCase(line, `${path}:${index + 1}`))
    .map((each) => ({ ...each, isBlind: path.endsWith("drawer.jsonl") }));
}

function readCase(line: string, place: string): Omit<LabelledCase, "isBlind"> {
  const value: LabelledCase = JSON.parse(line);
  if (typeof value.body !== "string" || !Array.isArray(value.expect)) {
    throw new Error(`${place} is no labelled case: it needs "body" and "expect".`);
  }
  return { ...value, also_ok: value.also_ok ?? [] };
}

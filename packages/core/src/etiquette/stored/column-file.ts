/** One column of a table: numbers, or the letters of texts. */
export type Column = Int32Array | Uint16Array | string;
export type Columns = Readonly<Record<string, Column>>;

/** Marks such a file, in the byte order of its numbers: on other machines it reads differently. */
const MARK = 0x0c0ffee1;
/** Numbers are read where they lie, so each column starts at a multiple of this. */
const ALIGNMENT = 4;
/** Bytes of the mark and of the length of the list of columns. */
const HEAD = 8;

type Kind = "int32" | "uint16" | "text";
type Entry = readonly [name: string, kind: Kind, start: number, size: number];

/** Writes columns one behind the other, with a list of them before. */
export function writeColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const [name, column] of Object.entries(columns)) {
    const bytes =
      typeof column === "string"
        ? new TextEncoder().encode(column)
        : new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    entries.push([name, kindOf(column), start, bytes.length]);
    parts.push(bytes);
    start = aligned(start + bytes.length);
  }
  const list = new TextEncoder().encode(JSON.stringify(entries));
  const body = aligned(HEAD + list.length);
  const file = new Uint8Array(body + start);
  file.set(new Uint8Array(Int32Array.of(MARK, list.length).buffer));
  file.set(list, HEAD);
  for (const [index, bytes] of parts.entries()) file.set(bytes, body + (entries[index]?.[2] ?? 0));
  return file;
}

/**
 * Reads what {@link writeColumns} wrote: numbers stay where they are, nothing is copied. Null for
 * other bytes, and where the machine has another order of bytes.
 */
export function readColumns(file: ArrayBuffer): Columns | null {
  if (file.byteLength < HEAD || file.byteLength % ALIGNMENT !== 0) return null;
  const [mark, length = 0] = new Int32Array(file, 0, 2);
  if (mark !== MARK || HEAD + length > file.byteLength) return null;
  const entries: readonly Entry[] = JSON.parse(textIn(file, HEAD, length));
  const body = aligned(HEAD + length);
  const columns: Record<string, Column> = {};
  for (const [name, kind, start, size] of entries) {
    const from = body + start;
    if (from + size > file.byteLength) return null;
    if (kind === "text") columns[name] = textIn(file, from, size);
    else if (kind === "uint16") columns[name] = new Uint16Array(file, from, size / 2);
    else columns[name] = new Int32Array(file, from, size / 4);
  }
  return columns;
}

function kindOf(column: Column): Kind {
  if (typeof column === "string") return "text";
  return column instanceof Uint16Array ? "uint16" : "int32";
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function textIn(file: ArrayBuffer, start: number, size: number): string {
  return new TextDecoder().decode(new Uint8Array(file, start, size));
}

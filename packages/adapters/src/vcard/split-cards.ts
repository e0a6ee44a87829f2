/** The lines of one card, the folded ones joined, without its first and last line. */
export interface Card {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Whether it has an end of its own. */
  readonly closed: boolean;
  readonly properties: readonly string[];
}

const BEGIN = /^BEGIN:VCARD\s*$/i;
const END = /^END:VCARD\s*$/i;
/** Quoted-printable text goes on in the next line after a "=", which starts without a space (vCard 2.1). */
const SOFT_BREAK = /^[^:]*QUOTED-PRINTABLE[^:]*:.*=$/i;

/** Takes a file apart into its cards. One that never ends costs itself alone, not those after it. */
export function splitCards(text: string): Card[] {
  const cards: Card[] = [];
  let open: { line: number; properties: string[] } | undefined;
  const close = (closed: boolean) => {
    if (open !== undefined) cards.push({ ...open, closed });
    open = undefined;
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (BEGIN.test(line)) {
      close(false);
      open = { line: index + 1, properties: [] };
    } else if (END.test(line)) close(true);
    else if (open !== undefined) append(open.properties, line);
  }
  close(false);
  return cards;
}

function append(properties: string[], line: string): void {
  const before = properties.at(-1);
  if (before !== undefined && SOFT_BREAK.test(before)) {
    properties[properties.length - 1] = before.slice(0, -1) + line;
  } else if (before !== undefined && /^[ \t]/.test(line)) {
    properties[properties.length - 1] = before + line.slice(1);
  } else properties.push(line);
}

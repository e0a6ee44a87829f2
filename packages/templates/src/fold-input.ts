/** Line breaks, other controls, lone surrogates and marks that turn the reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const SPACES = /\p{Zs}{2,}/gu;

/** Most texts need no folding: printable ASCII with single spaces. */
const FOLDED = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Makes one line of a text: what could break a line, start a mail header or turn the reading
 * direction becomes a space. Letters, accents and emoji stay as they are.
 */
export function foldLine(text: string): string {
  if (FOLDED.test(text)) return text;
  return text.replace(UNPRINTABLE, " ").replace(SPACES, " ").trim();
}

/** A dash or an ellipsis alone is how people leave a field of a form empty. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** No input is nested deeper; what lies below is left for the schema to refuse. */
const DEPTH = 4;

/**
 * Copies what an input itself holds, never what it inherits, so that neither a prototype key nor a
 * polluted prototype reaches a text. Texts become one line; one without a letter or digit counts as not
 * given.
 */
export function foldInput(value: unknown, depth = DEPTH): unknown {
  if (typeof value === "string") return SAYS_SOMETHING.test(value) ? foldLine(value) : "";
  if (typeof value !== "object" || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => foldInput(item, depth - 1));
  const own: Record<string, unknown> = Object.create(null);
  for (const [key, held] of Object.entries(value)) {
    const folded = foldInput(held, depth - 1);
    if (folded !== undefined && folded !== "") own[key] = folded;
  }
  return own;
}

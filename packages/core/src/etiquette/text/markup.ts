const ZERO_WIDTH = "\u200b";
const BLOCK_TAGS = new Set(
  "p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote hr section article header footer pre".split(
    " ",
  ),
);
const INLINE_TAGS = new Set(
  "a b i u s em strong span font small big sub sup img code td th tbody thead html body head center mark del ins o:p abbr label".split(
    " ",
  ),
);
const ENTITIES = new Map([
  ["amp", "&"],
  ["nbsp", " "],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "'"],
  ["lsquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["ndash", "-"],
  ["mdash", "-"],
  ["hellip", "."],
  ["eacute", "é"],
  ["uuml", "ü"],
  ["ouml", "ö"],
  ["auml", "ä"],
  ["ntilde", "ñ"],
]);
const LONGEST_TAG = 500;
const LONGEST_ENTITY = 10;

/**
 * Text with pasted HTML made plain at the same length, so that offsets still point into the
 * original: a block tag becomes a line break, an inline tag zero-width filler, an entity its
 * character. `<role>` and other unknown names stay: they are slots that somebody forgot to fill.
 */
export function plainText(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  const parts: string[] = [];
  let from = 0;
  let cursor = 0;
  while (cursor < text.length) {
    const code = text.charCodeAt(cursor);
    const replacement =
      code === 60 ? tagAt(text, cursor) : code === 38 ? entityAt(text, cursor) : undefined;
    if (replacement === undefined) {
      cursor += 1;
      continue;
    }
    parts.push(text.slice(from, cursor), replacement);
    cursor += replacement.length;
    from = cursor;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join("");
}

function tagAt(text: string, start: number): string | undefined {
  let cursor = start + 1;
  if (text.startsWith("!--", cursor)) {
    // A bounded window: a text of nothing but "<!--" must not be searched to its end each time.
    const end = text.slice(start, start + LONGEST_TAG).indexOf("-->");
    return end < 0 ? undefined : filler(end + 3, "");
  }
  if (text.charCodeAt(cursor) === 47) cursor += 1;
  const nameStart = cursor;
  while (
    cursor < text.length &&
    cursor - nameStart < 12 &&
    /[a-zA-Z0-9:]/.test(text.charAt(cursor))
  )
    cursor += 1;
  const name = text.slice(nameStart, cursor).toLowerCase();
  const isBlock = BLOCK_TAGS.has(name);
  if (!isBlock && !INLINE_TAGS.has(name)) return undefined;
  if (!/[\s/>]/.test(text.charAt(cursor))) return undefined;
  const limit = Math.min(text.length, start + LONGEST_TAG);
  while (cursor < limit && text.charCodeAt(cursor) !== 62) cursor += 1;
  if (text.charCodeAt(cursor) !== 62) return undefined;
  return filler(cursor + 1 - start, isBlock ? "\n" : "");
}

function entityAt(text: string, start: number): string | undefined {
  const length = text.slice(start, start + LONGEST_ENTITY).indexOf(";");
  if (length < 0) return undefined;
  const name = text.slice(start + 1, start + length);
  const character = ENTITIES.get(name) ?? numericEntity(name);
  return character === undefined ? undefined : filler(length + 1, character);
}

function numericEntity(name: string): string | undefined {
  if (!/^#(?:\d{1,5}|x[0-9a-fA-F]{1,4})$/.test(name)) return undefined;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

function filler(length: number, first: string): string {
  return first + ZERO_WIDTH.repeat(length - first.length);
}

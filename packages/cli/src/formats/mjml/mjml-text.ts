import { type MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import { readDirective } from "../directive.js";
import type { Directive } from "../item.js";

/** What a reader of the mail sees: its title and its words. */
export interface MjmlText {
  readonly title: MappedText | null;
  readonly body: MappedText;
  readonly directives: readonly Directive[];
}

const TOKEN =
  /<!--([\s\S]*?)-->|<![^>]*>|<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,20});|\s+/g;
const UNSEEN = new Set([
  "mj-style",
  "mj-raw",
  "mj-attributes",
  "mj-preview",
  "style",
  "script",
  "title",
]);
const BLOCKS =
  /^(?:mj-.*|p|div|h[1-6]|ul|ol|li|table|t[rdh]|blockquote|section|header|footer|main|center|body)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  eacute: "é",
};

/** Reads MJML (or HTML) as a reader does: tags vanish, blocks are paragraphs, entities are characters. */
export function mjmlText(text: string): MjmlText {
  const directives: Directive[] = [];
  const body = new MappedTextBuilder();
  const title = new MappedTextBuilder();
  let target: MappedTextBuilder | null = body;
  const open: string[] = [];
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    const { index, 0: whole, 1: comment, 2: slash, 3: name, 4: entity } = token;
    const end = index + whole.length;
    target?.copy(text, at, index);
    at = end;
    if (comment !== undefined) {
      const directive = readDirective(comment, [index, end]);
      if (directive !== null) directives.push(directive);
    } else if (name !== undefined) {
      const tag = name.toLowerCase();
      if (slash === "/") open.splice(Math.max(0, open.lastIndexOf(tag)));
      else if (!whole.endsWith("/>") && tag !== "br") open.push(tag);
      target = open.some((each) => UNSEEN.has(each))
        ? null
        : open.includes("mj-title")
          ? title
          : body;
      if (tag === "br") target?.put("\n", index, end);
      else if (BLOCKS.test(tag)) body.put("\n\n", index, end);
    } else if (entity !== undefined) {
      target?.put(characterOf(entity) ?? whole, index, end);
    } else {
      target?.put(" ", index, end);
    }
  }
  target?.copy(text, at, text.length);
  return {
    title: title.length === 0 ? null : trimmed(title.build()),
    body: withoutEmptyLines(body.build()),
    directives,
  };
}

function characterOf(entity: string): string | null {
  if (!entity.startsWith("#")) return ENTITIES[entity] ?? null;
  const isHex = /^#x/i.test(entity);
  const code = Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** A gap of blocks within blocks is one empty line. */
function withoutEmptyLines(text: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const { index, 0: gap } of text.text.matchAll(/[ \t]*\n[\s]*/g)) {
    builder.append(text.slice(at, index));
    const [from, to] = text.toSource([index, index + gap.length]);
    builder.put(gap.includes("\n\n") ? "\n\n" : "\n", from, to);
    at = index + gap.length;
  }
  return trimmed(builder.append(text.slice(at, text.text.length)).build());
}

function trimmed(text: MappedText): MappedText {
  const start = text.text.search(/\S/);
  return start < 0 ? text : text.slice(start, text.text.trimEnd().length);
}

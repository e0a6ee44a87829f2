import { type MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import type { Read, ReadSettings } from "../format.js";
import { readDraft } from "../text/read-text.js";
import { TEMPLATE_COMMENT } from "./read-template.js";
import { type Piece, scanTemplate } from "./scan-template.js";

/** Fills a template with data; throws where it cannot. */
export type Render = (template: string, data: Readonly<Record<string, unknown>>) => string;

// Characters of the private use area: no template means anything by them.
const OPEN = "\uE000";
const NUMBERED = "\uE001";
const CLOSE = "\uE002";
const MARKED = /\uE000(\d+)\uE001([^\uE002]*)\uE002/g;

/** A template as the engine renders it with sample data, every word mapped back to the template. */
export function rendered(render: Render): Read {
  return (text, settings) => {
    try {
      return readDraft(text, settings, {
        comment: TEMPLATE_COMMENT,
        fill: (part) => renderMapped(part, settings, render),
        encode: (words) => (/[{}]/.test(words) ? null : words),
        mayLackSubject: true,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
      const message = `it cannot be rendered with the sample data: ${reason}.`;
      return { items: [], directives: [], problems: [{ message, offset: 0 }] };
    }
  };
}

/**
 * The words of the template are marked with their number before the engine runs, and found again in
 * what it gives. Marks stand within lines only, so that a tag alone on its line still is alone.
 */
export function renderMapped(text: MappedText, settings: ReadSettings, render: Render): MappedText {
  if (!/\{[{%]/.test(text.text)) return text;
  const { marked, stretches } = mark(text.text);
  const output = render(marked, settings.templates.data);
  const builder = new MappedTextBuilder();
  let at = 0;
  let before: readonly [number, number] = [0, 0];
  for (const { index, 0: whole, 1: number, 2: words = "" } of output.matchAll(MARKED)) {
    const stretch = stretches[Number(number)] ?? before;
    putBetween(builder, text, output.slice(at, index), before[1], stretch[0]);
    builder.append(text.slice(stretch[0], stretch[0] + words.length));
    at = index + whole.length;
    before = stretch;
  }
  putBetween(builder, text, output.slice(at), before[1], text.text.length);
  return builder.build();
}

function putBetween(
  builder: MappedTextBuilder,
  text: MappedText,
  words: string,
  from: number,
  to: number,
): void {
  const [start, end] = text.toSource([from, Math.max(from, to)]);
  builder.put(words, start, end);
}

function mark(template: string): { marked: string; stretches: (readonly [number, number])[] } {
  const stretches: (readonly [number, number])[] = [];
  let marked = "";
  let at = 0;
  for (const [from, to] of wordsIn(scanTemplate(template))) {
    marked += template.slice(at, from);
    marked += template.slice(from, to).replace(/\S(?:[^\r\n]*\S)?/g, (words, offset: number) => {
      stretches.push([from + offset, from + offset + words.length]);
      return `${OPEN}${stretches.length - 1}${NUMBERED}${words}${CLOSE}`;
    });
    at = to;
  }
  return { marked: marked + template.slice(at), stretches };
}

function wordsIn(pieces: readonly Piece[]): (readonly [number, number])[] {
  return pieces.flatMap((piece) => {
    if (piece.type === "words") return [[piece.from, piece.to] as const];
    return piece.type === "block" ? piece.branches.flatMap(wordsIn) : [];
  });
}

import type { Finding } from "@coffeechat/core/etiquette";
import type { Item } from "../formats/item.js";
import { fingerprintOf } from "./fingerprint.js";
import type { LineIndex } from "./line-index.js";
import type { Fix, LocatedFinding } from "./located-finding.js";

const LONGEST_EXCERPT = 200;
const CUT = "…";

/** Puts a finding of a rule into the file: from a range of a field to lines and columns. */
export function locate(finding: Finding, item: Item, lines: LineIndex): LocatedFinding {
  const range = rangeOf(finding, item);
  const from = lines.placeOf(range[0]);
  const to = range[0] === range[1] ? from : lines.placeOf(range[1]);
  const { excerpt, excerptColumn } = excerptOf(lines.line(from.line), from.column - 1);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    range,
    isWhole: finding.range === null,
    item: item.label,
    excerpt,
    excerptColumn,
    advice: (finding.suggestions ?? []).filter(({ edit }) => !edit).map(({ message }) => message),
    fixes: fixesOf(finding, item),
    source: finding.source,
    docsUrl: finding.docsUrl,
    fingerprint: fingerprintOf(finding.ruleId, excerpt),
  };
}

/** The line, or of a long one (JSON, CSV) the words around the place, with marks where it is cut. */
export function excerptOf(
  line: string,
  column: number,
): Pick<LocatedFinding, "excerpt" | "excerptColumn"> {
  const start = Math.max(0, Math.min(column - LONGEST_EXCERPT / 4, line.length - LONGEST_EXCERPT));
  const part = line.slice(start, start + LONGEST_EXCERPT);
  const from = start === 0 ? 0 : Math.min(afterSpace(part), column - start);
  const isCutAfter = start + part.length < line.length;
  const kept = part.slice(from, isCutAfter ? Math.max(beforeSpace(part), from) : part.length);
  const words = kept.trim();
  const mark = start === 0 ? "" : CUT;
  return {
    excerpt: `${mark}${words}${isCutAfter ? CUT : ""}`,
    excerptColumn: start + from + (kept.length - kept.trimStart().length) - mark.length + 1,
  };
}

/** Where the first whole word begins; the beginning where none is near. */
function afterSpace(text: string): number {
  const { 0: broken = "" } = /^\S{0,30}\s/.exec(text) ?? [];
  return broken.length;
}

/** Where the last whole word ends; the end where none is near. */
function beforeSpace(text: string): number {
  const at = text.search(/\s\S{0,30}$/);
  return at < 0 ? text.length : at;
}

function rangeOf({ field, range }: Finding, item: Item): readonly [number, number] {
  const text = Object.hasOwn(item.fields, field) ? item.fields[field] : undefined;
  if (text !== undefined && range !== null) return text.toSource(range);
  if (text !== undefined && field !== "body") return text.toSource([0, text.text.length]);
  return item.placeOf?.(field) ?? [item.start, item.start];
}

/** Edits that can be made in the file: of words that stand there as they are, in words it can hold. */
function fixesOf({ field, suggestions = [] }: Finding, { fields, encode }: Item): Fix[] {
  const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (text === undefined || encode === undefined) return [];
  return suggestions.flatMap(({ message, edit }) => {
    if (edit === undefined || !text.isVerbatim(edit.range)) return [];
    const words = encode(edit.replacement);
    return words === null ? [] : [{ message, range: text.toSource(edit.range), text: words }];
  });
}

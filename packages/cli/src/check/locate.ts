import type { Finding } from "@coffeechat/core/etiquette";
import type { Item } from "../formats/item.js";
import { fingerprintOf } from "./fingerprint.js";
import type { LineIndex } from "./line-index.js";
import type { Fix, LocatedFinding } from "./located-finding.js";

const LONGEST_EXCERPT = 200;

/** Puts a finding of a rule into the file: from a range of a field to lines and columns. */
export function locate(finding: Finding, item: Item, lines: LineIndex): LocatedFinding {
  const range = rangeOf(finding, item);
  const from = lines.placeOf(range[0]);
  const to = range[0] === range[1] ? from : lines.placeOf(range[1]);
  const excerpt = excerptOf(lines.line(from.line), from.column - 1);
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
    advice: (finding.suggestions ?? []).filter(({ edit }) => !edit).map(({ message }) => message),
    fixes: fixesOf(finding, item),
    source: finding.source,
    docsUrl: finding.docsUrl,
    fingerprint: fingerprintOf(finding.ruleId, excerpt),
  };
}

/** The line, or of a long one (JSON, CSV) what stands around the place. */
function excerptOf(line: string, column: number): string {
  if (line.length <= LONGEST_EXCERPT) return line.trim();
  const start = Math.max(0, Math.min(column - LONGEST_EXCERPT / 4, line.length - LONGEST_EXCERPT));
  return line.slice(start, start + LONGEST_EXCERPT).trim();
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

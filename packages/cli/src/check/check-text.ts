import { isCoffeechatError } from "@coffeechat/core/errors";
import {
  BUILT_IN_RULE_IDS,
  type EtiquettePlugin,
  type Finding,
  type Severity,
} from "@coffeechat/core/etiquette";
import type { Instant } from "@coffeechat/core/model";
import type { FileSettings } from "../config/file-settings.js";
import type { Read } from "../formats/format.js";
import type { Directive, Item } from "../formats/item.js";
import { prepareHead } from "../formats/text/front-matter.js";
import { applyDisables, misspelt } from "./disables.js";
import { fingerprintOf } from "./fingerprint.js";
import { judge, settingsKey } from "./judge.js";
import { LineIndex } from "./line-index.js";
import { excerptOf, locate } from "./locate.js";
import type { CheckedFile, FileProblem, LocatedFinding } from "./located-finding.js";

/** What is the same for all files of a run. */
export interface Judging {
  readonly now: Instant;
  readonly plugins: readonly EtiquettePlugin[];
  readonly unusedDisables: "off" | Severity;
}

export type CheckedText = Omit<CheckedFile, "path">;

/** Reads and judges the text of one file. `isDated`: on another day something else may come out. */
export async function checkText(
  text: string,
  read: Read,
  settings: FileSettings,
  judging: Judging,
): Promise<CheckedText & { readonly isDated: boolean }> {
  await prepareHead(text);
  const { items, directives, problems: unreadable } = read(text, settings.read);
  const lines = new LineIndex(text);
  const problems: FileProblem[] = unreadable.map(({ message, offset }) => ({
    message,
    ...lines.placeOf(offset),
  }));
  const found: { finding: LocatedFinding; item: Item }[] = [];
  for (const item of items) {
    try {
      const findings = judge(item, settings.optionsFor(...settingsKey(item.judged)), judging.now);
      for (const finding of findings instanceof Promise ? await findings : findings) {
        if (item.isBodyAlone && isAboutSubject(finding)) continue;
        found.push({ finding: locate(finding, item, lines), item });
      }
    } catch (error) {
      if (!isAboutInput(error)) throw error;
      problems.push({ message: messageOf(error, item), ...lines.placeOf(placeOf(error, item)) });
    }
  }
  const { kept, suppressed, unused } = applyDisables(withoutTwins(found), directives, lines);
  const ruleIds = [
    ...BUILT_IN_RULE_IDS,
    ...judging.plugins.flatMap(({ rules = [] }) => rules.map(({ id }) => id)),
  ];
  problems.push(...misspelt(directives, ruleIds, lines));
  const idle = unused.filter(({ rules }) => rules.every((rule) => ruleIds.includes(rule)));
  const { unusedDisables } = judging;
  if (unusedDisables !== "off") {
    kept.push(...idle.map((directive) => unusedFinding(directive, text, lines, unusedDisables)));
  }
  kept.sort((one, other) => one.range[0] - other.range[0] || byName(one.ruleId, other.ruleId));
  const isDated = items.some(({ judged }) => judged.subject === "history");
  return { findings: numbered(kept), suppressed, problems, isDated };
}

/** By code: the language's own order takes longer to load than a file takes to judge. */
function byName(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Where a file has no subject to point into, only its being missing can be found. */
function isAboutSubject({ ruleId, field, range }: Finding): boolean {
  return field === "subject" || (ruleId === "specific-subject" && range === null);
}

/** A configuration that is wrong is no fault of this file's. */
function isAboutInput(error: unknown): boolean {
  if (!isCoffeechatError(error)) return false;
  return !["INVALID_CONFIG", "UNKNOWN_RULE", "MISSING_DEPENDENCY"].includes(error.code);
}

function messageOf(error: unknown, item: Item): string {
  const what = item.label === null ? "" : `${item.label}: `;
  return `${what}${error instanceof Error ? error.message : String(error)}`;
}

/** The event or the part of a record that cannot be read, where the format knows its place. */
function placeOf(error: unknown, { start, placeOf: find }: Item): number {
  if (!isCoffeechatError(error) || find === undefined) return start;
  const { index } = error.details;
  const path = typeof index === "number" ? `events.${index}` : error.issues[0]?.path;
  return (path === undefined ? null : find(path))?.[0] ?? start;
}

/** A template read twice, once for each branch, says once what both readings have. */
function withoutTwins<Found extends { readonly finding: LocatedFinding }>(
  found: readonly Found[],
): Found[] {
  const seen = new Set<string>();
  return found.filter(({ finding: { ruleId, range, item, message } }) => {
    const key = `${ruleId} ${range} ${item} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Two findings of one rule about lines with the same words are told apart by their order. */
function numbered(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.fingerprint) ?? 0) + 1;
    times.set(finding.fingerprint, time);
    return time === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${time}` };
  });
}

function unusedFinding(
  { range, rules }: Directive,
  text: string,
  lines: LineIndex,
  severity: Severity,
): LocatedFinding {
  const from = lines.placeOf(range[0]);
  const to = lines.placeOf(range[1]);
  const { excerpt, excerptColumn } = excerptOf(lines.line(from.line), 0);
  const what = rules.length === 0 ? "anything" : rules.join(", ");
  return {
    ruleId: "unused-disable",
    severity,
    message: `This comment switches ${what} off, where nothing was found. Take it out.`,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    range,
    isWhole: false,
    item: null,
    excerpt,
    excerptColumn,
    advice: [],
    fixes: removable(text, range),
    source: "†",
    docsUrl: "https://coffeechat.dev/rules/unused-disable",
    fingerprint: fingerprintOf("unused-disable", excerpt),
  };
}

/** A comment that has its line to itself goes with the line; others are a person's to take out. */
function removable(text: string, [from, to]: readonly [number, number]): LocatedFinding["fixes"] {
  const lineStart = Math.max(text.lastIndexOf("\n", from - 1) + 1, 0);
  const nextLine = text.indexOf("\n", to);
  const lineEnd = nextLine < 0 ? text.length : nextLine + 1;
  const isAlone =
    text.slice(lineStart, from).trim() === "" && text.slice(to, lineEnd).trim() === "";
  return isAlone
    ? [{ message: "Take the comment out.", range: [lineStart, lineEnd], text: "" }]
    : [];
}

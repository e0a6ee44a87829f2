import type { CheckedText } from "./check-text.js";
import type { LocatedFinding, SuppressedFinding, Suppression } from "./located-finding.js";

/** A finding in the cache: words that many findings share are numbers of a table. */
type Packed = readonly [
  rule: number,
  severity: number,
  message: number,
  place: readonly [number, number, number, number, number, number, number],
  isWhole: 0 | 1,
  item: string | null,
  excerpt: string,
  advice: readonly number[],
  fixes: LocatedFinding["fixes"],
  source: number,
  docsUrl: number,
  fingerprint: string,
  suppression: Suppression | null,
];

const SEVERITIES = ["error", "warning", "suggestion"] as const;

/** Numbers of texts, and the texts of numbers. */
export interface TextTable {
  readonly numberOf: (text: string) => number;
  readonly textOf: (number: number) => string;
}

/** What came out for a file, as one line; empty where nothing was found. */
export function pack({ findings, suppressed }: CheckedText, table: TextTable): string {
  if (findings.length + suppressed.length === 0) return "";
  return JSON.stringify([...findings, ...suppressed].map((finding) => packFinding(finding, table)));
}

/** Reads what {@link pack} wrote. */
export function unpack(line: string, table: TextTable): CheckedText {
  const findings: LocatedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  if (line !== "") {
    const all: readonly Packed[] = JSON.parse(line);
    for (const packed of all) {
      const finding = unpackFinding(packed, table);
      const suppression = packed[12];
      if (suppression === null) findings.push(finding);
      else suppressed.push({ ...finding, suppression });
    }
  }
  return { findings, suppressed, problems: [] };
}

function packFinding(finding: LocatedFinding | SuppressedFinding, { numberOf }: TextTable): Packed {
  const { line, column, endLine, endColumn, range, excerptColumn } = finding;
  return [
    numberOf(finding.ruleId),
    SEVERITIES.indexOf(finding.severity),
    numberOf(finding.message),
    [line, column, endLine, endColumn, range[0], range[1], excerptColumn],
    finding.isWhole ? 1 : 0,
    finding.item,
    finding.excerpt,
    finding.advice.map(numberOf),
    finding.fixes,
    numberOf(finding.source),
    numberOf(finding.docsUrl),
    finding.fingerprint,
    "suppression" in finding ? finding.suppression : null,
  ];
}

function unpackFinding(packed: Packed, { textOf }: TextTable): LocatedFinding {
  const [rule, severity, message, place, isWhole, item, excerpt, advice, fixes, source, docsUrl] =
    packed;
  return {
    ruleId: textOf(rule),
    severity: SEVERITIES[severity] ?? "error",
    message: textOf(message),
    line: place[0],
    column: place[1],
    endLine: place[2],
    endColumn: place[3],
    range: [place[4], place[5]],
    isWhole: isWhole === 1,
    item,
    excerpt,
    excerptColumn: place[6],
    advice: advice.map(textOf),
    fixes,
    source: textOf(source),
    docsUrl: textOf(docsUrl),
    fingerprint: packed[11],
  };
}

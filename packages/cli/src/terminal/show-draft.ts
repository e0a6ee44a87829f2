import type { CheckedDraft, Finding } from "@coffeechat/core";
import { colors } from "./colors.js";
import { displayWidth } from "./display-width.js";
import { wrap } from "./wrap.js";

const MARK: Readonly<Record<Finding["severity"], (text: string) => string>> = {
  error: colors.red,
  warning: colors.yellow,
  suggestion: colors.cyan,
};

/**
 * A message as it would be sent, each finding under the words that it is about: a line of carets,
 * then what is wrong and what to do instead. Findings about the message as a whole come last.
 */
export function showDraft({ draft, findings }: CheckedDraft, width: number): string[] {
  const lines: string[] = [];
  if (draft.subject) {
    lines.push(`${colors.dim("Subject:")} ${draft.subject}`);
    lines.push(
      ...underline(draft.subject, 0, inField(findings, "subject"), width, "Subject: ".length),
    );
    lines.push("");
  }
  let start = 0;
  for (const line of draft.body.split("\n")) {
    const here = inField(findings, "body").filter(
      ({ range }) => range !== null && range[0] >= start && range[0] <= start + line.length,
    );
    lines.push(...showLine(line, start, here, width));
    start += line.length + 1;
  }
  const whole = findings.filter(({ range }) => range === null);
  if (whole.length > 0) lines.push("", ...whole.flatMap((finding) => explain(finding, width)));
  return lines;
}

function inField(findings: readonly Finding[], field: Finding["field"]): Finding[] {
  return findings.filter((finding) => finding.field === field && finding.range !== null);
}

/** Long lines are folded; a fold that holds a finding is followed by it. */
function showLine(
  line: string,
  start: number,
  findings: readonly Finding[],
  width: number,
): string[] {
  const shown: string[] = [];
  let offset = 0;
  for (const part of wrap(line, width)) {
    const at = line.indexOf(part.split(" ")[0] ?? part, offset);
    const from = start + Math.max(at, offset);
    const here = findings.filter(
      ({ range }) => range !== null && range[0] >= from && range[0] < from + part.length + 1,
    );
    shown.push(part, ...underline(part, from, here, width, 0));
    offset = from - start + part.length;
  }
  return shown.length === 0 ? [""] : shown;
}

function underline(
  text: string,
  start: number,
  findings: readonly Finding[],
  width: number,
  indent: number,
): string[] {
  return findings.flatMap((finding) => {
    if (finding.range === null) return [];
    const from = Math.max(0, finding.range[0] - start);
    const words = text.slice(from, Math.max(from + 1, finding.range[1] - start));
    const carets =
      " ".repeat(indent + displayWidth(text.slice(0, from))) +
      "^".repeat(Math.max(1, displayWidth(words)));
    return [MARK[finding.severity](carets), ...explain(finding, width)];
  });
}

function explain(finding: Finding, width: number): string[] {
  const colour = MARK[finding.severity];
  const head = `${finding.severity} ${finding.ruleId}`;
  const lines = wrap(`${head}: ${finding.message}`, width - 2);
  return lines.map((line, index) =>
    index === 0 ? `  ${colour(head)}${line.slice(head.length)}` : `  ${line}`,
  );
}

import type {
  CheckedFile,
  CheckSummary,
  LocatedFinding,
  SuppressedFinding,
} from "../../check/located-finding.js";
import { Tally } from "../../check/tally.js";
import { countOf, countsOf } from "../count-of.js";
import { defineReporter } from "../define-reporter.js";
import { escapeXml } from "../escape-xml.js";
import { markedExcerpt } from "../marked-excerpt.js";
import { PAGE_END, PAGE_HEAD } from "./page.js";

/** One file that needs nothing else: to read, to print, to hand on. */
export const reporter = defineReporter({
  id: "html",
  summary: "one page to read or print",
  begin: ({ version }) => {
    let head = PAGE_HEAD;
    const listed: string[] = [];
    return {
      file: (file) => {
        if (file.findings.length + file.problems.length + file.suppressed.length === 0) return "";
        const id = `file-${listed.length + 1}`;
        const counts = countsIn(file);
        const path = escapeXml(file.path);
        listed.push(`<li><a href="#${id}">${path}</a> <span>${counts}</span></li>\n`);
        const text = `${head}<section>\n<h2 id="${id}">${path} <small>${counts}</small></h2>\n${articles(file)}</section>\n`;
        head = "";
        return text;
      },
      end: (summary) => `${head}${summaryOf(summary, listed, version)}${PAGE_END}`,
    };
  },
});

function summaryOf(summary: CheckSummary, listed: readonly string[], version: string): string {
  const { files, suppressed } = summary;
  const counts = countsOf(summary);
  const found = counts.length === 0 ? "Nothing was found" : counts.join(", ");
  const accepted = suppressed === 0 ? "" : `; ${suppressed} accepted`;
  const list = listed.length < 2 ? "" : `<ul class="files">\n${listed.join("")}</ul>\n`;
  return `<section class="summary" aria-label="Summary">\n<p><b>${found}</b> in ${countOf(files, "file")}${accepted}.</p>\n${list}<p class="made">Made by coffeechat ${escapeXml(version)}.</p>\n</section>\n`;
}

function countsIn(file: CheckedFile): string {
  const tally = new Tally();
  tally.add(file);
  const { suppressed } = file;
  const accepted = suppressed.length === 0 ? [] : [`${suppressed.length} accepted`];
  return [...countsOf(tally.summary()), ...accepted].join(", ");
}

function articles({ findings, suppressed, problems }: CheckedFile): string {
  return [
    ...problems.map(
      ({ line, message }) =>
        `<article class="error"><p><b>problem</b> <span class="place">line ${line}</span></p><p>${escapeXml(message)}</p></article>\n`,
    ),
    ...findings.map(findingArticle),
    ...suppressed.map(acceptedArticle),
  ].join("");
}

function findingArticle(finding: LocatedFinding): string {
  const { severity, message, advice, fixes } = finding;
  const instead = [
    ...advice.map((text) => `<li>${escapeXml(text)}</li>`),
    ...fixes.map((fix) => `<li>${escapeXml(fix.message)} (<code>--fix</code> does it)</li>`),
  ];
  const list = instead.length === 0 ? "" : `<ul>${instead.join("")}</ul>`;
  return `<article class="${severity}"><p><b>${severity}</b> ${where(finding)}</p>${quote(finding)}<p>${escapeXml(message)}</p>${list}</article>\n`;
}

function acceptedArticle(finding: SuppressedFinding): string {
  const { reason, expires, by } = finding.suppression;
  const why = reason === null ? "without a reason" : `because: ${escapeXml(reason)}`;
  const until = expires === undefined ? "" : `, until ${escapeXml(expires)}`;
  const how = by === "comment" ? "by a comment" : "by the suppressions file";
  return `<article class="accepted"><p><b>accepted</b> ${where(finding)}</p>${quote(finding)}<p>${escapeXml(finding.message)}</p><p>Accepted ${how}${until}, ${why}</p></article>\n`;
}

function where({ ruleId, line, column, item, isWhole, docsUrl }: LocatedFinding): string {
  const place = isWhole ? "the whole text" : `line ${line}, column ${column}`;
  const part = item === null ? "" : `${escapeXml(item)}, `;
  return `<a href="${escapeXml(docsUrl)}">${escapeXml(ruleId)}</a> <span class="place">${part}${place}</span>`;
}

function quote(finding: LocatedFinding): string {
  const marked = markedExcerpt(finding);
  if (marked === null) return "";
  const { before, words, after } = marked;
  return `<blockquote>${escapeXml(before)}<mark>${escapeXml(words)}</mark>${escapeXml(after)}</blockquote>`;
}

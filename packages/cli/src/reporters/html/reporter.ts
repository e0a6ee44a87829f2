import type { CheckedFile, LocatedFinding } from "../../check/located-finding.js";
import { defineReporter } from "../define-reporter.js";
import { escapeXml } from "../escape-xml.js";

/** One file that needs nothing else: to read, to print, to hand on. */
export const reporter = defineReporter({
  id: "html",
  summary: "one page to read or print",
  begin: ({ version }) => {
    let head = HEAD;
    return {
      file: (file) => {
        if (file.findings.length + file.problems.length + file.suppressed.length === 0) return "";
        const text = head + section(file);
        head = "";
        return text;
      },
      end: ({ files, errors, warnings, suggestions, suppressed, problems }) => {
        const counts = [
          [files, "files"],
          [errors, "errors"],
          [warnings, "warnings"],
          [suggestions, "suggestions"],
          [suppressed, "accepted"],
          [problems, "problems"],
        ] as const;
        const list = counts.map(([count, what]) => `<li><b>${count}</b> ${what}</li>`).join("");
        return `${head}<footer><ul>${list}</ul><p>coffeechat ${escapeXml(version)}</p></footer>\n</body>\n</html>\n`;
      },
    };
  },
});

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Etiquette report</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h2 { font-size: 1.1rem; border-bottom: 1px solid #767676; break-after: avoid; overflow-wrap: anywhere; }
article { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #767676; break-inside: avoid; }
article.error { border-color: #b3261e; } article.warning { border-color: #8a5a00; } article.suggestion { border-color: #0b57d0; }
blockquote { margin: .25rem 0; color: #474747; overflow-wrap: anywhere; } p { margin: .25rem 0; }
footer ul { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0; }
</style>
</head>
<body>
<h1>Etiquette report</h1>
`;

function section({ path, findings, suppressed, problems }: CheckedFile): string {
  const parts = [
    ...problems.map(
      ({ line, message }) =>
        `<article class="error"><p><b>problem</b>, line ${line}: ${escapeXml(message)}</p></article>\n`,
    ),
    ...findings.map((finding) => article(finding, "")),
    ...suppressed.map((finding) =>
      article(
        finding,
        `<p>Accepted: ${escapeXml(finding.suppression.reason ?? "no reason given")}</p>`,
      ),
    ),
  ];
  return `<section>\n<h2>${escapeXml(path)}</h2>\n${parts.join("")}</section>\n`;
}

function article(finding: LocatedFinding, note: string): string {
  const { severity, ruleId, line, column, message, excerpt, isWhole, advice, docsUrl } = finding;
  const quote = isWhole || excerpt === "" ? "" : `<blockquote>${escapeXml(excerpt)}</blockquote>`;
  const instead = advice.map((text) => `<p>→ ${escapeXml(text)}</p>`).join("");
  const link = `<a href="${escapeXml(docsUrl)}">${escapeXml(ruleId)}</a>`;
  return `<article class="${severity}"><p><b>${severity}</b> ${link}, line ${line}, column ${column}</p>${quote}<p>${escapeXml(message)}</p>${instead}${note}</article>\n`;
}

/** How the page looks, on a wide screen, on a phone, in the dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #474747; --line: #767676; --page: #fff; --mark: #ffe7a3; --error: #b3261e; --warning: #8a5a00; --suggestion: #0b57d0; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e6e6; --quiet: #b8b8b8; --line: #8c8c8c; --page: #16181b; --mark: #6b4e00; --error: #ff8a80; --warning: #ffc14d; --suggestion: #8ab4f8; --link: #8ab4f8; }
}
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #333; --line: #767676; --page: #fff; --mark: #e8e8e8; --error: #b3261e; --warning: #8a5a00; --suggestion: #0b57d0; --link: #000; }
}
@page { margin: 16mm; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; color: var(--text); background: var(--page); display: flex; flex-direction: column; reading-flow: flex-visual; }
/* The summary is known last and wanted first. */
h1 { order: -2; margin: 0 0 .5rem; }
.summary { order: -1; }
h1, h2, p, li, blockquote { overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 0; border-bottom: 1px solid var(--line); break-after: avoid; }
h2 small { font-weight: normal; color: var(--quiet); white-space: nowrap; }
a { color: var(--link); }
p { margin: .25rem 0; }
article { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid var(--line); break-inside: avoid; }
.error { border-color: var(--error); } .error > p:first-child > b { color: var(--error); }
.warning { border-color: var(--warning); } .warning > p:first-child > b { color: var(--warning); }
.suggestion { border-color: var(--suggestion); } .suggestion > p:first-child > b { color: var(--suggestion); }
.accepted { border-left-style: dashed; color: var(--quiet); }
.place { color: var(--quiet); white-space: nowrap; }
blockquote { margin: .25rem 0; color: var(--quiet); font-style: italic; }
mark { background: var(--mark); color: var(--text); font-style: normal; font-weight: 600; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
article ul { list-style: "→ "; }
.files { columns: 20rem; }
.files li { break-inside: avoid; } .files span { color: var(--quiet); white-space: nowrap; }
.made { color: var(--quiet); margin-top: .5rem; }
@media print { .made { margin-bottom: 0; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** The page up to the first file. */
export const PAGE_HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Etiquette report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Etiquette report</h1>
`;

export const PAGE_END = "</body>\n</html>\n";

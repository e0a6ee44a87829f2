import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CheckRequest, runCheck } from "../check/run-check.js";

const BODY = "Hi Ana,\n\nI'm a nursing sophomore.\nAny vacancies at your place?\n\nThanks, Sam";
const ASKED = "vacancies";

async function check(path: string, content: string, request: CheckRequest = {}) {
  const { files } = await runCheck({
    config: false,
    kind: "outreach",
    ...request,
    text: { path, content },
  });
  return files[0] ?? { findings: [], suppressed: [], problems: [], path };
}

/** The place of the words in the file, counted by hand. */
function placeOf(content: string, words: string) {
  const before = content.slice(0, content.indexOf(words));
  const lines = before.split(/\r\n|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const quotedPrintable = (text: string) =>
  text
    .replaceAll("=", "=3D")
    .replaceAll("é", "=C3=A9")
    .replace("Any vacancies", "A=\nny vacancies");

const FILES: Record<string, [path: string, content: string]> = {
  "a text": ["a.txt", BODY],
  "a text in CRLF": ["a.txt", BODY.replaceAll("\n", "\r\n")],
  "Markdown under a plain head": [
    "a.md",
    `---\nkind: outreach\nsubject: State senior, hydrology\n---\n${BODY}`,
  ],
  "Markdown under a head in CRLF with nested YAML": [
    "a.md",
    `---\nkind: "outreach"\nrecipient:\n  name: Ana Ruiz\n---\n${BODY}`.replaceAll("\n", "\r\n"),
  ],
  "a text under a Subject line": ["a.txt", `Subject: State senior, hydrology\n\n${BODY}`],
  "Markdown with comments": ["a.md", BODY.replace("\n\nI'm", "\n<!-- a note\nto self -->\n\nI'm")],
  "a JSON string": [
    "a.json",
    JSON.stringify(
      { messages: [{ body: 'He said "yes" \u00e9\t.' }, { kind: "outreach", body: BODY }] },
      null,
      2,
    ),
  ],
  "JSON with \\u escapes": [
    "a.json",
    `{"body": "\\u0048i Ana, \\"${ASKED.slice(0, 0)}\\" any vacancies?"}`,
  ],
  "JSON lines": [
    "a.jsonl",
    `${JSON.stringify({ body: "Hello" })}\n${JSON.stringify({ body: BODY })}\n`,
  ],
  "a quoted CSV cell": ["a.csv", `kind,body\r\noutreach,"Hi ""Ana"",\r\n\r\nany vacancies?"\r\n`],
  "a CSV cell after semicolons": ["a.csv", "kind;body\noutreach;Any vacancies?\n"],
  "a plain mail": [
    "a.eml",
    `From: Sam <sam@x.example>\nTo: Ana <ana@x.example>\nSubject: Hi\n\n${BODY}`,
  ],
  "quoted-printable": [
    "a.eml",
    `Subject: =?UTF-8?Q?caf=C3=A9?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(`Café = good.\n${BODY}`)}`,
  ],
  "the plain part of a multipart mail": [
    "a.eml",
    `Content-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b1\r\nContent-Type: text/plain\r\n\r\n${BODY}\r\n--b1--\r\n`,
  ],
  Handlebars: [
    "a.hbs",
    `{{!-- mail --}}\nHi {{them.name}},\n{{#if x}}\nAny vacancies at {{org}}?\n{{/if}}\n`,
  ],
  "the else of Handlebars": [
    "a.hbs",
    "Hi {{name}},\n{{#if x}}Hello{{else}}Any vacancies?{{/if}}\n",
  ],
  Liquid: [
    "a.liquid",
    "{% assign a = 1 %}Hi {{ name | capitalize }},\n{% if a %}\nAny vacancies?\n{% endif %}",
  ],
  MJML: [
    "a.mjml",
    "<mjml><mj-body><mj-section><mj-column><mj-text>Hi&nbsp;{{name}},<br/>caf&eacute;\n  Any <b>vacancies</b>?</mj-text></mj-column></mj-section></mj-body></mjml>",
  ],
};

describe("the place of a finding", () => {
  it.each(Object.entries(FILES))("is right in %s", async (_, [path, content]) => {
    const { findings, problems } = await check(path, content);
    expect(problems).toEqual([]);
    const asked = findings.filter(({ ruleId }) => ruleId === "no-job-ask");
    const words = placeOf(content, ASKED);
    const hit = asked.find(({ line, endLine }) => line <= words.line && endLine >= words.line);
    expect(hit, JSON.stringify(asked)).toBeDefined();
    const [from, to] = hit?.range ?? [0, 0];
    const said = content.slice(from, to).replace(/=\n|<[^>]+>/g, "");
    expect(said).toMatch(/^any vacancies|^vacancies/i);
    expect({ line: hit?.line, column: hit?.column }).toEqual(
      placeOf(content, content.slice(from, to)),
    );
  });

  it("is the line in base64, which no eye can read", async () => {
    const coded = Buffer.from(BODY).toString("base64").replace(/.{40}/g, "$&\n");
    const { findings } = await check("a.eml", `Content-Transfer-Encoding: base64\n\n${coded}`);
    const asked = findings.find(({ ruleId }) => ruleId === "no-job-ask");
    expect(asked?.line).toBe(3 + Math.floor((BODY.indexOf("Any vac") * 4) / 3 / 40));
  });

  it.each(["a.hbs", "a.liquid"])("is in the template when it is rendered: %s", async (path) => {
    const loop = path.endsWith("hbs")
      ? ["{{#each asks}}", "{{this}}", "{{/each}}"]
      : ["{% for ask in asks %}", "{{ ask }}", "{% endfor %}"];
    const content = `Hi {{ name }},\n${loop[0]}\nKeep me in mind, ${loop[1]}.\n${loop[2]}\nThanks\n`;
    const cwd = await mkdtemp(join(tmpdir(), "coffeechat-rendered-"));
    const config = { templates: { mode: "rendered", data: { name: "Ana", asks: ["one", "two"] } } };
    await writeFile(join(cwd, "coffeechat.config.json"), JSON.stringify(config));
    const { files } = await runCheck({ cwd, kind: "outreach", text: { path, content } });
    const asked = files[0]?.findings.filter(({ ruleId }) => ruleId === "no-job-ask") ?? [];
    expect(asked.map(({ line }) => line)).toContain(3);
    const missing = await runCheck({
      cwd,
      kind: "outreach",
      text: { path, content: "Hi {{ nobody }}," },
    });
    expect(missing.files[0]?.problems[0]?.message).toContain("cannot be rendered");
    await rm(cwd, { recursive: true });
  });
});

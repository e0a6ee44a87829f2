import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coffeechat-templates-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

async function compile(...flags: string[]) {
  const terminal = capturedTerminal({ cwd: folder });
  const status = await run(["templates", "compile", "messages", ...flags], terminal);
  return { status, ...terminal.printed() };
}

/** A choir's own template, our k-news in other words, and a sign-off for all of ours. */
function writeChoir(): void {
  const text = { kind: "text", maximum: 40 };
  const description = {
    kind: "keep-in-touch",
    channel: "email",
    relationship: "club",
    tone: "warm",
    budget: { words: 30 },
    purpose: "Says hello to a fellow singer.",
    whenToUse: "After a concert.",
    whenNotTo: "Before you have met.",
    fields: [
      { ...text, path: "them.name", required: true, description: "Their first name" },
      { ...text, path: "me.name", required: true, description: "Your name, as you sign" },
      { ...text, path: "piece", required: false, description: "What they sang that night" },
    ],
  };
  write("messages/choir-hello/template.json", JSON.stringify(description));
  write("messages/choir-hello/subject.hbs", "Last night{{#if piece}}: {{phrase piece}}{{/if}}\n");
  write(
    "messages/choir-hello/body.hbs",
    '{{> greeting own="Dear"}}\n\nYou sang {{#if piece}}{{phrase piece}}{{else}}so{{/if}} well.\n\n{{> sign-off own="Yours"}}\n',
  );
  write(
    "messages/k-news/body.hbs",
    '{{> greeting own="Hi"}}\n\nGuess what: {{phrase news}}. Thank you for {{phrase hook}}!{{#if context}} {{sentence context}}{{/if}}\n\n{{me.name}}\n',
  );
  write("messages/partials/sign-off.hbs", "{{own}} from the choir,\n{{me.name}}\n");
}

const PROGRAM = `import { createPack, templates } from "@coffeechat/templates";
import * as mine from "./messages/templates.gen.js";

const pack = createPack({ ...templates, ...mine.templates }, { partials: mine.partials });
const names = { them: { name: "O'Neill" }, me: { name: "Ana" } };
const refusal = (act) => { try { act(); } catch (error) { return error.message; } };
console.log(JSON.stringify({
  hello: pack.render("choir-hello", { ...names, piece: "Bach\\r\\nBcc: all" }),
  news: pack.render("k-news", { ...names, news: "I passed", hook: "your tip" }).text,
  ours: pack.render("d-declined", { ...names, hook: "your column", thread: "Ferries" }).text,
  misspelt: refusal(() => pack.render("choir-hello", { ...names, pece: "Bach" })),
}));
`;

/** Runs the program as a host's bundle where no code may be made of strings. */
async function runProgram(): Promise<unknown> {
  write("program.js", PROGRAM);
  await build({
    entryPoints: [join(folder, "program.js")],
    outfile: join(folder, "bundle.mjs"),
    tsconfig: join(root, "tsconfig.json"),
    nodePaths: [join(root, "node_modules")],
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
  const flags = ["--disallow-code-generation-from-strings", join(folder, "bundle.mjs")];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
}

describe("coffeechat templates compile", () => {
  it("makes a module that renders a host's templates beside ours, without a compiler", async () => {
    writeChoir();
    const { status, out } = await compile();
    expect([status, out]).toEqual([0, expect.stringContaining("2 templates compiled into")]);
    expect(await runProgram()).toEqual({
      hello: {
        subject: "Last night: Bach Bcc: all",
        text: "Dear O'Neill,\n\nYou sang Bach Bcc: all well.\n\nYours from the choir,\nAna",
        html: expect.stringContaining("<p>Dear O&#39;Neill,</p>"),
      },
      news: "Hi O'Neill,\n\nGuess what: I passed. Thank you for your tip!\n\nAna",
      ours: expect.stringMatching(/\n\nWith good wishes from the choir,\nAna$/),
      misspelt: expect.stringContaining("pece"),
    });
  });

  it("gives each template the type of its input", async () => {
    writeChoir();
    await compile();
    write(
      "typed.ts",
      `import { createPack } from "@coffeechat/templates";
import { partials, templates } from "./messages/templates.gen.js";
const pack = createPack(templates, { partials });
const names = { them: { name: "Jo" }, me: { name: "Ana" } };
pack.render("choir-hello", names);
pack.render("choir-hello", { ...names, piece: "Bach" });
// @ts-expect-error misspelt
pack.render("choir-hello", { ...names, pece: "Bach" });
// @ts-expect-error a name is missing
pack.render("choir-hello", { them: { name: "Jo" } });
// @ts-expect-error what k-news needs
pack.render("k-news", names);
`,
    );
    const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram([join(folder, "typed.ts")], { ...options, types: [] });
    const problems = ts.getPreEmitDiagnostics(
      program,
      program.getSourceFile(join(folder, "typed.ts")),
    );
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ).toEqual([]);
  });

  it("names file, line and nearest field of a mistake, writes nothing and ends with 2", async () => {
    writeChoir();
    write("messages/partials/sign-off.hbs", "{{own}},\n{{me.nmae}}\n");
    const { status, err } = await compile();
    expect(status).toBe(2);
    expect(err).toContain("partials/sign-off.hbs:2");
    expect(err).toContain("nearest: name");
    expect(() => read("messages/templates.gen.js")).toThrow(/ENOENT/);
  });

  it("tells with --check whether what is written is up to date", async () => {
    writeChoir();
    expect((await compile("--check")).status).toBe(1);
    await compile();
    const written = read("messages/templates.gen.js");
    expect(await compile("--check")).toEqual({ status: 0, out: "", err: "" });
    write("messages/partials/sign-off.hbs", "{{own}},\n{{me.name}}\n");
    const { status, out } = await compile("--check");
    expect([status, out]).toEqual([1, expect.stringContaining("out of date")]);
    expect(read("messages/templates.gen.js")).toBe(written);
  });

  it("writes where it is told to, and the types beside", async () => {
    writeChoir();
    await compile("--out", "letters.mjs");
    expect(read("letters.mjs")).toContain("export const templates");
    expect(read("letters.d.mts")).toContain('"choir-hello"');
  });

  it.each([
    ["an empty folder", () => write("messages/readme.txt", ""), [], /no templates in/],
    ["no folder at all", () => {}, [], /no such file or folder/],
    [
      "a template.json that is none",
      () => {
        writeChoir();
        write("messages/choir-hello/template.json", "{");
      },
      [],
      /template\.json is not JSON/,
    ],
    ["a module of another kind", writeChoir, ["--out", "x.css"], /end with \.js or \.mjs/],
  ])("refuses %s with status 2", async (_, prepare, flags, said) => {
    prepare();
    const { status, err } = await compile(...flags);
    expect([status, err]).toEqual([2, expect.stringMatching(said)]);
  });
});

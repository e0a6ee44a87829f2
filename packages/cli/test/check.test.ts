import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-check-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
}

const read = (path: string) => readFile(join(cwd, path), "utf8");

const check = (...args: string[]) => checkFrom(".", ...args);

async function checkFrom(folder: string, ...args: string[]) {
  const terminal = capturedTerminal({ cwd: join(cwd, folder) });
  const status = await run(["check", ...args], terminal);
  return { status, ...terminal.printed() };
}

/** The rules of what was found, file by file, as the JSON reporter tells. */
async function found(...args: string[]) {
  const { out } = await check(...args, "-r", "json");
  const report: { files: { path: string; findings: { ruleId: string }[] }[] } = JSON.parse(out);
  return Object.fromEntries(
    report.files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]),
  );
}

const RUDE =
  "---\nkind: outreach\nsubject: Nursing sophomore, triage\n---\nHi Ana,\n\nAny vacancies?\n";
const POLITE =
  "---\nkind: outreach\nsubject: Nursing sophomore, triage\n---\nHi Ana,\n\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for 20 minutes about triage, whenever suits you?\n\nThank you,\nSam\n";

describe("the exit status of coffeechat check", () => {
  it("is 0 for what is polite, 1 for what is not, 2 for what cannot be read", async () => {
    await write({ "polite.md": POLITE, "rude.md": RUDE, "broken.json": "{" });
    expect((await check("polite.md")).status).toBe(0);
    expect((await check("rude.md")).status).toBe(1);
    expect((await check("polite.md", "broken.json")).status).toBe(2);
    expect((await check("none.md")).status).toBe(2);
    expect((await check()).status).toBe(2);
  });

  it("counts warnings against --max-warnings", async () => {
    const text = POLITE.replace("subject: Nursing sophomore, triage", "subject: Hi");
    await write({ "a.md": text });
    expect((await check("a.md")).status).toBe(0);
    const { status, err } = await check("a.md", "--max-warnings", "0");
    expect([status, err]).toEqual([1, "1 warnings, where at most 0 are allowed.\n"]);
  });
});

describe("the configuration", () => {
  it("builds on presets, files and overrides by glob, kind and channel", async () => {
    await write({
      "base.json": JSON.stringify({ rules: { "no-job-ask": "off" } }),
      "coffeechat.config.json": JSON.stringify({
        extends: ["strict", "./base.json"],
        kinds: { nudge: { rules: { "no-job-ask": "warning" } } },
        overrides: [{ files: ["old/**"], rules: { "say-thanks": "off" } }],
      }),
      "a.md": RUDE,
      "old/a.md": RUDE,
      "n.md": RUDE.replace("outreach", "nudge"),
    });
    const by = await found("a.md", "old/a.md", "n.md");
    expect(by["a.md"]).not.toContain("no-job-ask");
    expect(by["a.md"]).toContain("say-thanks");
    expect(by["old/a.md"]).not.toContain("say-thanks");
    expect(by["n.md"]).toContain("no-job-ask");
    const { out } = await check("--print-config", "old/a.md");
    expect(JSON.parse(out)).toMatchObject({ preset: "strict", rules: { "say-thanks": "off" } });
  });

  it("may be a TypeScript file with a plugin of its own", async () => {
    await write({
      "coffeechat.config.ts": `const never: string = "off";
export default { rules: { "acme/x": never === "off" ? "error" : "off" }, plugins: [{ name: "acme", rules: [{
  id: "acme/x", subject: "message", title: "t", why: "w", severity: "error", kinds: null, channels: null,
  sources: ["Acme"], anyLanguage: true, phrases: [], options: {}, messages: { m: "Said." }, instead: [],
  docsUrl: "https://acme.example", bind: () => () => [{ message: "m" }] }] }] };`,
      "a.md": POLITE,
    });
    expect((await found("a.md"))["a.md"]).toEqual(["acme/x"]);
  });

  it.each([
    ['{"rules":{"no-jb-ask":"off"}}', 'Did you mean "no-job-ask"?'],
    ['{"rules":{"max-length":["warning",{"emial":1}]}}', "there is no option"],
    ['{"presett":"strict"}', 'Did you mean "preset"?'],
    ['{"kind":"outrech"}', 'Did you mean "outreach"?'],
    ['{"preset":"strickt"}', 'Did you mean "strict"?'],
    ['{"extends":"nowhere"}', "no preset"],
    ['{"extends":"./coffeechat.config.json"}', "extends itself"],
    ['{"rules":', "is no JSON"],
  ])("is refused with the nearest name: %s", async (config, hint) => {
    await write({ "coffeechat.config.json": config, "a.md": RUDE });
    const { status, err } = await check("a.md");
    expect([status, err.includes("INVALID_CONFIG"), err.includes(hint)], err).toEqual([
      2,
      true,
      true,
    ]);
    expect(err).not.toMatch(/\n +at /);
  });

  it("that throws is named without a trace", async () => {
    await write({ "coffeechat.config.mjs": 'throw new Error("no network");', "a.md": RUDE });
    const { status, err } = await check("a.md");
    expect(status).toBe(2);
    expect(err).toContain("coffeechat.config.mjs cannot be loaded: no network");
    expect(err).not.toMatch(/\n +at /);
  });

  it("that comes to nothing later is named without a trace, too", async () => {
    await write({
      "coffeechat.config.mjs": 'export default Promise.reject(new Error("no network"));',
      "a.md": RUDE,
    });
    const { status, err } = await check("a.md");
    expect([status, err.includes("coffeechat.config.mjs cannot be loaded: no network")]).toEqual([
      2,
      true,
    ]);
  });

  it("is begun by --init with flags, and not overwritten", async () => {
    expect((await check("--init", "--preset", "umass")).status).toBe(0);
    expect(JSON.parse(await read("coffeechat.config.json"))).toMatchObject({ preset: "umass" });
    await write({ "a.md": POLITE });
    expect((await check("a.md")).status).toBe(0);
    expect((await check("--init")).status).toBe(2);
  });

  it("yields to --rule and --preset", async () => {
    await write({ "a.md": RUDE });
    expect((await found("a.md", "--rule", "no-job-ask:off"))["a.md"]).not.toContain("no-job-ask");
    const { status, err } = await check("a.md", "--rule", "no-jb-ask:off");
    expect([status, err.includes('Did you mean "no-job-ask"?')]).toEqual([2, true]);
  });
});

describe("comments", () => {
  const inside = (comment: string) => RUDE.replace("Any vac", `${comment}\nAny vac`);

  it.each([
    ["a.md", inside("<!-- coffeechat-disable-next-line no-job-ask -- agreed -->")],
    ["a.txt", inside("# coffeechat-disable-next-line no-job-ask -- agreed")],
    ["a.hbs", inside("{{!-- coffeechat-disable-next-line no-job-ask -- agreed --}}")],
    ["a.liquid", inside("{% # coffeechat-disable-next-line no-job-ask -- agreed %}")],
    ["b.md", RUDE.replace("subject", "disable: no-job-ask -- agreed\nsubject")],
    [
      "a.json",
      JSON.stringify({ kind: "outreach", body: "Any vacancies?", disable: "no-job-ask -- agreed" }),
    ],
    [
      "b.json",
      '// coffeechat-disable no-job-ask -- agreed\n{"kind":"outreach","body":"Any vacancies?"}',
    ],
    ["a.csv", "kind,body,disable\noutreach,Any vacancies?,no-job-ask -- agreed\n"],
    [
      "a.eml",
      "X-Coffeechat-Kind: outreach\nX-Coffeechat-Disable: no-job-ask -- agreed\n\nAny vacancies?\n",
    ],
    [
      "a.mjml",
      "<mjml><!-- coffeechat-disable no-job-ask -- agreed --><mj-text>Any vacancies?</mj-text></mjml>",
    ],
  ])("switch a rule off in %s, with the reason kept", async (path, content) => {
    await write({ [path]: content });
    const { out } = await check(path, "--kind", "outreach", "-r", "json");
    const [file] = JSON.parse(out).files;
    expect(file.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      "no-job-ask",
    );
    expect(file.suppressed[0]).toMatchObject({
      ruleId: "no-job-ask",
      suppression: { by: "comment", reason: "agreed" },
    });
  });

  it("that switch nothing off are found, and taken out by --fix", async () => {
    const idle = POLITE.replace("Hi Ana", "<!-- coffeechat-disable no-job-ask -- once -->\nHi Ana");
    await write({ "a.md": idle });
    expect((await found("a.md"))["a.md"]).toEqual(["unused-disable"]);
    await check("a.md", "--fix");
    expect(await read("a.md")).toBe(POLITE);
  });

  it("with a rule that does not exist are a problem", async () => {
    await write({ "a.md": inside("<!-- coffeechat-disable-line no-jb-ask -->") });
    const { status, out } = await check("a.md");
    expect([status, out.includes('Did you mean "no-job-ask"?')]).toEqual([2, true]);
  });
});

describe("accepted findings", () => {
  it("stay accepted when their line moves, and count again after their day", async () => {
    await write({ "a.md": RUDE });
    const flags = ["--suppress", "the old campaign", "--expires", "2026-06-30"];
    expect((await check("a.md", ...flags)).status).toBe(0);
    await write({ "a.md": RUDE.replace("Any vac", "How are you?\n\n   Any vac") });
    const before = ["--now", "2026-06-30T12:00:00Z"];
    expect((await found("a.md", ...before))["a.md"] ?? []).not.toContain("no-job-ask");
    const after = await check("a.md", "--now", "2026-07-01T12:00:00Z");
    expect([
      after.status,
      after.out.replace(/\s+/g, " ").includes("It was accepted until 2026-06-30"),
    ]).toEqual([1, true]);
  });

  it.each([
    ["a folder below", "letters", "a.md"],
    ["the configuration's folder", ".", "letters/a.md"],
    ["a folder beside", "other", "../letters/a.md"],
  ])("in %s are accepted from every folder", async (_where, folder, path) => {
    await write({ "coffeechat.config.json": "{}", "letters/a.md": RUDE, "other/b.md": POLITE });
    expect((await check("letters/a.md")).status).toBe(1);
    await checkFrom(folder, path, "--suppress", "the old campaign");
    const { suppressions } = JSON.parse(await read("coffeechat.suppressions.json"));
    expect(new Set(suppressions.map(({ file }: { file: string }) => file))).toEqual(
      new Set(["letters/a.md"]),
    );
    expect((await checkFrom("letters", "a.md")).status).toBe(0);
    expect((await check("letters/a.md")).status).toBe(0);
    expect((await checkFrom("other", "../letters/a.md")).status).toBe(0);
  });

  it("that are gone are told and pruned", async () => {
    await write({ "a.md": RUDE });
    await check("a.md", "--suppress", "old");
    await write({ "a.md": POLITE });
    expect((await check("a.md")).err).toContain("--prune-suppressions");
    await check("a.md", "--prune-suppressions");
    expect(JSON.parse(await read("coffeechat.suppressions.json"))).toEqual({ suppressions: [] });
  });

  it("need a reason each", async () => {
    const entry = { file: "a.md", rule: "no-job-ask", fingerprint: "x" };
    await write({
      "a.md": RUDE,
      "coffeechat.suppressions.json": JSON.stringify({ suppressions: [entry] }),
    });
    expect((await check("a.md")).err).toContain("entry 0 needs");
  });
});

describe("mending, remembering, piping", () => {
  const SLOT = POLITE.replace("subject:", "recipient:\n  name: Ana Ruiz\nsubject:").replace(
    "Hi Ana",
    "Hi [Name]",
  );

  it("fills a slot where its words are known, in the file or only on paper", async () => {
    await write({ "a.md": SLOT.replaceAll("\n", "\r\n") });
    const { out } = await check("a.md", "--fix-dry-run");
    expect(out).toContain("Hi Ana");
    expect(await read("a.md")).toContain("[Name]");
    await check("a.md", "--fix");
    expect(await read("a.md")).toBe(SLOT.replace("[Name]", "Ana").replaceAll("\n", "\r\n"));
  });

  it("remembers clean and unclean files until they change", async () => {
    await write({ "a.md": RUDE, "b.md": POLITE });
    const first = await check("a.md", "b.md", "--cache");
    expect(await read(".coffeechatcache")).toContain("no-job-ask");
    expect(await check("a.md", "b.md", "--cache")).toEqual(first);
    await write({ "a.md": POLITE });
    expect((await check("a.md", "b.md", "--cache")).status).toBe(0);
    await write({ ".coffeechatcache": "{ damaged" });
    expect((await check("a.md", "--cache")).status).toBe(0);
  });

  it("remembers messages in data files, and judges histories anew", async () => {
    const message = { kind: "outreach", body: "Hi Ana, any vacancies?" };
    await write({ "a.json": JSON.stringify([message]) });
    const first = await check("a.json", "--cache");
    expect(first.status).toBe(1);
    expect(await read(".coffeechatcache")).toContain("a.json");
    expect(await check("a.json", "--cache")).toEqual(first);
    await write({ "b.json": JSON.stringify({ kind: "history", events: [] }) });
    await check("b.json", "--cache", "--cache-file", "histories");
    expect(await read("histories")).not.toContain("b.json");
  });

  it("forgets everything when the sample data of templates change", async () => {
    const data = (line: string) => JSON.stringify({ line });
    await write({
      "coffeechat.config.json": JSON.stringify({
        kind: "outreach",
        templates: { mode: "rendered", data: "data.json" },
      }),
      "a.hbs": "Hi Ana,\n\n{{line}}\n",
      "data.json": data("Any vacancies?"),
    });
    expect((await check("a.hbs", "--cache", "-r", "compact")).out).toContain("no-job-ask");
    await write({ "data.json": data("How did you come to your work?") });
    expect((await check("a.hbs", "--cache", "-r", "compact")).out).not.toContain("no-job-ask");
  });

  it("reads what comes through a pipe, and shows errors only when told to be quiet", async () => {
    const terminal = capturedTerminal({ cwd, input: "Hi Ana, any vacancies?" });
    expect(
      await run(["check", "--stdin", "--kind", "outreach", "-q", "-r", "compact"], terminal),
    ).toBe(1);
    const { out } = terminal.printed();
    expect(out).toContain("stdin.txt:1:13: error:");
    expect(out).not.toContain(" warning: ");
  });
});

describe("bad input", () => {
  it("is named for each file while the others are checked", async () => {
    await write({
      "binary.md": Uint8Array.from([1, 0, 2]),
      "latin.md": Uint8Array.from([0x48, 0xe9]),
      "large.md": "x".repeat(2_000),
      "rude.md": RUDE,
      "coffeechat.config.json": '{"maxFileBytes": 1000}',
    });
    await symlink(join(cwd, "nowhere"), join(cwd, "dangling.md"));
    const { status, out } = await check(
      "binary.md",
      "latin.md",
      "large.md",
      "dangling.md",
      "rude.md",
    );
    expect(status).toBe(2);
    for (const said of ["binary", "UTF-8", "maxFileBytes", "no such file", "no-job-ask"]) {
      expect(out.replace(/\s+/g, " ")).toContain(said);
    }
  });

  it("is a link to itself, or what another user keeps closed", async () => {
    await write({ "rude.md": RUDE, "closed/a.md": RUDE });
    await symlink("self.md", join(cwd, "self.md"));
    const loop = await check("self.md", "rude.md", "-r", "compact");
    expect([loop.status, loop.out.includes("links lead to themselves"), loop.err]).toEqual([
      2,
      true,
      "",
    ]);
    expect(loop.out).toContain("no-job-ask");
    // Root may open everything: the program runs without that privilege.
    const args = ["--import", import.meta.resolve("tsx"), BIN, "check", "closed/a.md", "closed"];
    const isRoot = process.getuid?.() === 0;
    if (isRoot && spawnSync("setpriv", ["--version"]).status !== 0) return;
    await chmod(join(cwd, "closed"), 0o000);
    const [command = "", ...rest] = isRoot
      ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", process.execPath, ...args]
      : [process.execPath, ...args];
    const { status, stdout, stderr } = spawnSync(command, rest, { cwd, encoding: "utf8" });
    await chmod(join(cwd, "closed"), 0o700);
    expect([status, stderr]).toEqual([2, ""]);
    expect(stdout.match(/you have no permission/g)).toHaveLength(2);
  });

  it("in folders is neither a loop of links nor a text that says no kind", async () => {
    await write({
      "in/rude.md": RUDE,
      "in/README.md": "# A project\n",
      "in/node_modules/x/a.md": RUDE,
    });
    await symlink(join(cwd, "in"), join(cwd, "in", "loop"));
    expect(Object.keys(await found("in"))).toEqual(["in/rude.md"]);
    expect((await check("in")).err).toContain("1 texts in folders say no kind");
  });

  it("is a reporter that does not exist, or a report that cannot be written", async () => {
    await write({ "a.md": RUDE });
    expect((await check("a.md", "-r", "sarfi")).err).toContain('Did you mean "sarif"?');
    const { status, err } = await check("a.md", "-r", "json=no/such/folder/out.json");
    expect([status, err.includes("FILE_UNWRITABLE")]).toEqual([2, true]);
  });
});

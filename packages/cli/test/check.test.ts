import { describe, expect, it } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";
import { checkedFolder, POLITE, RUDE } from "./checked-folder.js";

const { check, found, pathOf, read, write } = checkedFolder();

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

  it("that throws when a setting is asked for is named, too", async () => {
    await write({
      "coffeechat.config.mjs":
        'export default { get preset() { throw new Error("no network"); } };',
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
    const terminal = capturedTerminal({ cwd: pathOf("."), input: "Hi Ana, any vacancies?" });
    expect(
      await run(["check", "--stdin", "--kind", "outreach", "-q", "-r", "compact"], terminal),
    ).toBe(1);
    const { out } = terminal.printed();
    expect(out).toContain("stdin.txt:1:13: error:");
    expect(out).not.toContain(" warning: ");
  });
});

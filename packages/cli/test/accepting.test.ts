import { describe, expect, it } from "vitest";
import { checkedFolder, POLITE, RUDE } from "./checked-folder.js";

const { check, checkFrom, found, read, write } = checkedFolder();

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

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { REPORTERS } from "../src/reporters/reporters.gen.js";
import { reportOf } from "./report-of.js";

const FILES = {
  "drafts/rude, 100%.md":
    "---\nkind: outreach\nsubject: Hi | <b>\nrecipient: Ana Ruiz\n---\nHi [Name],\n\nAny vacancies, 100% <i>honest</i>?\n",
  "accepted.md":
    "---\nkind: outreach\nsubject: State senior, hydrology\n---\nHi Ana,\n<!-- coffeechat-disable-next-line no-job-ask -- it was agreed -->\nAny vacancies?\n",
  "broken.json": '{ "body": ',
};

async function report(id: string, files: Readonly<Record<string, string>> = FILES) {
  const reporter = REPORTERS.find((candidate) => candidate.id === id);
  if (reporter === undefined) throw new Error(`There is no reporter ${id}.`);
  return reportOf(reporter, files);
}

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));

describe("every reporter", () => {
  it.each(REPORTERS.map(({ id }) => [id]))(
    "%s says something of findings, and ends without any",
    async (id) => {
      expect(await report(id)).toContain("no-job-ask");
      expect(typeof (await report(id, {}))).toBe("string");
    },
  );
});

describe("sarif", () => {
  it("is valid against the official schema, with and without findings", async () => {
    const path = createRequire(import.meta.url).resolve(
      "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    );
    // It calls itself draft 4 and uses nothing that later drafts read differently.
    const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(path, "utf8"));
    const validate = ajv.compile(schema);
    for (const files of [FILES, {}]) {
      const valid = validate(JSON.parse(await report("sarif", files)));
      expect(validate.errors, JSON.stringify(validate.errors)).toBeNull();
      expect(valid).toBe(true);
    }
    expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  it("carries fixes, fingerprints, suppressions, the rules' help, and what could not be read", async () => {
    const [run] = JSON.parse(await report("sarif")).runs;
    const byRule = (id: string) =>
      run.results.find((result: { ruleId: string }) => result.ruleId === id);
    expect(
      byRule("no-placeholder").fixes[0].artifactChanges[0].replacements[0].insertedContent.text,
    ).toBe("Ana");
    expect(byRule("no-placeholder").partialFingerprints["coffeechatFinding/v1"]).toMatch(
      /^[0-9a-f]{16}/,
    );
    const suppressed = run.results.filter((result: object) => "suppressions" in result);
    expect(suppressed[0].suppressions).toEqual([
      { kind: "inSource", status: "accepted", justification: "it was agreed" },
    ]);
    const rule = run.tool.driver.rules[byRule("no-job-ask").ruleIndex];
    expect([rule.id, rule.help.markdown.includes("S52")]).toEqual(["no-job-ask", true]);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(byRule("no-job-ask").locations[0].physicalLocation.artifactLocation.uri).toBe(
      "drafts/rude%2C%20100%25.md",
    );
  });
});

describe("gitlab", () => {
  // What GitLab's page on Code Quality asks of each entry.
  const validate = ajv.compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          properties: {
            path: { type: "string", pattern: "^[^./]" },
            lines: {
              type: "object",
              required: ["begin"],
              properties: { begin: { type: "integer", minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it("has what a merge request's widget needs, each fingerprint once", async () => {
    const entries: { fingerprint: string }[] = JSON.parse(await report("gitlab"));
    expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    expect(JSON.parse(await report("gitlab", {}))).toEqual([]);
  });
});

describe("junit", () => {
  it("is XML whose counts are those of its test cases", async () => {
    const xml = await report("junit");
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      isArray: (name) => ["testsuite", "testcase", "failure", "error"].includes(name),
    });
    interface Case {
      readonly name: string;
      readonly classname: string;
      readonly failure?: readonly { readonly message: string }[];
      readonly error?: readonly { readonly message: string }[];
    }
    const suites: { tests: string; failures: string; errors: string; testcase: Case[] }[] =
      parser.parse(xml).testsuites.testsuite;
    expect(suites).toHaveLength(3);
    for (const suite of suites) {
      const count = (name: "failure" | "error") =>
        suite.testcase.filter((each) => each[name] !== undefined).length;
      expect([suite.tests, suite.failures, suite.errors]).toEqual(
        [suite.testcase.length, count("failure"), count("error")].map(String),
      );
      for (const { name, classname } of suite.testcase) expect([name, classname]).not.toContain("");
    }
    expect(XMLValidator.validate(await report("junit", {}))).toBe(true);
  });
});

describe("github", () => {
  it("writes commands that one line each can carry", async () => {
    const out = await report("github");
    for (const line of out.trimEnd().split("\n"))
      expect(line).toMatch(/^::(error|warning|notice) file=[^:]+::\S/);
    expect(out).toContain("file=drafts/rude%2C 100%25.md,line=8,endLine=8,col=5,");
  });

  it("shows every rule once before any rule twice, ten of a level, and counts the rest", async () => {
    const rude = "Hi Ana,\n\nAny vacancies? Could you hire me? Keep me in mind for openings.\n";
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.txt`, rude]),
    );
    const lines = (
      await report("github", { ...files, "z.txt": "Hi [Name],\n\nASAP! I need an answer.\n" })
    ).split("\n");
    const errors = lines.filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(10);
    expect(errors.some((line) => line.includes("no-placeholder"))).toBe(true);
    expect(lines.at(-2)).toMatch(/^\d+ more findings/);
  });
});

describe("compact, json, markdown, html, stylish", () => {
  it("say each finding with its place", async () => {
    expect(await report("compact")).toMatch(
      /^drafts\/rude, 100%\.md:8:5: error: .+ \[no-job-ask\]$/m,
    );
    expect(JSON.parse(await report("json")).files[0].findings.length).toBeGreaterThan(0);
    expect(await report("stylish")).toMatch(/8:5 {2}error {2}no-job-ask/);
  });

  it("show the words in their line, and nothing that could move the cursor", async () => {
    const files = { "a.txt": "Hi Ana,\n\nAny vacancies, \u001b[2Jhonestly \u202E?\n" };
    const stylish = await report("stylish", files);
    expect(stylish).toContain("    │ Any vacancies, [2Jhonestly ?\n    │     ^^^^^^^^^\n");
    for (const id of ["stylish", "compact"]) {
      const printed = await report(id, files);
      expect([printed.includes("\u001b"), printed.includes("\u202E")]).toEqual([false, false]);
    }
  });

  it("keep a table and a page whole, whatever stands in a file", async () => {
    const markdown = await report("markdown");
    const rows = markdown.split("\n").filter((line) => line.startsWith("| drafts/"));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(6);
    const html = await report("html");
    expect(html).toContain("&lt;i&gt;honest");
    expect(html).not.toContain("<i>");
    expect(html.trimEnd().endsWith("</html>")).toBe(true);
    expect(html).not.toMatch(/src=|href="http(?!s:\/\/coffeechat)/);
  });
});

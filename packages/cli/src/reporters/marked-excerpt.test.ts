import { describe, expect, it } from "vitest";
import { excerptOf } from "../check/locate.js";
import type { LocatedFinding } from "../check/located-finding.js";
import { displayWidth } from "../terminal/display-width.js";
import { fitted, markedExcerpt } from "./marked-excerpt.js";

/** A finding about these words of a line. */
function findingIn(line: string, words: string): LocatedFinding {
  const column = line.indexOf(words) + 1;
  return {
    ruleId: "no-job-ask",
    severity: "error",
    message: "m",
    line: 1,
    column,
    endLine: 1,
    endColumn: column + words.length,
    range: [column - 1, column - 1 + words.length],
    isWhole: false,
    item: null,
    ...excerptOf(line, column - 1),
    advice: [],
    fixes: [],
    source: "S52",
    docsUrl: "https://coffeechat.dev/rules/no-job-ask",
    fingerprint: "f",
  };
}

const LONG = `${"I read your book. ".repeat(30)}Any vacancies at your firm? ${"It was good. ".repeat(30)}`;

describe("the words of a finding in their line", () => {
  it.each([
    ["at its beginning", "Any vacancies?", "Any"],
    ["after an indent", "   - Any vacancies?  ", "vacancies"],
    ["in a long line", LONG, "vacancies"],
    ["at the end of a long line", `${"word ".repeat(80)}vacancies`, "vacancies"],
    ["at the beginning of a long line", `vacancies ${"word ".repeat(80)}`, "vacancies"],
    ["in a long line without spaces", `${"x".repeat(300)}vacancies${"y".repeat(300)}`, "vacancies"],
  ])("are told apart: %s", (_where, line, words) => {
    const marked = markedExcerpt(findingIn(line, words));
    expect(marked?.words).toBe(words);
    const { before = "", after = "" } = marked ?? {};
    const shown = `${before}${words}${after}`.replace(/^…|…$/g, "");
    expect(line).toContain(shown);
  });

  it("show where a long line was cut, between words", () => {
    const { excerpt } = findingIn(LONG, "vacancies");
    expect(excerpt).toMatch(/^…(I|read|your|book\.) .+ (It|was|good\.)…$/);
  });

  it("are marked to the end of the line where they go on in the next", () => {
    const finding = { ...findingIn("Any vacancies", "vacancies"), endLine: 2, endColumn: 3 };
    expect(markedExcerpt(finding)?.words).toBe("vacancies");
  });

  it("are none where the finding is about the whole text", () => {
    expect(markedExcerpt({ ...findingIn("Any vacancies", "Any"), isWhole: true })).toBeNull();
  });
});

describe("an excerpt for so many columns", () => {
  const lines = [
    ["prose", LONG, "vacancies"],
    ["Chinese", `${"请问贵公司".repeat(20)}招人吗${"谢谢您".repeat(20)}`, "招人吗"],
    ["emoji", `${"👩‍🚀 ".repeat(20)}vacancies${" 👍🏽".repeat(20)}`, "vacancies"],
    ["one long word", "x".repeat(400), "x".repeat(150)],
  ] as const;

  it.each(
    lines.flatMap(([what, line, words]) => [20, 40, 96].map((to) => [what, to, line, words])),
  )("of %s fits %d, with the beginning of the words", (_what, columns, line, words) => {
    const marked = markedExcerpt(findingIn(String(line), String(words)));
    if (marked === null) throw new Error("There is an excerpt.");
    const { before, words: shown, after } = fitted(marked, Number(columns));
    expect(displayWidth(`${before}${shown}${after}`)).toBeLessThanOrEqual(Number(columns));
    expect(String(words).startsWith(shown.replace(/…$/, ""))).toBe(true);
    expect(shown.length).toBeGreaterThan(2);
  });

  it("is left as it is where there is room", () => {
    const marked = { before: "Any ", words: "vacancies", after: "?" };
    expect(fitted(marked, 14)).toEqual(marked);
  });
});

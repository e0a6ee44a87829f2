import { expect, it } from "vitest";
import { fileShapeProblems } from "./file-shape.js";
import { parseSource } from "./source-file.js";

const code = `export const one = () => 1;\n${"// a line\n".repeat(300)}`;
const data = `export const words = new Set([\n${'"word",\n'.repeat(300)}]);\n`;

it("refuses names that say nothing", () => {
  for (const path of ["a/utils.ts", "a/helpers.ts", "a/types.ts", "a/utils.test.ts"]) {
    expect(fileShapeProblems(parseSource(path, ""))).toEqual([
      expect.stringMatching(/says nothing/),
    ]);
  }
});

it("lets names be that only contain such a word", () => {
  expect(fileShapeProblems(parseSource("a/event-types-table.ts", ""))).toEqual([]);
});

it("refuses more than 300 lines of code", () => {
  expect(fileShapeProblems(parseSource("a/b.ts", code))).toEqual([
    expect.stringMatching(/301 lines/),
  ]);
});

it("lets data and generated files be as long as they are", () => {
  expect(fileShapeProblems(parseSource("a/words.ts", data))).toEqual([]);
  expect(fileShapeProblems(parseSource("a/rules.gen.ts", code))).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { arrowProblems } from "./arrows.js";
import { parseSource } from "./source-file.js";

const problems = (path: string, text: string) => arrowProblems(parseSource(path, text));

describe("arrowProblems", () => {
  it.each([
    ["packages/core/src/model/a.ts", 'import { b } from "../lifecycle/b.js";', /nothing of ours/],
    ["packages/core/src/schedule/a.ts", 'import { b } from "../lifecycle/b.js";', /coach join/],
    ["packages/core/src/coach/a.ts", 'import { b } from "../testing/b.js";', /tests alone/],
    ["packages/core/src/gossip/a.ts", 'import { b } from "../model/b.js";', /no place/],
    ["packages/core/src/store/a.ts", 'import { readFile } from "node:fs";', /browsers/],
    ["packages/core/src/store/a.ts", 'const b = await import("node:fs");', /browsers/],
    ["packages/core/src/coach/a.ts", 'export { b } from "@coffeechat/core/model";', /relative/],
    ["packages/core/src/etiquette/rules/a/rule.ts", 'import b from "../b/rule.js";', /each other/],
    ["packages/core/src/model/a.ts", 'import { b } from "./b.test.js";', /test file/],
    ["packages/templates/src/a.ts", 'import type { B } from "@coffeechat/core";', /core\/model/],
    ["packages/adapters/src/a/b.ts", 'import { C } from "@coffeechat/core/coach";', /core\/store/],
    ["packages/cli/src/a.ts", 'import { b } from "../../core/src/index.js";', /public name/],
    ["examples/server/a.ts", 'import { b } from "@coffeechat/core/testing";', /tests alone/],
  ])("refuses in %s: %s", (path, text, reason) => {
    expect(problems(path, text)).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ["packages/core/src/lifecycle/a.ts", 'import { b } from "../model/b.js";'],
    ["packages/core/src/coach/a.ts", 'import { b } from "../schedule/b.js";'],
    ["packages/core/src/lifecycle/a.test.ts", 'import { b } from "../testing/index.js";'],
    ["packages/templates/src/a.test.ts", 'import { b } from "@coffeechat/core/etiquette";'],
    ["packages/adapters/src/conformance/a.ts", 'import { b } from "@coffeechat/core/testing";'],
    ["packages/core/src/testing/index.ts", 'export * from "../etiquette/rule-tester/a.js";'],
    ["packages/adapters/src/sqlite/a.ts", 'import { readFile } from "node:fs";'],
    ["packages/cli/src/a.ts", 'import { b } from "@coffeechat/core";'],
    ["packages/core/src/model/a.ts", '// import { b } from "../coach/b.js";'],
  ])("lets %s be: %s", (path, text) => {
    expect(problems(path, text)).toEqual([]);
  });

  it("names the line", () => {
    const text = 'const a = 1;\n\nimport { b } from "../coach/b.js";';
    expect(problems("packages/core/src/model/a.ts", text)).toEqual([
      expect.stringMatching(/^packages\/core\/src\/model\/a\.ts:3 /),
    ]);
  });
});

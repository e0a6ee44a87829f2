import { expect, it } from "vitest";
import { packagesReachedFrom } from "./reach.js";
import { parseSource } from "./source-file.js";

const files = [
  parseSource("a/index.ts", 'export { b } from "./b.js";\nexport type { C } from "./c.js";'),
  parseSource("a/b.ts", 'import { a } from "./index.js";\nimport * as z from "zod";'),
  parseSource("a/c.ts", 'import { d } from "date-fns";'),
];

it("follows what runs, cycles included, to the packages behind it", () => {
  expect(packagesReachedFrom("a/index.ts", files)).toEqual(["a/index.ts -> a/b.ts -> zod"]);
});

it("leaves types out", () => {
  expect(packagesReachedFrom("a/c.ts", files)).toEqual(["a/c.ts -> date-fns"]);
});

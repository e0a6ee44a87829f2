import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { arrowProblems } from "./layers/arrows.js";
import { fileShapeProblems } from "./layers/file-shape.js";
import { packagesReachedFrom } from "./layers/reach.js";
import { readSources } from "./layers/source-file.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const packageSources = readdirSync(`${root}/packages`).map((name) => `packages/${name}/src`);
const product = readSources(root, [...packageSources, "examples"]);
const scripts = readSources(root, ["scripts"]);

describe("the layers", () => {
  it("follow the arrows of the design", () => {
    expect(product.flatMap(arrowProblems)).toEqual([]);
  });

  it("keep every dependency out of the browser path of etiquette", () => {
    const entry = "packages/core/src/etiquette/index.ts";
    expect(existsSync(`${root}/${entry}`)).toBe(true);
    const advice = "Use `import type`, or a model file that needs no zod (as message-kind.ts).";
    expect(packagesReachedFrom(entry, product), advice).toEqual([]);
  });
});

describe("the files", () => {
  it("have telling names and stay below 300 lines", () => {
    expect([...product, ...scripts].flatMap(fileShapeProblems)).toEqual([]);
  });
});

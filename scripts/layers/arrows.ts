import { isTest, packageOf, placeOf, placeOfPublicName, resolveRelative } from "./place.js";
import type { ImportStatement, SourceFile } from "./source-file.js";

const LAYERS = ["core/model", "core/lifecycle", "core/etiquette", "core/schedule", "core/store"];
const PUBLIC = [
  "core/index",
  "core/errors",
  ...LAYERS,
  "core/coach",
  "templates",
  "adapters",
  "cli",
];

/** What the product's code may import, besides its own place. Tests may import any public name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/errors": ["core/model"],
  "core/lifecycle": ["core/model"],
  "core/etiquette": ["core/model"],
  "core/schedule": ["core/model"],
  "core/store": ["core/model"],
  "core/coach": LAYERS,
  "core/testing": ["core/index", ...LAYERS, "core/coach"],
  "core/index": [...LAYERS, "core/coach"],
  templates: ["core/model"],
  adapters: ["core/model", "core/store"],
  "adapters/conformance": ["core/model", "core/store", "core/testing"],
  cli: PUBLIC,
  examples: PUBLIC,
};

/** Code that must run where Node's own modules do not exist. */
const WITHOUT_NODE = /^(?:core\/(?!testing)|templates)/;

/** Folders of units that know nothing of each other: what two of them share belongs beside them. */
const UNIT = /^packages\/[^/]+\/src\/(?:etiquette\/rules|reporters|commands)\/([^/]+)\//;

/** Every import of a file that goes against the arrows, as a sentence that says what to do instead. */
export function arrowProblems(file: SourceFile): string[] {
  const place = placeOf(file.path);
  if (place === null) return [];
  return file.imports.flatMap((statement) => {
    const problem = importProblem(file.path, place, statement);
    return problem === null ? [] : [`${file.path}:${statement.line} ${problem}`];
  });
}

function importProblem(path: string, place: string, { specifier }: ImportStatement): string | null {
  if (specifier.startsWith(".")) return relativeProblem(path, place, specifier);
  const target = placeOfPublicName(specifier);
  if (target !== null) return publicNameProblem(path, place, target, specifier);
  if (specifier.startsWith("node:") && !isTest(path) && WITHOUT_NODE.test(place)) {
    return `imports ${specifier}, but ${place} also runs in browsers and workers. Take what you need as an argument, or move the code to an adapter.`;
  }
  return null;
}

function relativeProblem(path: string, place: string, specifier: string): string | null {
  const targetPath = resolveRelative(path, specifier);
  if (packageOf(targetPath) !== packageOf(path)) {
    return `reaches into ${targetPath}. Import another package by its public name, for instance @coffeechat/core/model.`;
  }
  if (isTest(path)) return null;
  if (isTest(targetPath) && place !== "core/testing") {
    return `imports the test file ${targetPath}. Move what it needs out of it.`;
  }
  const unit = UNIT.exec(path)?.[1];
  const targetUnit = UNIT.exec(targetPath)?.[1];
  if (unit !== undefined && targetUnit !== undefined && unit !== targetUnit) {
    return `imports ${targetUnit}, but units know nothing of each other. Move what both need beside their folders (for rules: etiquette/text).`;
  }
  return arrowProblem(place, placeOf(targetPath));
}

function publicNameProblem(
  path: string,
  place: string,
  target: string,
  specifier: string,
): string | null {
  if (isTest(path)) return null;
  const ownPackage = place.split("/")[0] === target.split("/")[0] && place !== "examples";
  if (ownPackage) return `imports its own package as ${specifier}. Use a relative path.`;
  return arrowProblem(place, target);
}

function arrowProblem(place: string, target: string | null): string | null {
  if (target === null || target === place) return null;
  const allowed = MAY_IMPORT[place];
  if (allowed === undefined) {
    return `is in ${place}, which has no place in the house. Move it into a folder of the design, or give its folder a line in scripts/layers/arrows.ts.`;
  }
  if (allowed.includes(target)) return null;
  const may = allowed.length === 0 ? "nothing of ours" : allowed.join(", ");
  return `imports ${target}, but ${place} may import ${may}. ${advice(target)}`;
}

function advice(target: string): string {
  if (target === "core/testing") return "Testing is for tests alone.";
  return "Pass the result in as an argument, let core/coach join the two, or move the shared fact to core/model.";
}

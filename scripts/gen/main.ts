import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, type Differences } from "./compare.js";
import type { GeneratedFile } from "./generated-file.js";
import { GENERATORS } from "./generators.js";

const HELP = `npm run gen             writes every file that follows from the folders
npm run gen -- --check  writes nothing; fails when a generated file is stale, missing or orphaned`;

const MOST_ROUNDS = 4;
const root = fileURLToPath(new URL("../..", import.meta.url));

async function generate(): Promise<GeneratedFile[]> {
  const answers = await Promise.all(GENERATORS.map((generator) => generator(root)));
  const files = answers.flat().map(({ path, content }) => ({ path: fromRoot(path), content }));
  const twice = files.find(({ path }, index) => files.findIndex((f) => f.path === path) !== index);
  if (twice !== undefined) throw new Error(`Two generators write ${twice.path}; one must not.`);
  return files;
}

function fromRoot(path: string): string {
  return (isAbsolute(path) ? relative(root, path) : path).split(sep).join("/");
}

function report({ missing, stale, orphaned }: Differences, verbs: readonly string[]): number {
  const [create, update, remove] = verbs;
  for (const { path } of missing) console.log(`${create} ${path}`);
  for (const { path } of stale) console.log(`${update} ${path}`);
  for (const path of orphaned) console.log(`${remove} ${path}`);
  return missing.length + stale.length + orphaned.length;
}

async function write({ missing, stale, orphaned }: Differences): Promise<void> {
  for (const { path, content } of [...missing, ...stale]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  for (const path of orphaned) await rm(join(root, path));
}

const { values } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});

/** Writes until nothing differs: a generated entry point is one more line of an export map. */
async function writeAll(): Promise<number> {
  for (let round = 1; ; round += 1) {
    const files = await generate();
    const differences = compare(root, files);
    if (report(differences, ["created", "updated", "removed"]) === 0) return files.length;
    if (round === MOST_ROUNDS)
      throw new Error("The generators never agree; two of them feed each other.");
    await write(differences);
  }
}

async function check(): Promise<number> {
  const files = await generate();
  const count = report(compare(root, files), ["missing ", "stale   ", "orphaned"]);
  if (count > 0) {
    console.error(`\n${count} generated files are not up to date. Run: npm run gen`);
    process.exitCode = 1;
  }
  return files.length;
}

if (values.help) {
  console.log(HELP);
} else {
  const count = await (values.check ? check() : writeAll());
  if (process.exitCode === undefined) console.log(`${count} generated files are up to date.`);
}

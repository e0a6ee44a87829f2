import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode, runNpm } from "../setup/run.mjs";
import { SetupProblem } from "../setup/say.mjs";

/** Installs tarballs and packages into an otherwise empty project. */
export async function installInto(project, specifiers) {
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { status, output } = await runNpm([...args, ...specifiers], { cwd: project, quiet: true });
  if (status !== 0) throw new SetupProblem(`The packed packages do not install:\n${output}`);
}

/** Every public name of a packed package: `@coffeechat/core`, `@coffeechat/core/model`, ... */
export function publicNames({ manifest }) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === "object")
    .map(([subpath]) => manifest.name + subpath.slice(1));
}

// Both answer with [name, exported names or null, error message] for each import.
const ESM_LOADER = `const rows = [];
for (const name of process.argv.slice(2)) {
  try { rows.push([name, Object.keys(await import(name)).sort(), null]); }
  catch (error) { rows.push([name, null, error.message]); }
}
console.log(JSON.stringify(rows));`;
const CJS_LOADER = `const rows = [];
for (const name of process.argv.slice(2)) {
  try { rows.push([name, Object.keys(require(name)).sort(), null]); }
  catch (error) { rows.push([name, null, error.message]); }
}
console.log(JSON.stringify(rows));`;

/** Loads every name as an ES module or as CommonJS and answers with what it exports or why it fails. */
export async function load(project, names, format) {
  const file = join(project, format === "esm" ? "load.mjs" : "load.cjs");
  writeFileSync(file, format === "esm" ? ESM_LOADER : CJS_LOADER);
  const { output } = await runNode(file, names, { cwd: project, quiet: true });
  return JSON.parse(output.trim().split("\n").at(-1));
}

/**
 * Compiles imports of every name as an ES module and as CommonJS, libraries' own types included.
 * A project for Node knows Node's types, which `nodeTypes` is the folder of; one for browsers knows
 * the page's (`dom`); some know both.
 */
export async function compile(project, names, compiler, { nodeTypes = null, dom = false }) {
  const imports = names.map((name, index) => `import * as m${index} from "${name}";`);
  const use = `export const modules: object[] = [${names.map((_, index) => `m${index}`).join(", ")}];`;
  for (const file of ["names.mts", "names.cts"]) {
    writeFileSync(join(project, file), `${[...imports, use].join("\n")}\n`);
  }
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: dom ? ["es2023", "dom"] : ["es2023"],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    ...(nodeTypes === null ? { types: [] } : { types: ["node"], typeRoots: [nodeTypes] }),
  };
  const config = join(project, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["names.mts", "names.cts"] }));
  return runNode(compiler, ["-p", config], { cwd: project, quiet: true });
}

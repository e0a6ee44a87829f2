import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PackageEntry, packageEntries } from "../../build/entries.js";
import { PACKAGES } from "../../setup/packages.mjs";
import type { GeneratedFile } from "../generated-file.js";

/** Fields of a package.json that follow from the folders, in the place where they are written. */
const GENERATED_FIELDS = ["main", "module", "types", "exports"] as const;

/** The export map of each package: one subpath for each folder with an `index.ts`. */
export async function generateExportMaps(root: string): Promise<GeneratedFile[]> {
  return Promise.all(
    PACKAGES.map(async (folder) => {
      const path = `packages/${folder}/package.json`;
      const manifest: unknown = JSON.parse(await readFile(join(root, path), "utf8"));
      const next = withExports(Object.entries(Object(manifest)), packageEntries(root, folder));
      return { path, content: `${JSON.stringify(next, null, 2)}\n` };
    }),
  );
}

function withExports(
  fields: readonly [string, unknown][],
  entries: readonly PackageEntry[],
): Record<string, unknown> {
  const generated: ReadonlySet<string> = new Set(GENERATED_FIELDS);
  const kept = fields.filter(([name]) => !generated.has(name));
  const after = kept.findIndex(([name]) => name === "sideEffects") + 1;
  return Object.fromEntries([
    ...kept.slice(0, after),
    ...exportFields(entries),
    ...kept.slice(after),
  ]);
}

function exportFields(entries: readonly PackageEntry[]): [string, unknown][] {
  const map = Object.fromEntries([
    ...entries.map(({ subpath, name }) => [subpath, conditions(name)]),
    ["./package.json", "./package.json"],
  ]);
  const root = entries.find(({ subpath }) => subpath === ".");
  if (root === undefined) return [["exports", map]];
  return [
    ["main", `./dist/${root.name}.cjs`],
    ["module", `./dist/${root.name}.js`],
    ["types", `./dist/${root.name}.d.cts`],
    ["exports", map],
  ];
}

/** Types come first within each condition: a resolver takes the first one that matches. */
function conditions(name: string): Record<string, Record<string, string>> {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

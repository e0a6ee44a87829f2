import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One public entry of a package: its subpath (`.`, `./lifecycle`), its name in `dist`, its source. */
export interface PackageEntry {
  readonly subpath: string;
  readonly name: string;
  readonly source: string;
}

/** The command line is one program: of its folders only these are public names. */
const PUBLIC_FOLDERS: Readonly<Record<string, readonly string[]>> = { cli: ["matchers"] };

/** The public entries of `packages/<folder>`: `src/index.ts` and every `src/<name>/index.ts`. */
export function packageEntries(root: string, folder: string): PackageEntry[] {
  const source = join(root, "packages", folder, "src");
  const folders = PUBLIC_FOLDERS[folder] ?? subfolders(source);
  return [
    { subpath: ".", name: "index", source: "src/index.ts" },
    ...folders.map((name) => ({ subpath: `./${name}`, name, source: `src/${name}/index.ts` })),
  ].filter((entry) => existsSync(join(root, "packages", folder, entry.source)));
}

function subfolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

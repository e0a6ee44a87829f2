import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "./generated-file.js";

/** How the generated files on disk differ from what the generators answer. */
export interface Differences {
  readonly missing: readonly GeneratedFile[];
  readonly stale: readonly GeneratedFile[];
  /** Files named `*.gen.*` that no generator writes any more. */
  readonly orphaned: readonly string[];
}

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage", ".git"]);

/** Compares the generators' answer with the files under the root. */
export function compare(root: string, files: readonly GeneratedFile[]): Differences {
  const written = new Set(files.map(({ path }) => path));
  const present = files.filter(({ path }) => existsSync(join(root, path)));
  return {
    missing: files.filter((file) => !present.includes(file)),
    stale: present.filter(
      ({ path, content }) => readFileSync(join(root, path), "utf8") !== content,
    ),
    orphaned: generatedNames(root, "").filter((path) => !written.has(path)),
  };
}

function generatedNames(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return SKIPPED_FOLDERS.has(entry.name) ? [] : generatedNames(root, path);
    return entry.name.includes(".gen.") ? [path] : [];
  });
}

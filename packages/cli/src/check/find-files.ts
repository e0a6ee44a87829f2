import { accessSync, constants, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { formatOf } from "../formats/format.js";
import { reasonOf } from "../terminal/read-text-file.js";

/** A file to check. */
export interface FoundFile {
  readonly path: string;
  /** It was named itself, or a glob of the user's matched it: what is wrong with it is said. */
  readonly isNamed: boolean;
}

export interface NotFound {
  readonly pattern: string;
  readonly reason: string;
}

/** Formats whose files are looked for in folders; data files are checked where they are asked for. */
const IN_FOLDERS =
  "md,markdown,txt,eml,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,mjml,jsonl,ndjson";
const NEVER = ["**/node_modules/**", "**/.git/**"];

/**
 * The files that paths, folders and globs stand for, each once, in order. Links are not followed in
 * folders, so that a loop of links ends nothing.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  ignore: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly missing: readonly NotFound[] }> {
  const files = new Map<string, FoundFile>();
  const missing: NotFound[] = [];
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern);
    const stats = statOrReason(path);
    if (typeof stats === "string") {
      missing.push({ pattern, reason: stats });
      continue;
    }
    if (stats?.isFile() === true) {
      files.set(path, { path, isNamed: true });
      continue;
    }
    const isFolder = stats?.isDirectory() === true;
    if (!isFolder && !/[*?[\]{}!()]/.test(pattern)) {
      const reason = stats === null ? "there is no such file or folder" : "it is no file";
      missing.push({ pattern, reason });
      continue;
    }
    const closed = isFolder ? reasonNotToOpen(path) : null;
    if (closed !== null) {
      missing.push({ pattern, reason: closed });
      continue;
    }
    const found = await glob(
      isFolder ? `**/*.{${IN_FOLDERS}}` : pattern,
      isFolder ? path : cwd,
      ignore,
    );
    const known = found.filter((each) => formatOf(each) !== null);
    if (known.length === 0) missing.push({ pattern, reason: "no file matches it" });
    for (const each of known) {
      if (!files.has(each)) files.set(each, { path: each, isNamed: !isFolder });
    }
  }
  return { files: [...files.values()], missing };
}

async function glob(pattern: string, cwd: string, ignore: readonly string[]): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, {
    cwd,
    ignore: [...NEVER, ...ignore],
    absolute: true,
    followSymbolicLinks: false,
    dot: true,
    expandDirectories: false,
  });
  return found.sort();
}

/** Null for what is not there; words for what cannot be looked at. */
function statOrReason(path: string): Stats | string | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    return `it cannot be read: ${reasonOf(error)}`;
  }
}

function reasonNotToOpen(folder: string): string | null {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `it cannot be read: ${reasonOf(error)}`;
  }
}

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

/** What kept something from being looked at, as it was named or with its path. */
export interface NotFound {
  readonly pattern: string;
  readonly reason: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** Paths and globs that lead to no file. */
  readonly missing: readonly NotFound[];
  /** Folders in folders that may not be opened: absolute paths. */
  readonly closed: readonly NotFound[];
  /** Links in folders that lead out of them or nowhere, and are not followed: absolute paths. */
  readonly linked: readonly string[];
}

/** Formats whose files are looked for in folders; data files are checked where they are asked for. */
const IN_FOLDERS =
  "md,markdown,txt,eml,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,mjml,jsonl,ndjson";

/**
 * The files that paths, folders and globs stand for, each once, in order. Links are not followed in
 * folders, so that a loop of links ends nothing; where one leads out of its folder, that is told.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  ignore: readonly string[],
): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const missing: NotFound[] = [];
  const closed = new Map<string, NotFound>();
  const linked = new Set<string>();
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
    const refused = isFolder ? reasonNotToOpen(path) : null;
    if (refused !== null) {
      missing.push({ pattern, reason: refused });
      continue;
    }
    const { glob } = await import("./glob.js");
    const found = await glob(
      isFolder ? `**/*.{${IN_FOLDERS}}` : pattern,
      isFolder ? path : cwd,
      ignore,
    );
    for (const { path, reason } of found.closed) closed.set(path, { pattern: path, reason });
    for (const link of found.linked) linked.add(link);
    const known = found.files.filter((each) => formatOf(each) !== null);
    if (known.length + found.closed.length === 0)
      missing.push({ pattern, reason: "no file matches it" });
    for (const each of known) {
      if (!files.has(each)) files.set(each, { path: each, isNamed: !isFolder });
    }
  }
  return {
    files: [...files.values()],
    missing,
    closed: [...closed.values()],
    linked: [...linked],
  };
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

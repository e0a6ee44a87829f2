import { type Dirent, readdir, realpathSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { glob as globWith } from "tinyglobby";
import { formatOf } from "../formats/format.js";
import { reasonOf } from "../terminal/read-text-file.js";

/** What a walk through folders came by: absolute paths, in order. */
export interface Walked {
  readonly files: readonly string[];
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
  readonly linked: readonly string[];
}

const NEVER = ["node_modules", ".git"];

/** The files that a glob matches, and what was not entered on the way. Links are not followed. */
export async function glob(
  pattern: string,
  cwd: string,
  ignore: readonly string[],
): Promise<Walked> {
  const closed: { path: string; reason: string }[] = [];
  const links: string[] = [];
  const files = await globWith(pattern, {
    cwd,
    ignore: [...NEVER.map((name) => `**/${name}/**`), ...ignore],
    absolute: true,
    followSymbolicLinks: false,
    dot: true,
    expandDirectories: false,
    fs: {
      readdir: watched(
        (path, error) => closed.push({ path, reason: `it cannot be read: ${reasonOf(error)}` }),
        (path) => links.push(path),
      ),
    },
  });
  return {
    files: files.sort(),
    closed: closed.map((each) => ({ ...each, path: resolve(each.path) })),
    linked: links.filter((link) => leadsElsewhere(link, cwd)).sort(),
  };
}

/** `readdir` that tells of folders which cannot be read, and of links; the walk passes both over. */
function watched(
  onClosed: (path: string, error: unknown) => void,
  onLink: (path: string) => void,
): typeof readdir {
  return new Proxy(readdir, {
    apply(list, self, [path, options, done]) {
      const tell = (error: NodeJS.ErrnoException | null, entries: readonly Dirent[] = []) => {
        // What went away meanwhile is nobody's loss.
        if (error !== null && error.code !== "ENOENT") onClosed(path, error);
        for (const entry of entries) if (entry.isSymbolicLink()) onLink(join(path, entry.name));
        done(error, entries);
      };
      return Reflect.apply(list, self, [path, options, tell]);
    },
  });
}

/** To something to check that the walk does not come by itself, or to nothing under such a name. */
function leadsElsewhere(link: string, root: string): boolean {
  const isText = formatOf(link) !== null;
  try {
    if (NEVER.includes(basename(link))) return false;
    if (!statSync(link).isDirectory() && !isText) return false;
    const way = relative(realpathSync(root), realpathSync(link));
    return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  } catch {
    return isText;
  }
}

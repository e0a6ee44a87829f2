import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file under a folder, sorted; the path itself where it is a file; nothing where it is absent. */
export function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules" && entry.name !== "dist")
    .flatMap((entry) => filesUnder(join(path, entry.name)))
    .sort();
}

/** A hash over names and contents of files, and over further facts, independent of the platform. */
export function fingerprint(root, files, facts = []) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join("/"));
    hash.update("\0");
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  for (const fact of facts) hash.update(`${fact}\0`);
  return hash.digest("hex");
}

/** What an earlier run wrote down, or null. */
export function readStamp(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

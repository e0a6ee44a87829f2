import { existsSync } from "node:fs";
import { readTextFile } from "../../terminal/read-text-file.js";

/** A text file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return existsSync(path) ? readTextFile(path) : undefined;
}

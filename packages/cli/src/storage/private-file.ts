import { chmod, mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import { reasonOf } from "../terminal/read-text-file.js";

const OTHERS = 0o077;

/**
 * Makes sure that a file is there and that only its owner can read it, its folder included where it
 * is made here. What a database client puts beside it takes the file's permissions over.
 *
 * @throws CoffeechatError `FILE_UNWRITABLE`
 */
export async function makePrivate(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, "a", 0o600);
    await file.close();
    const { mode, uid } = await stat(path);
    if ((mode & OTHERS) !== 0 && uid === process.getuid?.()) await chmod(path, 0o600);
  } catch (error) {
    throw new CoffeechatError(
      "FILE_UNWRITABLE",
      `${path} cannot be used: ${reasonOf(error)}. Name another file with --data.`,
      { cause: error },
    );
  }
}

/** Whether there is anything under this path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

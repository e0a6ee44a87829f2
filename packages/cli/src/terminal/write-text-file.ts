import { rename, rm, writeFile } from "node:fs/promises";
import { CoffeechatError } from "@coffeechat/core/errors";
import { reasonOf } from "./read-text-file.js";

/** For the person's own eyes: letters to others are nobody else's business. */
const PRIVATE = 0o600;

/**
 * Writes a file whole or not at all: beside the target first, then in its place.
 *
 * @param mode the permissions of the file; its owner's alone when left out
 * @throws CoffeechatError `FILE_UNWRITABLE`
 */
export async function writeTextFile(path: string, text: string, mode = PRIVATE): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { mode });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CoffeechatError("FILE_UNWRITABLE", `${path} cannot be written: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}
